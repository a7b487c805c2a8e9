import { describe, expect, it } from 'vitest';
import { readWkt } from '$lib/exchange/in/table/wkt';

describe('well-known text', () => {
	it.each([
		['POINT (1 2)', { type: 'Point', coordinates: [1, 2] }],
		['point z(1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
		['POINTZ(1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
		['POINT M (1 2 3)', { type: 'Point', coordinates: [1, 2] }],
		[
			'SRID=4326;LINESTRING(1 2,-3e1 .5)',
			{
				type: 'LineString',
				coordinates: [
					[1, 2],
					[-30, 0.5]
				]
			}
		],
		[
			'MULTIPOINT(1 2,3 4)',
			{
				type: 'MultiPoint',
				coordinates: [
					[1, 2],
					[3, 4]
				]
			}
		],
		[
			'MULTIPOINT((1 2),(3 4))',
			{
				type: 'MultiPoint',
				coordinates: [
					[1, 2],
					[3, 4]
				]
			}
		],
		[
			'POLYGON((0 0,1 0,1 1,0 0))',
			{
				type: 'Polygon',
				coordinates: [
					[
						[0, 0],
						[1, 0],
						[1, 1],
						[0, 0]
					]
				]
			}
		],
		[
			'MULTIPOLYGON(((0 0,1 0,1 1,0 0)))',
			{
				type: 'MultiPolygon',
				coordinates: [
					[
						[
							[0, 0],
							[1, 0],
							[1, 1],
							[0, 0]
						]
					]
				]
			}
		],
		['POLYGON EMPTY', { type: 'Polygon', coordinates: [] }],
		[
			'GEOMETRYCOLLECTION(POINT(1 2),LINESTRING EMPTY)',
			{
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Point', coordinates: [1, 2] },
					{ type: 'LineString', coordinates: [] }
				]
			}
		]
	])('%s', (text, shape) => {
		expect(readWkt(text)).toEqual(shape);
	});

	it.each([
		'',
		'POINT',
		'POINT(1)',
		'POINT(1 2',
		'POINT(1 2))',
		'POINT(1 2) x',
		'CIRCLE(1 2)',
		'SRID=3857;POINT(1 2)',
		'('.repeat(1e5),
		'GEOMETRYCOLLECTION('.repeat(1e4)
	])('%s is none', (text) => {
		expect(readWkt(text)).toBeNull();
	});
});
