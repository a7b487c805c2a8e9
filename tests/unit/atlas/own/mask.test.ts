import { describe, expect, it } from 'vitest';
import { maskOf, type Column, type OwnFeatures } from '$lib/atlas/own';

const features = (count: number, ...columns: Column[]): OwnFeatures => ({
	kind: 'points',
	count,
	columns,
	bounds: null
});
const text: Column = {
	name: 'kind',
	kind: 'text',
	values: Uint32Array.of(1, 2, 0, 3),
	words: ['', 'port', '12', '__proto__']
};
const number: Column = { name: 'range', kind: 'number', values: Float64Array.of(1, 2.5, NaN, -3) };
const flag: Column = { name: 'open', kind: 'flag', values: Uint8Array.of(0, 1, 2, 2) };
const mixed: Column = {
	name: 'any',
	kind: 'mixed',
	values: ['5', 5, { a: 1 }, undefined]
};
const all = features(4, text, number, flag, mixed);
const through = (filter: Parameters<typeof maskOf>[1]) => [...maskOf(all, filter)!];

describe('the mask of a filter', () => {
	it('lets those through whose field holds one of the words', () => {
		expect(through({ field: 'kind', words: ['port', '__proto__'] })).toEqual([1, 0, 0, 1]);
		expect(through({ field: 'range', words: ['2.5'] })).toEqual([0, 1, 0, 0]);
		expect(through({ field: 'open', words: ['true'] })).toEqual([0, 0, 1, 1]);
		expect(through({ field: 'any', words: ['5'] })).toEqual([1, 1, 0, 0]);
		expect(through({ field: 'kind', words: [] })).toEqual([0, 0, 0, 0]);
	});

	it('lets those through that lie between two numbers, both included', () => {
		expect(through({ field: 'range', least: -3, most: 1 })).toEqual([1, 0, 0, 1]);
		expect(through({ field: 'kind', least: 0, most: 100 })).toEqual([0, 1, 0, 0]);
		expect(through({ field: 'any', least: 5, most: 5 })).toEqual([1, 1, 0, 0]);
		expect(through({ field: 'open', least: 0, most: 1 })).toEqual([0, 0, 0, 0]);
	});

	it('never lets a feature through whose field holds nothing', () => {
		expect(through({ field: 'range', words: ['NaN'] })).toEqual([0, 0, 0, 0]);
		expect(through({ field: 'kind', words: [''] })).toEqual([0, 0, 0, 0]);
		expect(through({ field: 'any', words: ['undefined'] })).toEqual([0, 0, 0, 0]);
	});

	it('is null where all pass', () => {
		expect(maskOf(all, null)).toBeNull();
		expect(maskOf(all, { field: 'no such field', words: ['x'] })).toBeNull();
	});
});
