import { expect, it } from 'vitest';
import { wordCounts, wordsToShow } from '$lib/ui/own/word-counts';

const column = {
	name: 'kind',
	kind: 'text' as const,
	words: ['', 'Port', 'Bridge', 'unused'],
	values: Uint32Array.of(2, 0, 2, 1, 2)
};

it('counts the words of a field, the most frequent first, without those that nothing has', () => {
	expect(wordCounts(column)).toEqual([
		{ word: 'Bridge', count: 3 },
		{ word: 'Port', count: 1 }
	]);
});

it('lists the words chosen first, then those that are searched for, and no more than asked', () => {
	const counts = ['alpha', 'beta', 'gamma', 'alphabet'].map((word) => ({ word, count: 1 }));
	const words = (...args: [string, string[], number]) =>
		wordsToShow(counts, ...args).map(({ word }) => word);
	expect(words('ALPHA', [], 10)).toEqual(['alpha', 'alphabet']);
	expect(words('alpha', ['gamma'], 10)).toEqual(['gamma', 'alpha', 'alphabet']);
	expect(words('', ['gamma', 'beta'], 1)).toEqual(['beta', 'gamma']);
});
