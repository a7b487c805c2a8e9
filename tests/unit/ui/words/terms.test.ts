import { afterEach, describe, expect, it } from 'vitest';
import { accuracies, confidences, statuses } from '$lib/atlas/schema';
import { speak } from '$lib/messages';
import { accuracyWord, capital, confidenceWord, statusWord } from '$lib/ui/words/terms';

const all = () => [
	statuses.map(statusWord),
	accuracies.map(accuracyWord),
	confidences.map(confidenceWord)
];

afterEach(() => speak('en'));

describe('a word of the record', () => {
	it('is the schema’s own in English', () => {
		expect(all()).toEqual([[...statuses], [...accuracies], [...confidences]]);
	});

	it.each(['ru', 'zh'] as const)('has one translation of its own in %s', async (language) => {
		await speak(language);
		for (const words of all()) {
			expect(new Set(words).size).toBe(words.length);
			for (const word of words) expect(word).not.toMatch(/[a-z]|undefined/i);
		}
	});

	it('may begin a line', () => {
		expect(capital(statusWord('in force'))).toBe('In force');
	});
});
