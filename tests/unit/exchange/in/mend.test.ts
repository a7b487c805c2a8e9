import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { OwnFeatures } from '$lib/atlas/own';
import { collection, features, geometries, point, reading, skipped, told } from './brought';

const mended = async (...all: unknown[]) => {
	const items = all.map((geometry) => ({ type: 'Feature', geometry, properties: {} }));
	const found = await reading('a.geojson', collection(...items));
	return { shapes: geometries(found), told: told(found), skipped: skipped(found), found };
};
const SQUARE = [
	[0, 0],
	[2, 0],
	[2, 2],
	[0, 2],
	[0, 0]
];
const turned = (ring: number[][]) => [...ring].reverse();
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

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

describe('a shape is skipped', () => {
	it.each([
		['type', { type: 'Ponit', coordinates: [1, 2] }],
		['type', 7],
		['type', { coordinates: [1, 2] }],
		['coordinates', { type: 'Point' }],
		['coordinates', { type: 'GeometryCollection', geometries: 'x' }],
		['number', { type: 'Point', coordinates: [1, 'x'] }],
		['position', { type: 'Point', coordinates: [1] }],
		['position', { type: 'LineString', coordinates: [1, 2] }],
		[
			'position',
			{
				type: 'Polygon',
				coordinates: [
					[1, 2],
					[3, 4],
					[5, 6]
				]
			}
		],
		['latitude', { type: 'Point', coordinates: [1, 91] }],
		['notDegrees', { type: 'Point', coordinates: [500000, 4649776] }],
		[
			'shortLine',
			{
				type: 'LineString',
				coordinates: [
					[1, 2],
					[1, 2]
				]
			}
		],
		[
			'shortRing',
			polygon([
				[1, 2],
				[3, 4],
				[1, 2]
			])
		],
		['shortRing', polygon([])]
	])('where nothing can be done: %s of %j', async (reason, geometry) => {
		const { shapes, told, skipped } = await mended(geometry, {
			type: 'Point',
			coordinates: [0, 0]
		});
		expect(shapes).toEqual([{ type: 'Point', coordinates: [0, 0] }]);
		expect(told).toEqual([`skipped ${reason}`]);
		expect(skipped).toBe(1);
	});
});

describe('longitude and latitude that have changed places', () => {
	const swapped = collection(point(39.9, 116.4), point(50.3, 127.5), point(20, 30));
	it('are suspected, and changed back if asked', async () => {
		const found = await reading('a.geojson', swapped);
		expect(found.swapSuspected).toBe(true);
		expect(geometries(found)).toHaveLength(1);
		const corrected = await reading('a.geojson', swapped, { swapped: true });
		expect(corrected).toMatchObject({ swapSuspected: false, problems: [] });
		expect(geometries(corrected)[0]).toEqual({ type: 'Point', coordinates: [116.4, 39.9] });
	});

	it('are not suspected for one slip among many', async () => {
		const good = Array.from({ length: 20 }, (_, i) => point(i, i));
		expect((await reading('a.geojson', collection(...good, point(1, 91)))).swapSuspected).toBe(
			false
		);
		expect(
			(await reading('a.geojson', collection(point(116, 39), point(39, 116)))).swapSuspected
		).toBe(false);
	});
});

it('the altitude of a point is kept as a field, unless there is one of that name', async () => {
	const found = await reading(
		'a.geojson',
		collection(
			{ type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2, 30] }, properties: {} },
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [1, 2, 30] },
				properties: { altitude: 'high' }
			},
			{ type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2, 0] }, properties: {} }
		)
	);
	expect(found.layers[0]!.content).toMatchObject({ kind: 'points' });
	expect(features(found).map(({ properties }) => properties!.altitude)).toEqual([
		30,
		'high',
		undefined
	]);
});

it('a line that comes to nothing where it is drawn onto 180 is skipped, and only it', async () => {
	const hair = [
		[180, 5],
		[180 + 1e-12, 5]
	];
	const { shapes, skipped } = await mended(
		{ type: 'LineString', coordinates: hair },
		{
			type: 'MultiLineString',
			coordinates: [
				hair,
				[
					[170, 5],
					[190, 5]
				]
			]
		}
	);
	expect(skipped).toBe(1);
	expect(shapes).toEqual([
		{
			type: 'MultiLineString',
			coordinates: [
				[
					[170, 5],
					[180, 5]
				],
				[
					[-180, 5],
					[-170, 5]
				]
			]
		}
	]);
});

it('what is mended is good: a second reading finds nothing to mend, and loses nothing', async () => {
	const number = fc.oneof(
		fc.integer({ min: -200, max: 200 }),
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.constantFrom(null, 'x', 1e9)
	);
	const at = fc.tuple(number, fc.oneof(fc.integer({ min: -90, max: 90 }), number));
	const path = fc.array(at, { maxLength: 6 });
	const shape = fc.oneof(
		fc.record({ type: fc.constant('LineString'), coordinates: path }),
		fc.record({ type: fc.constant('MultiPoint'), coordinates: path }),
		fc.record({ type: fc.constant('Polygon'), coordinates: fc.array(path, { maxLength: 2 }) }),
		fc.record({
			type: fc.constant('MultiPolygon'),
			coordinates: fc.array(fc.array(path, { maxLength: 2 }), { maxLength: 3 })
		})
	);
	await fc.assert(
		fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 4 }), async (given) => {
			const first = await mended(...given);
			expect(first.shapes.length + first.skipped).toBe(given.length);
			const placed = first.shapes.filter(Boolean);
			if (!placed.length) return;
			const second = await mended(...placed);
			expect(
				second.told.filter((one) => one !== 'repaired duplicates' && one !== 'repaired rewound')
			).toEqual([]);
			expect(second.shapes).toHaveLength(placed.length);
			const [west, south, east, north] = (first.found.layers[0]!.content as OwnFeatures).bounds!;
			for (const edge of [west, east]) expect(Math.abs(edge)).toBeLessThanOrEqual(180);
			expect(south).toBeLessThanOrEqual(north);
		}),
		{ numRuns: 500 }
	);
});
