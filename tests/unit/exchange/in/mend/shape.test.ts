import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mended, polygon, SQUARE } from './mended';

const turned = (ring: number[][]) => [...ring].reverse();

describe('a shape is mended', () => {
	it.each([
		['a good one is left alone', polygon(SQUARE), polygon(SQUARE), []],
		[
			'an outer ring that runs clockwise is turned',
			polygon(turned(SQUARE)),
			polygon(SQUARE),
			['repaired rewound']
		],
		[
			'a hole that runs counter-clockwise is turned',
			polygon(SQUARE, [
				[0.5, 0.5],
				[1, 0.5],
				[1, 1],
				[0.5, 0.5]
			]),
			polygon(SQUARE, [
				[0.5, 0.5],
				[1, 1],
				[1, 0.5],
				[0.5, 0.5]
			]),
			['repaired rewound']
		],
		['an open ring is closed', polygon(SQUARE.slice(0, 4)), polygon(SQUARE), ['repaired unclosed']],
		[
			'a position that stands twice is left out',
			{
				type: 'LineString',
				coordinates: [
					[0, 0],
					[0, 0],
					[1, 1]
				]
			},
			{
				type: 'LineString',
				coordinates: [
					[0, 0],
					[1, 1]
				]
			},
			['repaired duplicates']
		],
		[
			'altitudes of lines are kept, further numbers are not',
			{
				type: 'LineString',
				coordinates: [
					[0, 0, 5, 9],
					[1, 1, 6]
				]
			},
			{
				type: 'LineString',
				coordinates: [
					[0, 0, 5],
					[1, 1, 6]
				]
			},
			['noted moreNumbers']
		],
		[
			'numbers in quotes are taken',
			{ type: 'Point', coordinates: ['1.5', ' 2 '] },
			{ type: 'Point', coordinates: [1.5, 2] },
			['repaired textNumber']
		],
		[
			'small letters in the type are taken',
			{ type: 'point', coordinates: [1, 2] },
			{ type: 'Point', coordinates: [1, 2] },
			['repaired typeCase']
		],
		[
			'a longitude beyond 180 is taken round',
			{ type: 'Point', coordinates: [190, 2] },
			{ type: 'Point', coordinates: [-170, 2] },
			['repaired wrapped']
		],
		[
			'a line over 180 is cut',
			{
				type: 'LineString',
				coordinates: [
					[179, 0],
					[-179, 2]
				]
			},
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[179, 0],
						[180, 1]
					],
					[
						[-180, 1],
						[-179, 2]
					]
				]
			},
			['repaired cut']
		],
		[
			'a line from -180 to 180 goes all round',
			{
				type: 'LineString',
				coordinates: [
					[-180, 10],
					[180, 10]
				]
			},
			{
				type: 'LineString',
				coordinates: [
					[-180, 10],
					[0, 10],
					[180, 10]
				]
			},
			[]
		],
		[
			'a place at the pole, but for rounding',
			{ type: 'Point', coordinates: [0, 90.0000001] },
			{ type: 'Point', coordinates: [0, 90] },
			[]
		],
		['an empty one is no place', { type: 'Polygon', coordinates: [] }, null, ['noted emptyShape']],
		[
			'a bad position of a line is left out',
			{
				type: 'LineString',
				coordinates: [
					[0, 0],
					[0, null],
					[1, 1]
				]
			},
			{
				type: 'LineString',
				coordinates: [
					[0, 0],
					[1, 1]
				]
			},
			['repaired partLost', 'noted number']
		],
		[
			'a bad part of several is left out',
			{ type: 'MultiPolygon', coordinates: [[[[0, 0]]], [SQUARE], 'x'] },
			{ type: 'MultiPolygon', coordinates: [[SQUARE]] },
			['repaired partLost', 'noted shortRing']
		],
		[
			'a bad hole is left out',
			polygon(SQUARE, [
				[1, 1],
				[1, 1],
				[1, 1],
				[1, 1]
			]),
			polygon(SQUARE),
			['repaired duplicates', 'repaired partLost', 'noted shortRing']
		],
		[
			'a bad line of several is left out',
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[0, 0],
						[1, 1]
					],
					[
						[5, 500],
						[1, 1]
					]
				]
			},
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[0, 0],
						[1, 1]
					]
				]
			},
			['repaired partLost', 'noted latitude']
		],
		[
			'a bad point of several is left out',
			{ type: 'MultiPoint', coordinates: [[0, 0], [], [1, 1]] },
			{
				type: 'MultiPoint',
				coordinates: [
					[0, 0],
					[1, 1]
				]
			},
			['repaired partLost', 'noted position']
		]
	])('%s', async (_, given, expected, problems) => {
		const { shapes, told } = await mended(given);
		expect(shapes).toEqual([expected]);
		expect(told).toEqual(problems);
	});

	it('into an area on both sides of 180 where it crosses', async () => {
		const { shapes, told } = await mended(
			polygon([
				[170, 0],
				[190, 0],
				[190, 10],
				[170, 10],
				[170, 0]
			]),
			polygon([
				[170, 0],
				[-170, 0],
				[-170, 10],
				[170, 10],
				[170, 0]
			])
		);
		for (const shape of shapes as { type: string; coordinates: Position[][][] }[]) {
			expect(shape.type).toBe('MultiPolygon');
			const lons = shape.coordinates.flat(2).map(([lon]) => lon!);
			expect([Math.min(...lons), Math.max(...lons)]).toEqual([-180, 180]);
			expect(lons.every((lon) => Math.abs(lon) >= 170)).toBe(true);
		}
		expect(told).toEqual(['repaired cut']);
	});

	it('and one that goes round a pole along 180 is left alone', async () => {
		const ring = [
			[-180, -90],
			[180, -90],
			[180, -70],
			[0, -65],
			[-180, -70],
			[-180, -90]
		];
		const { shapes, told } = await mended(polygon(ring));
		expect((shapes[0] as Polygon).coordinates[0]).toEqual(ring);
		expect(told).toEqual([]);
	});

	it('and a collection becomes one feature of each kind', async () => {
		const { shapes, told, found } = await mended({
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Point', coordinates: [0, 0] },
				{ type: 'GeometryCollection', geometries: [{ type: 'MultiPoint', coordinates: [[1, 1]] }] },
				polygon(SQUARE),
				{ type: 'LineString', coordinates: [[0, 0]] }
			]
		});
		expect(shapes).toEqual([
			{
				type: 'MultiPoint',
				coordinates: [
					[0, 0],
					[1, 1]
				]
			},
			polygon(SQUARE)
		]);
		expect(told).toEqual(['repaired partLost', 'noted shortLine', 'noted collection']);
		expect(found.layers[0]!.types).toEqual({ MultiPoint: 1, Polygon: 1 });
	});
});
