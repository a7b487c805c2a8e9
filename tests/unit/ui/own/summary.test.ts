import { describe, expect, it } from 'vitest';
import type { OwnFeatures, OwnTiles } from '$lib/atlas/own';
import { boundsText, extent, fieldNames, fieldsOf, typesText } from '$lib/ui/own/summary';
import { points } from './brought';

const content: OwnFeatures = {
	...points([
		[1, 2],
		[3, 4]
	]),
	columns: [
		{ name: 'year', kind: 'number', values: Float64Array.of(1992, NaN) },
		{
			name: 'name',
			kind: 'text',
			words: ['', 'Heihe', `${'long '.repeat(20)}`],
			values: Uint32Array.of(1, 2)
		},
		{ name: 'open', kind: 'flag', values: Uint8Array.of(0, 2) },
		{ name: '__proto__', kind: 'mixed', values: [undefined, { a: 1 }] },
		{ name: 'empty', kind: 'number', values: Float64Array.of(NaN, NaN) }
	]
};
const tiles: OwnTiles = {
	kind: 'tiles',
	from: 'x.pmtiles',
	tiles: 'vector',
	zooms: [0, 5],
	bounds: [0, 0, 1, 1],
	layers: [
		{ id: 'a', fields: ['name', 'kind'] },
		{ id: 'b', fields: ['name'] }
	],
	credit: ''
};

describe('what the preview tells of a layer', () => {
	it('is what its fields hold, with a few values of each', () => {
		expect(fieldsOf(content)).toEqual([
			{ name: 'year', kind: 'number', samples: '1992' },
			{ name: 'name', kind: 'text', samples: expect.stringMatching(/^Heihe, long .*…$/) },
			{ name: 'open', kind: 'yes or no', samples: 'yes' },
			{ name: '__proto__', kind: 'mixed', samples: '{"a":1}' },
			{ name: 'empty', kind: 'number', samples: '' }
		]);
		expect(fieldsOf(tiles).map(({ name }) => name)).toEqual(['name', 'kind']);
	});

	it('offers fields of the kinds that fit, of tiles all', () => {
		expect(fieldNames(content, ['number'])).toEqual(['year', 'empty']);
		expect(fieldNames(tiles, ['number'])).toEqual(['name', 'kind']);
	});

	it('counts features by what they are', () => {
		const types = { Polygon: 1, Point: 3, none: 2 };
		expect(typesText({ content, types })).toEqual(['3 points', '1 area', '2 without a place']);
		expect(typesText({ content, types: {} })).toEqual(['no features']);
		expect(typesText({ content: tiles, types: {} })).toEqual(['vector tiles']);
	});

	it('tells bounds, and of a single place each side once', () => {
		expect(boundsText([-10, -5, 20, 30])).toBe('5.00° S – 30.00° N, 10.00° W – 20.00° E');
		expect(boundsText([1, 2, 1, 2])).toBe('2.00° N, 1.00° E');
	});
});

it('finds the least and the most, past what is missing', () => {
	expect(extent(Float64Array.of(NaN, 3, -2, NaN))).toEqual([-2, 3]);
	expect(extent(Float64Array.of(NaN))).toBeNull();
});
