import { describe, expect, it } from 'vitest';
import { degrees } from '$lib/exchange/in/table/degrees';

describe('a cell', () => {
	it.each([
		['39.9', 39.9, null],
		[' -39,5 ', -39.5, null],
		['+1e1', 10, null],
		['39°54′N', 39.9, 'lat'],
		['116 24 0 W', -116.4, 'lon'],
		['北纬39度54分', 39.9, 'lat']
	])('holds an angle: %s', (cell, value, axis) => {
		expect(degrees(cell)!.value).toBeCloseTo(value, 10);
		expect(degrees(cell)!.axis).toBe(axis);
	});

	it.each(['', 'x', '1 2 3 4', '12abc', '1,2,3', '0x10', 'Infinity'])('holds none: %s', (cell) => {
		expect(degrees(cell)).toBeNull();
	});
});
