import { describe, expect, it } from 'vitest';
import { inYears, yearOf, yearsOf, type Column, type OwnFeatures } from '$lib/atlas/own';

describe('the year that a value names', () => {
	it.each([
		[2014, 2014],
		[2014.9, 2014],
		[-44, -44],
		[0, 0],
		[20140521, 2014],
		['2014', 2014],
		['2014-05-21', 2014],
		['2014-05-21T10:00:00Z', 2014],
		['0476-09-04', 476],
		['-0044-03-15', -44],
		['21.05.2014', 2014],
		['05/21/2014', 2014],
		['21 May 2014, Shanghai', 2014],
		['since about 1689', 1689],
		['2013/2014', 2013],
		['20140521', 2014]
	])('of %s is %s', (value, year) => expect(yearOf(value)).toBe(year));

	it.each([
		['a length', '2014.5 km'],
		['a number of many digits', '120143'],
		['a number that no year can be', 123456],
		['a day without a year', '21 May'],
		['a word', 'soon'],
		['nothing', ''],
		['infinity', Infinity],
		['no number', NaN],
		['a flag', true],
		['a list', [2014]],
		['nothing at all', undefined]
	])('is none for %s', (_, value) => expect(yearOf(value)).toBeNaN());
});

describe('the years of features', () => {
	const features = (column: Column): OwnFeatures => ({
		kind: 'points',
		count: 3,
		columns: [column],
		bounds: null
	});

	it('come from the field that holds them', () => {
		const number: Column = { name: 'y', kind: 'number', values: Float64Array.of(1999, NaN, 2001) };
		const text: Column = {
			name: 'y',
			kind: 'text',
			values: Uint32Array.of(2, 0, 1),
			words: ['', 'none', '2014-01-01']
		};
		const mixed: Column = { name: 'y', kind: 'mixed', values: [2000, 'May 2001', {}] };
		const flag: Column = { name: 'y', kind: 'flag', values: Uint8Array.of(0, 1, 2) };
		expect([...yearsOf(features(number), 'y')!]).toEqual([1999, NaN, 2001]);
		expect([...yearsOf(features(text), 'y')!]).toEqual([2014, NaN, NaN]);
		expect([...yearsOf(features(mixed), 'y')!]).toEqual([2000, 2001, NaN]);
		expect([...yearsOf(features(flag), 'y')!]).toEqual([NaN, NaN, NaN]);
		expect(yearsOf(features(number), null)).toBeNull();
		expect(yearsOf(features(number), 'z')).toBeNull();
	});

	it('leave what has no year shown whatever years are chosen, as in the atlas', () => {
		const years = { first: 2010, last: 2014 };
		expect([2009, 2010, 2014, 2015, NaN].map((year) => inYears(year, years))).toEqual([
			false,
			true,
			true,
			false,
			true
		]);
		expect(inYears(1500, null)).toBe(true);
	});
});
