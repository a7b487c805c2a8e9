import type { Format } from '$lib/exchange/out/formats';
import type { Taken, TakenFeature } from '$lib/exchange/out/taken';
import { fileOf } from './leisure';

/** Up to so many features a file is written to see how large it is; beyond, as many are taken as a sample. */
const SAMPLE = 300;
/** How much of the file is shown: lines, and letters of a line. */
const LINES = 8;
const LETTERS = 160;

/** What a file will be like. */
export interface Sample {
	bytes: number;
	/** whether the size is that of the file itself */
	exact: boolean;
	/** its beginning; null of a binary file */
	lines: string | null;
}

function first({ features }: Taken, count: number): TakenFeature[] {
	const found: TakenFeature[] = [];
	for (const feature of features) {
		if (found.length === count) break;
		found.push(feature);
	}
	return found;
}

/** The size of a file and how it begins, from its first features if there are many. */
export async function sampled(
	taken: Taken,
	{ type, binary, write }: Format,
	signal: AbortSignal
): Promise<Sample> {
	const exact = taken.count <= SAMPLE;
	const part = exact ? taken : { ...taken, features: first(taken, SAMPLE), count: SAMPLE };
	const blob = await fileOf(await write(part), type, signal);
	let bytes = blob.size;
	if (!exact) {
		const bare = await fileOf(await write({ ...taken, features: [], count: 0 }), type, signal);
		bytes = bare.size + ((blob.size - bare.size) * taken.count) / SAMPLE;
	}
	const lines = binary ? null : beginning(await blob.slice(0, 20_000).text());
	return { bytes, exact, lines };
}

const beginning = (text: string): string =>
	text
		.split('\n', LINES)
		.map((line) => (line.length > LETTERS ? `${line.slice(0, LETTERS)} …` : line))
		.join('\n');
