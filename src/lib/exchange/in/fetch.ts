import type { Source } from 'pmtiles';
import type { OwnTiles } from '$lib/atlas/own';
import { LIMITS } from './limits';
import { Stop, type Brought, type Sink } from './reading';

/** Where something stands that readers want to bring. */
export interface Address {
	href: string;
	/** as readers know it, for them to confirm */
	host: string;
	/** whether it is where this page comes from, so that nobody else learns of it */
	sameOrigin: boolean;
}

/**
 * What an address means.
 * @param page the address of this page, to which a relative one belongs
 * @throws Stop if it is not one of the web
 */
export function addressOf(text: string, page: string = location.href): Address {
	const url = URL.parse(text.trim(), page);
	if (!url || !/^https?:$/.test(url.protocol)) throw new Stop('foreign.addressForm');
	// Who asks is nobody's business: names and passwords in an address are not sent.
	url.username = '';
	url.password = '';
	url.hash = '';
	return { href: url.href, host: url.host, sameOrigin: url.origin === new URL(page).origin };
}

/**
 * Fetches what an address holds, without cookies and without saying from where. Of PMTiles only what the archive says of
 * itself is read; the map reads the rest.
 * @param confirmed whether the reader agreed to ask that site, and those that it sends on to
 * @param sink is told of problems and progress
 * @throws Stop if it cannot be had
 */
export async function bringFrom(
	text: string,
	confirmed: boolean,
	sink: Sink,
	{ page, signal }: { page?: string; signal?: AbortSignal } = {}
): Promise<Brought | OwnTiles> {
	const address = addressOf(text, page);
	if (!address.sameOrigin && !confirmed) throw new Stop('foreign.confirm', { host: address.host });
	const asking = { address, confirmed, signal };
	if (/\.pmtiles$/i.test(new URL(address.href).pathname)) {
		const { tilesOf } = await import('./pmtiles');
		return tilesOf(rangesOf(asking), address.href, sink);
	}
	const answer = await ask(asking);
	if (/^text\/html\b/i.test(answer.headers.get('content-type') ?? '')) {
		void answer.body?.cancel();
		throw new Stop('foreign.page');
	}
	const blob = await bodyOf(answer, asking, sink);
	const magic = new TextDecoder('latin1').decode(await blob.slice(0, 7).arrayBuffer());
	// An archive whose name does not say so has come as a whole: it is used as a file.
	return { name: magic === 'PMTiles' ? `${nameOf(address)}.pmtiles` : nameOf(address), blob };
}

interface Asking {
	address: Address;
	confirmed: boolean;
	signal: AbortSignal | undefined;
}

async function ask({ address, confirmed, signal }: Asking, range?: string): Promise<Response> {
	const { href, host, sameOrigin } = address;
	let answer: Response;
	try {
		answer = await fetch(href, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			// Browsers do not follow to another site then: that fails as if nobody answered.
			mode: confirmed ? 'cors' : 'same-origin',
			...(range ? { headers: { Range: range } } : {}),
			...(signal ? { signal } : {})
		});
	} catch (error) {
		if (signal?.aborted) throw error;
		throw new Stop(sameOrigin ? 'foreign.noAnswer' : 'foreign.noAccess', { host });
	}
	if (answer.ok) return answer;
	void answer.body?.cancel();
	throw new Stop('foreign.status', { host, status: answer.status });
}

/** What an answer holds, as far as it is no larger than a file may be. */
async function bodyOf(answer: Response, { address }: Asking, sink: Sink): Promise<Blob> {
	const most = LIMITS.bytes;
	const promised = Number(answer.headers.get('content-length')) || 0;
	const reader = answer.body?.getReader();
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	try {
		for (;;) {
			if (Math.max(promised, length) > most) {
				void reader?.cancel();
				throw new Stop('foreign.addressLarge', { most: most / 1e6 });
			}
			const piece = await reader?.read();
			if (!piece || piece.done) return new Blob(pieces);
			pieces.push(piece.value);
			length += piece.value.length;
			if (promised) sink.progress(Math.min(1, length / promised));
		}
	} catch (error) {
		if (error instanceof Stop || (error as Error).name === 'AbortError') throw error;
		throw new Stop('foreign.broken', { host: address.host });
	}
}

/** An archive at an address, of which only ranges are fetched. */
function rangesOf(asking: Asking): Source {
	const { href, host } = asking.address;
	return {
		getKey: () => href,
		async getBytes(offset, length) {
			const answer = await ask(asking, `bytes=${offset}-${offset + length - 1}`);
			if (answer.status !== 206) {
				void answer.body?.cancel();
				throw new Stop('foreign.noRanges', { host });
			}
			const data = await answer.arrayBuffer().catch(() => {
				throw new Stop('foreign.broken', { host });
			});
			return { data: data.slice(0, length) };
		}
	};
}

/** The name of the file at an address. */
function nameOf({ href, host }: Address): string {
	const last = new URL(href).pathname.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(last) || host;
	} catch {
		return last || host;
	}
}
