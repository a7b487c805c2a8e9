import type { Column } from '$lib/atlas/own';

/** A word of a field, and how many features have it. */
export interface WordCount {
	word: string;
	count: number;
}

/** The words of a field with their counts, the most frequent first. */
export function wordCounts({ values, words }: Extract<Column, { kind: 'text' }>): WordCount[] {
	const counts = new Uint32Array(words.length);
	for (const code of values) counts[code]!++;
	return words
		.map((word, code) => ({ word, count: counts[code]! }))
		.filter(({ count }, code) => code > 0 && count > 0)
		.sort((a, b) => b.count - a.count);
}

/** Those words in which a text occurs, in whatever case; of many, the first ones, and those chosen always. */
export function wordsToShow(
	counts: readonly WordCount[],
	search: string,
	chosen: readonly string[],
	most: number
): WordCount[] {
	const sought = search.trim().toLocaleLowerCase();
	const fits = counts.filter(({ word }) => word.toLocaleLowerCase().includes(sought));
	const picked = new Set(chosen);
	return [
		...counts.filter(({ word }) => picked.has(word)),
		...fits.filter(({ word }) => !picked.has(word))
	].slice(0, Math.max(most, chosen.length));
}
