import { strToU8, zipSync } from 'fflate';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/lib/exchange/in/limits';
import { readShapefile } from '../../../../src/lib/exchange/in/shapefile';
import { polygonOf } from '../../../../src/lib/exchange/in/shapefile/rings';
import type { Limits } from './brought';
import { collect } from './made/collect';
import { dbf, shp, UTM52, WGS84, type Column, type Shape } from './made/shapefile';

const POINTS: Shape[] = [
	{ type: 1, point: [127, 50] },
	{ type: 1, point: [128, 51] },
	{ type: 1, point: [129, 52] }
];
const NAMES: Column = ['NAME', 'C', 12, ['one', 'two', 'three']];

interface Files {
	shapes?: Shape[];
	type?: number;
	columns?: Column[];
	prj?: string | null;
	cpg?: string;
	mark?: number;
}

function files({ shapes = POINTS, type = 1, columns = [NAMES], prj = WGS84, cpg, mark }: Files) {
	return {
		'a.shp': shp(type, shapes).shp,
		'a.shx': shp(type, shapes).shx,
		...(columns.length ? { 'a.dbf': dbf(columns, mark) } : {}),
		...(prj === null ? {} : { 'a.prj': strToU8(prj) }),
		...(cpg ? { 'a.cpg': strToU8(cpg) } : {})
	};
}

const zipped = (made: Files) => collect(readShapefile, zipSync(files(made)), 'a.zip');
const geometries = async (type: number, shapes: Shape[], prj = WGS84) =>
	(await zipped({ type, shapes, columns: [], prj })).features.map(({ geometry }) => geometry);

const square = (a: number, b: number, clockwise: boolean): [number, number][] => {
	const ring: [number, number][] = [
		[a, a],
		[a, b],
		[b, b],
		[b, a],
		[a, a]
	];
	return clockwise ? ring : ring.toReversed();
};

describe('a Shapefile', () => {
	it('gives its shapes with their fields', async () => {
		const { layers, features, keys } = await zipped({});
		expect(layers).toEqual(['a']);
		expect(features.map(({ geometry, properties }) => [geometry, properties.NAME])).toEqual([
			[{ type: 'Point', coordinates: [127, 50] }, 'one'],
			[{ type: 'Point', coordinates: [128, 51] }, 'two'],
			[{ type: 'Point', coordinates: [129, 52] }, 'three']
		]);
		expect(keys).toEqual([]);
	});

	it('gives every kind of shape', async () => {
		const line: [number, number][] = [
			[1, 2],
			[3, 4]
		];
		expect(await geometries(11, [{ type: 11, point: [1, 2], z: 7 }, { type: 0 }])).toEqual([
			{ type: 'Point', coordinates: [1, 2, 7] },
			null
		]);
		expect(await geometries(8, [{ type: 8, points: line }])).toEqual([
			{ type: 'MultiPoint', coordinates: line }
		]);
		expect(await geometries(3, [{ type: 3, parts: [line, line] }])).toEqual([
			{ type: 'MultiLineString', coordinates: [line, line] }
		]);
		expect(await geometries(13, [{ type: 13, parts: [line], z: 9 }])).toEqual([
			{
				type: 'LineString',
				coordinates: [
					[1, 2, 9],
					[3, 4, 9]
				]
			}
		]);
	});

	it('finds which rings are holes, and of which part', async () => {
		// The bounding box of the bent part holds the hole of the other as well.
		const bent: [number, number][] = [
			[0, 0],
			[0, 10],
			[10, 10],
			[10, 9],
			[1, 9],
			[1, 0],
			[0, 0]
		];
		const [a, b, hole] = [square(3, 8, true), square(20, 30, true), square(4, 5, false)];
		expect(await geometries(5, [{ type: 5, parts: [hole, bent, a, b] }])).toEqual([
			{ type: 'MultiPolygon', coordinates: [[bent], [a, hole], [b]] }
		]);
	});

	it('keeps rings that run the wrong way, and holes around which there is nothing', async () => {
		const [a, b] = [square(0, 1, false), square(5, 6, false)];
		expect(await geometries(5, [{ type: 5, parts: [a, b] }])).toEqual([
			{ type: 'MultiPolygon', coordinates: [[a], [b]] }
		]);
		const c = square(2, 3, true);
		expect(await geometries(5, [{ type: 5, parts: [c, a] }])).toEqual([
			{ type: 'MultiPolygon', coordinates: [[c], [a]] }
		]);
	});

	it('finds the hole that touches its ring in a corner', async () => {
		const outer = square(0, 9, true);
		const hole: [number, number][] = [
			[9, 9],
			[5, 8],
			[8, 5],
			[9, 9]
		];
		expect(await geometries(5, [{ type: 5, parts: [outer, hole] }])).toEqual([
			{ type: 'Polygon', coordinates: [outer, hole] }
		]);
	});

	it('compares a hole only with rings near to it', () => {
		const rings: [number, number][][] = [];
		const moved = (ring: [number, number][], x: number, y: number) =>
			ring.map(([a, b]): [number, number] => [a + 10 * x, b + 10 * y]);
		for (let x = 0; x < 40; x++)
			for (let y = 0; y < 40; y++)
				rings.push(moved(square(0, 9, true), x, y), moved(square(1, 2, false), x, y));
		const effort = { left: LIMITS.edges };
		const { coordinates } = polygonOf(rings, effort, () => expect.unreachable());
		expect(coordinates).toHaveLength(1600);
		expect(coordinates.every((part) => part.length === 2)).toBe(true);
		// All with all would be 1600² comparisons.
		expect(LIMITS.edges - effort.left).toBeLessThan(1600 * 200);
	});

	it('stops looking for holes where they are too many, and says so', async () => {
		const nested = (from: number): [number, number][][] => [
			square(from, from + 9, true),
			square(from + 1, from + 2, false),
			square(from + 3, from + 4, false)
		];
		const shapes: Shape[] = [0, 20].map((from) => ({ type: 5, parts: nested(from) }));
		const limits = LIMITS as Limits;
		const before = limits.edges;
		// Two holes are compared with one ring and its five positions each: this is enough for three of four.
		limits.edges = 3 * 26;
		const { features, problems } = await zipped({ type: 5, shapes, columns: [] });
		limits.edges = before;
		expect(features.map(({ geometry }) => (geometry as Polygon).coordinates)).toEqual([
			nested(0),
			nested(20).slice(0, 2)
		]);
		expect(problems.filter(({ key }) => key === 'foreign.manyRings')).toMatchObject([
			{ done: 'skipped', at: { feature: 2 } }
		]);
	});

	it('turns projected coordinates into degrees', async () => {
		const [point] = await geometries(
			11,
			[{ type: 11, point: [500_000, 5_538_630.7], z: 3 }],
			UTM52
		);
		const { coordinates } = point as { coordinates: number[] };
		expect(coordinates[0]).toBeCloseTo(129, 6);
		expect(coordinates[1]).toBeCloseTo(50, 5);
		expect(coordinates[2]).toBe(3);
	});

	it('says so if it is not known how a datum lies to WGS 84', async () => {
		const pulkovo = UTM52.replace('"D_WGS_1984"', '"D_Unknown"').replace(
			'"WGS_1984",6378137.0,298.257223563',
			'"Krassovsky_1940",6378245.0,298.3'
		);
		const { keys, features } = await zipped({ prj: pulkovo });
		expect(keys).toContain('foreign.datum');
		expect(features).toHaveLength(3);
	});

	it.each(['LOCAL_CS["x"]', 'nonsense', '', UTM52.replace('Transverse_Mercator', 'Nowhere')])(
		'stops at the projection %j',
		async (prj) => {
			expect((await zipped({ prj })).stop?.key).toBe('foreign.projection');
		}
	);

	it('takes degrees without a .prj, and refuses metres without one', async () => {
		expect((await zipped({ prj: null })).keys).toEqual(['foreign.prjMissing']);
		const metres: Shape[] = [{ type: 1, point: [500_000, 5_500_000] }];
		expect((await zipped({ prj: null, shapes: metres, columns: [] })).stop?.key).toBe(
			'foreign.noProjection'
		);
	});

	it('reads fields by their types', async () => {
		const { features } = await zipped({
			shapes: POINTS.slice(0, 2),
			columns: [
				['N', 'N', 8, ['  12.50', '********']],
				['F', 'F', 8, ['1e3', '']],
				['D', 'D', 8, ['20200131', '00000000']],
				['L', 'L', 1, ['T', '?']],
				['__proto__', 'C', 5, ['p', '']],
				['N', 'C', 5, ['again', '']],
				['I', 'I', 4, [Uint8Array.of(254, 255, 255, 255), Uint8Array.of(1, 0, 0, 0)]]
			]
		});
		expect(features.map(({ properties }) => Object.entries(properties))).toEqual([
			[
				['N', 12.5],
				['F', 1000],
				['D', '2020-01-31'],
				['L', true],
				['__proto__', 'p'],
				['N 2', 'again'],
				['I', -2]
			],
			[['I', 1]]
		]);
	});

	it.each([
		['windows-1251', [0xc0, 0xec, 0xf3, 0xf0], 0, 'Амур'],
		['ANSI 1251', [0xc0, 0xec, 0xf3, 0xf0], 0, 'Амур'],
		['OEM 866', [0x80, 0xac, 0xe3, 0xe0], 0, 'Амур'],
		['', [0x80, 0xac, 0xe3, 0xe0], 0x26, 'Амур'],
		['UTF-8', [0xd0, 0x90], 0x57, 'А'],
		['936', [0xba, 0xda], 0, '黑'],
		['nonsense', [0xd0, 0x90], 0, 'А']
	])('reads texts by .cpg %j', async (cpg, bytes, mark, text) => {
		const { features } = await zipped({
			shapes: POINTS.slice(0, 1),
			columns: [['T', 'C', 8, [Uint8Array.from(bytes)]]],
			cpg,
			mark
		});
		expect(features[0]!.properties.T).toBe(text);
	});

	it('is read from loose files that were brought together, however their endings are written', async () => {
		const made = Object.entries(files({})).map(([name, bytes]) => ({
			name: name.toUpperCase(),
			blob: new Blob([bytes as Uint8Array<ArrayBuffer>])
		}));
		const other = {
			name: 'B.DBF',
			blob: new Blob([dbf([['X', 'C', 1, ['x', 'x', 'x']]]).slice()])
		};
		const { features, keys } = await collect(readShapefile, made[0]!.blob, 'A.SHP', [
			...made,
			other
		]);
		expect(features.map(({ properties }) => properties.NAME)).toEqual(['one', 'two', 'three']);
		expect(keys).toEqual([]);
	});

	it('is one layer for each in an archive, and one that is broken harms no other', async () => {
		const { 'a.shp': bytes, 'a.prj': prj } = files({}) as Record<string, Uint8Array>;
		const { layers, features, problems } = await collect(
			readShapefile,
			zipSync({
				'x/one.shp': bytes!,
				'x/one.prj': prj!,
				'two.shp': bytes!,
				'two.prj': strToU8('nonsense'),
				'__MACOSX/x/._one.shp': strToU8('x')
			})
		);
		expect(layers).toEqual(['one']);
		expect(features).toHaveLength(3);
		expect(problems.map(({ key, at }) => [key, at.file])).toEqual([
			['foreign.dbfMissing', 'x/one.shp'],
			['foreign.projection', 'two.shp']
		]);
	});

	it('keeps the fields of a shape that is damaged', async () => {
		const made = files({
			type: 3,
			shapes: POINTS.map(() => ({
				type: 3,
				parts: [
					[
						[1, 2],
						[3, 4]
					]
				]
			}))
		});
		// The second says that it has a thousand parts.
		const record = 8 + 44 + 4 + 32;
		new DataView(made['a.shp'].buffer).setInt32(100 + record + 8 + 36, 1000, true);
		const { features, problems } = await collect(readShapefile, zipSync(made));
		expect(
			features.map(({ geometry, properties }) => [geometry !== null, properties.NAME])
		).toEqual([
			[true, 'one'],
			[false, 'two'],
			[true, 'three']
		]);
		expect(problems).toMatchObject([{ key: 'foreign.shape', at: { feature: 2 } }]);
	});

	it('finds its way by the index past a record whose length is wrong', async () => {
		const made = files({});
		new DataView(made['a.shp'].buffer).setInt32(100 + 4, 1 << 20);
		const { features, problems } = await collect(readShapefile, zipSync(made));
		expect(features.map(({ geometry, properties }) => [geometry, properties.NAME])).toEqual([
			[null, 'one'],
			[{ type: 'Point', coordinates: [128, 51] }, 'two'],
			[{ type: 'Point', coordinates: [129, 52] }, 'three']
		]);
		expect(problems).toMatchObject([{ key: 'foreign.shpLost', values: { from: 1, to: 1 } }]);
	});

	it('does not believe a table that promises more rows than it has', async () => {
		const made = files({});
		new DataView(made['a.dbf']!.buffer).setUint32(4, 4_000_000_000, true);
		const { features, keys } = await collect(readShapefile, zipSync(made));
		expect(features).toHaveLength(3);
		expect(keys).toEqual(['foreign.dbfEnds']);
	});

	it('stops without shapes', async () => {
		const { 'a.dbf': table } = files({}) as Record<string, Uint8Array>;
		expect((await collect(readShapefile, zipSync({ 'a.dbf': table! }))).stop?.key).toBe(
			'foreign.zipWithout'
		);
		expect((await collect(readShapefile, table!, 'a.dbf')).stop?.key).toBe('foreign.shpAlone');
		expect((await collect(readShapefile, 'x'.repeat(200), 'a.shp')).stop?.key).toBe(
			'foreign.shpBroken'
		);
	});
});
