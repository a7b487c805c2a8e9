import { valueAt, type Column } from '$lib/atlas/own';
import { locale } from '$lib/messages';
import { sortInPieces, type Breaths } from './pieces';

/** Where each feature stands when a column is sorted; what holds nothing has no standing: NaN. */
type Standings = Float64Array | Float32Array;

/** What a value is as text, for the eye and for sorting. */
export const textOf = (value: unknown): string =>
	typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** The place of each word among all: words that are equal to the reader's alphabet share one. */
async function ranksOf(words: readonly string[], breaths: Breaths): Promise<Uint32Array> {
	const { compare } = new Intl.Collator(locale(), { numeric: true });
	const order = await sortInPieces(
		Uint32Array.from(words, (_, i) => i),
		(a, b) => compare(words[a] ?? '', words[b] ?? ''),
		breaths
	);
	const ranks = new Uint32Array(words.length);
	let rank = 0;
	for (let i = 0; i < order.length; i++) {
		if (i && compare(words[order[i - 1]!] ?? '', words[order[i]!] ?? '') !== 0) rank++;
		ranks[order[i]!] = rank;
		if (i % 1024 === 0 && breaths.due) await breaths.take();
	}
	return ranks;
}

async function standingsOf(column: Column, breaths: Breaths): Promise<Standings> {
	if (column.kind === 'number') return column.values;
	if (column.kind === 'flag')
		return Float32Array.from(column.values, (value) => (value ? value : NaN));
	if (column.kind === 'text') {
		const ranks = await ranksOf(column.words, breaths);
		return Float64Array.from(column.values, (code) => (code ? ranks[code]! : NaN));
	}
	const words = column.values.map((value) =>
		value === undefined || value === null ? '' : textOf(value)
	);
	const ranks = await ranksOf(words, breaths);
	return Float64Array.from(words, (word, i) => (word ? ranks[i]! : NaN));
}

/**
 * Features in the order of a column, those that hold nothing last, either way.
 * @param features their numbers, in the order that equal ones keep
 */
export async function ordered(
	features: Uint32Array,
	column: Column,
	descending: boolean,
	breaths: Breaths
): Promise<Uint32Array> {
	const standings = await standingsOf(column, breaths);
	const sign = descending ? -1 : 1;
	const said = features.filter((i) => !Number.isNaN(standings[i]!));
	const unsaid = features.filter((i) => Number.isNaN(standings[i]!));
	const compare = (a: number, b: number) => {
		const [x, y] = [standings[a]!, standings[b]!];
		return x < y ? -sign : x > y ? sign : 0;
	};
	const sorted = await sortInPieces(said, compare, breaths);
	const all = new Uint32Array(features.length);
	all.set(sorted);
	all.set(unsaid, sorted.length);
	return all;
}

/** Features that hold each of the words somewhere, whatever their case. */
export async function holding(
	features: Uint32Array,
	columns: readonly Column[],
	asked: string,
	breaths: Breaths
): Promise<Uint32Array> {
	let left = features;
	for (const word of asked.toLowerCase().split(/\s+/).filter(Boolean)) {
		const tests: ((index: number) => boolean)[] = [];
		for (const column of columns) tests.push(await testFor(column, word, breaths));
		const kept = new Uint32Array(left.length);
		let used = 0;
		for (let k = 0; k < left.length; k++) {
			const index = left[k]!;
			if (tests.some((test) => test(index))) kept[used++] = index;
			if (k % 256 === 0 && breaths.due) await breaths.take();
		}
		left = kept.subarray(0, used);
	}
	return left;
}

async function testFor(
	column: Column,
	word: string,
	breaths: Breaths
): Promise<(index: number) => boolean> {
	if (column.kind !== 'text')
		return (index) => {
			const value = valueAt(column, index);
			return value !== undefined && value !== null && textOf(value).toLowerCase().includes(word);
		};
	// Each word of the column is looked through once, however many features hold it.
	const { words, values } = column;
	const holds = new Uint8Array(words.length);
	for (let code = 1; code < words.length; code++) {
		if (words[code]?.toLowerCase().includes(word)) holds[code] = 1;
		if (code % 256 === 0 && breaths.due) await breaths.take();
	}
	return (index) => holds[values[index]!] === 1;
}
