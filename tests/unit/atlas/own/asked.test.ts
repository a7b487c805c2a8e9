import { describe, expect, it } from 'vitest';
import { askedOf, readOwnTarget } from '$lib/atlas/own';
import { numbers, points, shapes } from '../../brought';
import { box } from '../../truth';

const line = (...coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });

describe('a layer of the reader’s own as a target', () => {
	it('of points has those that its filter lets through and that have a place', () => {
		const content = points([
			[100, 30],
			[101, 31],
			[NaN, NaN],
			[102, 32]
		]);
		expect(askedOf(content, null, null)).toEqual({
			kind: 'points',
			positions: Float64Array.of(100, 30, 101, 31, 102, 32),
			features: 3,
			left: 1
		});
		const masked = askedOf(content, null, Uint8Array.of(0, 1, 1, 0));
		expect(masked).toMatchObject({ positions: Float64Array.of(101, 31), features: 1, left: 1 });
		expect(askedOf(content, null, new Uint8Array(4))).toBeNull();
		expect(askedOf(content, 3, null)).toMatchObject({ positions: Float64Array.of(102, 32) });
		expect(askedOf(content, 2, null)).toBeNull();
		expect(askedOf(content, 9, null)).toBeNull();
	});

	it('of several kinds has its areas, or else its lines, and tells how many features are left out', () => {
		const area = box(100, 20, 110, 30);
		const route = line([100, 20], [101, 21]);
		const mixed = shapes([
			area,
			route,
			null,
			{ type: 'GeometryCollection', geometries: [area, { type: 'Point', coordinates: [1, 2] }] }
		]);
		const { coordinates } = area;
		expect(askedOf(mixed, null, null)).toEqual({
			kind: 'areas',
			areas: [coordinates, coordinates],
			features: 2,
			left: 2
		});
		expect(askedOf(mixed, 1, null)).toEqual({
			kind: 'lines',
			lines: [route.coordinates],
			features: 1,
			left: 0
		});
		expect(askedOf(mixed, null, Uint8Array.of(0, 1, 1, 0))).toMatchObject({
			kind: 'lines',
			features: 1,
			left: 1
		});
		expect(askedOf(mixed, 2, null)).toBeNull();
	});

	it('does not look at fields', () => {
		const content = points([[1, 2]], [numbers('__proto__', [1])]);
		expect(askedOf(content, null, null)).toMatchObject({ features: 1 });
	});

	it('is named by the layer, or by layer and number', () => {
		expect(readOwnTarget('own-1234abcd')).toEqual({ layer: 'own-1234abcd', index: null });
		expect(readOwnTarget('own-1234abcd/7')).toEqual({ layer: 'own-1234abcd', index: 7 });
		expect(readOwnTarget('TWN')).toBeNull();
	});
});
