import { bringFrom } from '$lib/exchange/in/fetch';
import { Problems } from '$lib/exchange/in/problems';
import type { Brought, Found } from '$lib/exchange/in/reading';

/**
 * Fetches what an address holds: something to read, or an archive of tiles, which is read by the map.
 * @param confirmed whether the reader agreed to ask another site
 * @throws Stop if it cannot be had
 */
export async function fetched(
	address: string,
	confirmed: boolean,
	progress: (share: number) => void,
	signal: AbortSignal
): Promise<Brought | Found> {
	const problems = new Problems();
	const sink = {
		layer: () => {},
		feature: () => {},
		table: () => {},
		untyped: () => {},
		progress,
		problem: problems.add.bind(problems)
	};
	const got = await bringFrom(address, confirmed, sink, { signal });
	if ('blob' in got) return got;
	const name = new URL(address).pathname.split('/').at(-1) ?? '';
	const guessed = { style: {}, title: null, time: null, range: null };
	return {
		format: 'PMTiles',
		layers: [{ name: name.replace(/\.pmtiles$/i, ''), content: got, types: {}, ...guessed }],
		problems: problems.list(),
		swapSuspected: false,
		tables: []
	};
}
