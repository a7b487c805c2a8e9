import { describe, expect, test } from 'vitest';
import * as geodesy from '$lib/geodesy';
import {
	area,
	densify,
	destination,
	distance,
	GeometryError,
	length,
	nearest,
	ring
} from '$lib/geodesy';

const caught = (work: () => unknown): GeometryError => {
	try {
		work();
	} catch (error) {
		if (error instanceof GeometryError) return error;
		throw error;
	}
	throw new Error('nothing was thrown');
};
/* eslint-disable @typescript-eslint/no-explicit-any -- wrong input is the point */
const bad = (value: any) => value;

describe('a typed error names the value and the remedy', () => {
	test.each([
		['position', '181', () => distance([181, 0], [0, 0])],
		['position', '-180.5', () => distance([0, 0], [-180.5, 0])],
		['position', '90.1', () => distance([0, 90.1], [0, 0])],
		['position', 'NaN', () => distance([NaN, 0], [0, 0])],
		['position', 'NaN', () => distance([0, NaN], [0, 0])],
		['position', 'null', () => distance(bad(null), [0, 0])],
		['position', '["a",1]', () => distance(bad(['a', 1]), [0, 0])],
		['position', '[1]', () => distance(bad([1]), [0, 0])],
		['azimuth', 'NaN', () => destination([0, 0], NaN, 1)],
		['azimuth', 'Infinity', () => destination([0, 0], Infinity, 1)],
		['metres', '-1', () => destination([0, 0], 0, -1)],
		['metres', 'Infinity', () => destination([0, 0], 0, Infinity)],
		['metres', '-5', () => ring([0, 0], -5)],
		['metres', '0 m', () => ring([0, 0], 0)],
		['metres', 'NaN', () => ring([0, 0], NaN)],
		['metres', '20000000', () => ring([0, 0], 2e7)],
		['metres', '0.0001', () => ring([0, 0], 1000, { tolerance: 0.0001 })],
		[
			'metres',
			'spacing 0',
			() =>
				densify(
					{
						type: 'LineString',
						coordinates: [
							[0, 0],
							[1, 1]
						]
					},
					{ spacing: 0 }
				)
		],
		['type', 'Feature', () => area(bad({ type: 'Feature', geometry: null }))],
		['type', 'Point', () => area(bad({ type: 'Point', coordinates: [0, 0] }))],
		[
			'type',
			'Polygon',
			() =>
				length(
					bad({
						type: 'Polygon',
						coordinates: [
							[
								[0, 0],
								[1, 0],
								[1, 1],
								[0, 0]
							]
						]
					})
				)
		],
		['type', 'Point', () => densify(bad({ type: 'Point', coordinates: [0, 0] }))],
		['type', 'null', () => nearest(bad(null), [0, 0])],
		['type', 'undefined', () => nearest(bad(undefined), [0, 0])],
		['type', '"x"', () => nearest(bad({ type: 'LineString', coordinates: 'x' }), [0, 0])],
		['empty', '[]', () => area({ type: 'Polygon', coordinates: [] })],
		['empty', '[]', () => area({ type: 'MultiPolygon', coordinates: [] })],
		['empty', '[]', () => area({ type: 'Polygon', coordinates: [[]] })],
		['empty', '[3,4]', () => length({ type: 'LineString', coordinates: [[3, 4]] })],
		['empty', '[]', () => nearest({ type: 'MultiPoint', coordinates: [] }, [0, 0])],
		[
			'ring',
			'3 positions',
			() =>
				area({
					type: 'Polygon',
					coordinates: [
						[
							[0, 0],
							[1, 1],
							[0, 0]
						]
					]
				})
		],
		[
			'ring',
			'[0,2]',
			() =>
				area({
					type: 'Polygon',
					coordinates: [
						[
							[0, 0],
							[1, 0],
							[1, 1],
							[0, 2]
						]
					]
				})
		],
		[
			'ring',
			'[5,0]',
			() =>
				area({
					type: 'Polygon',
					coordinates: [
						[
							[0, 0],
							[1, 0],
							[1, 1],
							[5, 0]
						]
					]
				})
		],
		['position', '541', () => geodesy.cutAtAntimeridian({ type: 'Point', coordinates: [541, 0] })]
	])('%s: %s', (code, names, work) => {
		const error = caught(work);
		expect(error.code).toBe(code);
		expect(error.name).toBe('GeometryError');
		expect(error.message).toContain(names);
		// the remedy
		expect(error.message).toMatch(/give|leave|close/);
	});
});

test('long values are shortened, and what cannot be written does not break the message', () => {
	const long = caught(() => distance(bad('x'.repeat(500)), [0, 0]));
	expect(long.message.length).toBeLessThan(200);
	const loop: Record<string, unknown> = {};
	loop.self = loop;
	expect(caught(() => nearest(bad(loop), [0, 0])).code).toBe('type');
});
