import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '$lib/exchange/figure/wrap';

const measure = (text: string) => [...text].length;

describe('wrapping', () => {
	it('loses no letter, and no line is too long', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 200 }),
				fc.integer({ min: 4, max: 60 }),
				(text, width) => {
					const lines = wrap(text, width, measure);
					for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
					expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
				}
			)
		);
	});

	it('breaks at spaces, between Chinese letters but not before their commas, and in long addresses', () => {
		expect(wrap('Power of Siberia', 9, measure)).toEqual(['Power of', 'Siberia']);
		expect(wrap('俄罗斯，与中国', 3, measure)).toEqual(['俄罗', '斯，与', '中国']);
		expect(wrap('some 300\u00a0km', 8, measure)).toEqual(['some', '300\u00a0km']);
		expect(wrap('https://example.org', 8, measure)).toEqual(['https://', 'example.', 'org']);
	});

	it('keeps words whole where a line may be too long', () => {
		expect(wrap('KAZAKHSTAN', 7, measure, { whole: true })).toEqual(['KAZAKHSTAN']);
	});

	it('cuts what is too much with an ellipsis', () => {
		expect(wrap('one two three four', 9, measure, { most: 2 })).toEqual(['one two', 'three…']);
	});
});
