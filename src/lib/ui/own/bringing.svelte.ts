import { Stop, type Brought, type Corrections, type Found } from '$lib/exchange/in/reading';
import type { Address } from '$lib/exchange/in/fetch';
import { Refusal, t } from '$lib/messages';
import { isStateFile } from '../take/state-file';
import { bring } from '../worker/bring';
import { draftOf, type Draft } from './drafts';

/** A longer text in a field would hold up the page. */
const EDITABLE = 1_000_000;

/** The way of a file into the atlas: chosen, read, looked at. Adding it is the dialog's. */
export class Bringing {
	open = $state(false);
	step = $state<'choose' | 'reading' | 'preview'>('choose');
	/** what is read or was found, by name */
	from = $state('');
	/** how much has been read, from 0 to 1 */
	share = $state(0);
	/** the preview stands while what it shows is read again */
	again = $state(false);
	refusal = $state.raw<Refusal | null>(null);
	found = $state.raw<Found | null>(null);
	drafts = $state<Draft[]>([]);
	corrections = $state.raw<Corrections>({});
	/** what the reader has written: it stays to be mended if it cannot be read */
	text = $state('');
	address = $state('');
	/** an address of another site, until the reader has confirmed it */
	asked = $state.raw<Address | null>(null);
	#brought: readonly Brought[] = [];
	readonly #openState: (file: Blob) => void;
	#reading: AbortController | null = null;

	/** @param openState opens a file of everything, which is no layer */
	constructor(openState: (file: Blob) => void) {
		this.#openState = openState;
	}

	/** Opens the dialog at its first step. */
	begin() {
		this.cancel();
		this.open = true;
	}

	/** Reads files, and shows what was found. */
	async read(files: readonly Brought[]) {
		const states = await Promise.all(files.map(isStateFile));
		const brought = files.filter((_, i) => !states[i]);
		const state = files[states.indexOf(true)];
		if (state) {
			this.end();
			this.#openState(state.blob);
		}
		if (!brought.length) return;
		this.cancel();
		this.open = true;
		this.#brought = brought;
		this.from = brought.map(({ name }) => name).join(', ');
		this.corrections = {};
		this.step = 'reading';
		await this.#read();
	}

	/** Reads text, such as what was pasted. */
	readText(text: string): Promise<void> {
		if (text.length <= EDITABLE) this.text = text;
		return this.read([{ name: t('bring.pasted'), blob: new Blob([text]) }]);
	}

	/** Reads the same again, as the reader corrects it. */
	async correct(corrections: Corrections) {
		this.corrections = corrections;
		this.again = true;
		await this.#read();
	}

	/** Fetches what an address holds; of another site only once the reader has confirmed that. */
	async fetch(text: string, confirmed = false) {
		this.cancel();
		this.address = text;
		this.open = true;
		const reading = (this.#reading = new AbortController());
		const current = () => this.#reading === reading;
		try {
			const { addressOf } = await import('$lib/exchange/in/fetch');
			const { fetched } = await import('./fetched');
			const address = addressOf(text);
			if (!current()) return;
			if (!address.sameOrigin && !confirmed) {
				this.asked = address;
				return;
			}
			this.step = 'reading';
			this.from = address.href;
			const progress = (share: number) => {
				if (current()) this.share = share;
			};
			const got = await fetched(address.href, confirmed, progress, reading.signal);
			if (!current()) return;
			if ('blob' in got) await this.read([got]);
			else this.#show(got);
		} catch (error) {
			if (current()) this.#fail(error);
		}
	}

	/** Stops reading and forgets what was found: back to the first step. */
	cancel() {
		this.#reading?.abort();
		this.#reading = null;
		this.#brought = [];
		this.step = 'choose';
		this.share = 0;
		this.again = false;
		this.refusal = null;
		this.found = null;
		this.drafts = [];
		this.asked = null;
	}

	/** Closes the dialog, and forgets what was written. */
	end() {
		this.cancel();
		this.text = this.address = '';
		this.open = false;
	}

	async #read() {
		this.#reading?.abort();
		const reading = (this.#reading = new AbortController());
		const current = () => this.#reading === reading;
		this.share = 0;
		this.refusal = null;
		try {
			const progress = (share: number) => {
				if (current()) this.share = share;
			};
			const found = await bring(
				[...this.#brought],
				$state.snapshot(this.corrections),
				progress,
				reading.signal
			);
			if (current()) this.#show(found);
		} catch (error) {
			if (current()) this.#fail(error);
		}
	}

	#show(found: Found) {
		this.drafts = found.layers.map((layer, index) => {
			const before = this.found?.layers[index];
			const draft = this.drafts[index];
			return draftOf(layer, before && draft && { layer: before, draft });
		});
		this.found = found;
		this.again = false;
		this.step = 'preview';
	}

	/** Tells why; a preview that stands can be corrected otherwise. */
	#fail(error: unknown) {
		this.again = false;
		if (this.step !== 'preview') this.step = 'choose';
		this.refusal =
			error instanceof Stop
				? new Refusal(error.key, error.values)
				: error instanceof Refusal
					? error
					: new Refusal('bring.unexpected', {
							reason: error instanceof Error ? error.message : String(error)
						});
	}
}
