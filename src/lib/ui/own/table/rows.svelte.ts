import { narrowing } from '../narrowed';
import { Passing } from '../passing';
import type { FeatureLayer } from '../chosen';
import type { Years } from '$lib/view';
import { holding, ordered } from './order';
import { Breaths } from './pieces';

/** The rows of a table of the reader's own layer: which features, in which order. Long work does not hold up the page. */
export class Rows {
	readonly layer: FeatureLayer;
	readonly #all: Uint32Array;
	/** numbers of features, row by row */
	order = $state.raw<Uint32Array>(new Uint32Array());
	/** whether they are being looked through or sorted */
	busy = $state(false);
	/** the words that a row has to hold */
	asked = $state('');
	/** the number of the column to sort by; null for the order of the file */
	by = $state<number | null>(null);
	descending = $state(false);
	#work: AbortController | null = null;
	/** what holds the words, for those words */
	#held: { asked: string; features: Uint32Array };

	constructor(layer: FeatureLayer, years: Years | null) {
		this.layer = layer;
		this.#all = new Passing(narrowing(layer), years).all();
		this.order = this.#all;
		this.#held = { asked: '', features: this.#all };
	}

	/** How many there would be without words to hold. */
	get total(): number {
		return this.#all.length;
	}

	/** Looks for words. */
	ask(text: string): Promise<void> {
		this.asked = text;
		return this.#renew();
	}

	/** Sorts by a column, the other way round, or no more. */
	sort(column: number): Promise<void> {
		if (this.by !== column) [this.by, this.descending] = [column, false];
		else if (!this.descending) this.descending = true;
		else [this.by, this.descending] = [null, false];
		return this.#renew();
	}

	/** Leaves off. */
	stop() {
		this.#work?.abort();
	}

	async #renew(): Promise<void> {
		this.stop();
		const work = (this.#work = new AbortController());
		const breaths = new Breaths(work.signal);
		const { columns } = this.layer.content;
		const asked = this.asked.trim();
		this.busy = true;
		try {
			if (this.#held.asked !== asked)
				this.#held = { asked, features: await holding(this.#all, columns, asked, breaths) };
			const { features } = this.#held;
			const column = this.by === null ? undefined : columns[this.by];
			this.order = column ? await ordered(features, column, this.descending, breaths) : features;
			this.busy = false;
		} catch (error) {
			// A newer question has taken its place.
			if (!work.signal.aborted) throw error;
		}
	}
}
