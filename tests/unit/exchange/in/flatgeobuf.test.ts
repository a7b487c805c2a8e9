import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { Builder } from 'flatbuffers';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { Feature as Flat } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { Geometry as FlatGeometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { describe, expect, it } from 'vitest';
import { readFlatGeobuf } from '../../../../src/lib/exchange/in/flatgeobuf';
import { collect } from './made/collect';

const feature = (geometry: Geometry, properties = {}): Feature => ({
	type: 'Feature',
	geometry,
	properties
});
const point = (x: number, y: number, properties = {}) =>
	feature({ type: 'Point', coordinates: [x, y] }, properties);
const file = (features: Feature[], crs = 4326) =>
	serialize({ type: 'FeatureCollection', features } as FeatureCollection, crs);

/** A file that is written by hand: with an index, heights and measures, and fields of any name and type. */
function byHand({
	index = 0,
	count = 1,
	columns = [] as [string, ColumnType][],
	properties = new Uint8Array(),
	crs = null as { org?: string; code?: number; name?: string } | null,
	geometry = (builder: Builder) => {
		const xy = FlatGeometry.createXyVector(builder, [1, 2]);
		FlatGeometry.startGeometry(builder);
		FlatGeometry.addXy(builder, xy);
		return FlatGeometry.endGeometry(builder);
	},
	type = 1,
	/** whether columns of one name hold it only once */
	shared = false
}) {
	const header = new Builder();
	const names = columns.map(([name, kind]) => {
		const at = shared ? header.createSharedString(name) : header.createString(name);
		Column.startColumn(header);
		Column.addName(header, at);
		Column.addType(header, kind);
		return Column.endColumn(header);
	});
	const columnsAt = Header.createColumnsVector(header, names);
	const org = crs?.org ? header.createString(crs.org) : 0;
	const crsName = crs?.name ? header.createString(crs.name) : 0;
	let crsAt = 0;
	if (crs) {
		Crs.startCrs(header);
		if (org) Crs.addOrg(header, org);
		if (crsName) Crs.addName(header, crsName);
		if (crs.code) Crs.addCode(header, crs.code);
		crsAt = Crs.endCrs(header);
	}
	Header.startHeader(header);
	Header.addGeometryType(header, type);
	Header.addColumns(header, columnsAt);
	Header.addFeaturesCount(header, BigInt(count));
	Header.addIndexNodeSize(header, index);
	if (crsAt) Header.addCrs(header, crsAt);
	header.finishSizePrefixed(Header.endHeader(header));

	const body = new Builder();
	const propertiesAt = Flat.createPropertiesVector(body, properties);
	const geometryAt = geometry(body);
	Flat.startFeature(body);
	Flat.addGeometry(body, geometryAt);
	Flat.addProperties(body, propertiesAt);
	body.finishSizePrefixed(Flat.endFeature(body));
	return new Uint8Array([
		...[0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 1],
		...header.asUint8Array(),
		...new Uint8Array(index ? 80 : 0),
		...body.asUint8Array()
	]);
}

describe('FlatGeobuf', () => {
	it('gives features with their fields', async () => {
		const made = [point(127, 50, { a: 'one', b: 1.5, c: true, d: { e: [1] } }), point(1, 2, {})];
		const { features, keys } = await collect(
			readFlatGeobuf,
			file([made[0]!, point(1, 2, { a: null, b: null, c: null, d: null })])
		);
		expect(features.map(({ geometry, properties }) => [geometry, { ...properties }])).toEqual(
			made.map(({ geometry, properties }) => [geometry, properties])
		);
		expect(keys).toEqual([]);
	});

	it.each<Geometry>([
		{ type: 'Point', coordinates: [1, 2, 3] },
		{
			type: 'MultiPoint',
			coordinates: [
				[1, 2],
				[3, 4]
			]
		},
		{
			type: 'LineString',
			coordinates: [
				[1, 2, 5],
				[3, 4, 6]
			]
		},
		{
			type: 'MultiLineString',
			coordinates: [
				[
					[1, 2],
					[3, 4]
				],
				[
					[5, 6],
					[7, 8]
				]
			]
		},
		{
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[9, 0],
					[9, 9],
					[0, 0]
				],
				[
					[4, 2],
					[5, 2],
					[5, 3],
					[4, 2]
				]
			]
		},
		{
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[0, 0],
						[9, 0],
						[9, 9],
						[0, 0]
					]
				],
				[
					[
						[20, 0],
						[29, 0],
						[29, 9],
						[20, 0]
					]
				]
			]
		}
	])('gives a $type', async (geometry) => {
		const { features } = await collect(readFlatGeobuf, file([feature(geometry)]));
		expect(features[0]!.geometry).toEqual(geometry);
	});

	it('gives kinds that differ', async () => {
		const made = [
			point(1, 2),
			feature({
				type: 'LineString',
				coordinates: [
					[1, 2],
					[3, 4]
				]
			})
		];
		const { features } = await collect(readFlatGeobuf, file(made));
		expect(features.map(({ geometry }) => geometry)).toEqual(made.map(({ geometry }) => geometry));
	});

	it('passes an index by, and leaves measures out', async () => {
		const made = byHand({
			index: 16,
			geometry(builder) {
				const xy = FlatGeometry.createXyVector(builder, [1, 2]);
				const z = FlatGeometry.createZVector(builder, [3]);
				const m = FlatGeometry.createMVector(builder, [4]);
				FlatGeometry.startGeometry(builder);
				FlatGeometry.addXy(builder, xy);
				FlatGeometry.addZ(builder, z);
				FlatGeometry.addM(builder, m);
				return FlatGeometry.endGeometry(builder);
			}
		});
		const { features, keys } = await collect(readFlatGeobuf, made);
		expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [1, 2, 3] });
		expect(keys).toEqual(['foreign.crsMissing']);
	});

	it('reads fields of any name, and one that is no JSON costs no other', async () => {
		const text = (column: number, words: string) => [
			column,
			0,
			words.length,
			0,
			0,
			0,
			...Buffer.from(words)
		];
		const { features, problems } = await collect(
			readFlatGeobuf,
			byHand({
				crs: { code: 4326 },
				columns: [
					['__proto__', ColumnType.String],
					['json', ColumnType.Json],
					['json', ColumnType.Json],
					['bytes', ColumnType.Binary]
				],
				properties: Uint8Array.from([
					...text(0, 'p'),
					...text(1, '{'),
					...text(2, '[1]'),
					...text(3, 'x')
				])
			})
		);
		expect(Object.entries(features[0]!.properties)).toEqual([
			['__proto__', 'p'],
			['json', '{'],
			['json 2', [1]]
		]);
		expect(problems).toMatchObject([{ key: 'foreign.binaryField', values: { field: 'bytes' } }]);
	});

	it('reads as many columns as features can refer to, whatever they are called, and stops at more', async () => {
		const columns = (count: number) =>
			new Array<[string, ColumnType]>(count).fill(['a', ColumnType.Int]);
		const last = Uint8Array.of(0xff, 0xff, 5, 0, 0, 0);
		const crs = { code: 4326 };
		const { features } = await collect(
			readFlatGeobuf,
			byHand({ crs, columns: columns(65_536), properties: last })
		);
		expect(Object.keys(features[0]!.properties)).toEqual(['a 65536']);
		const { stop } = await collect(readFlatGeobuf, byHand({ crs, columns: columns(65_537) }));
		expect(stop).toMatchObject({ key: 'problems.tooManyColumns', values: { most: 65_536 } });
	});

	it('stops at columns that share a long name', async () => {
		const columns = new Array<[string, ColumnType]>(3).fill(['a'.repeat(1000), ColumnType.Int]);
		expect((await collect(readFlatGeobuf, byHand({ columns, shared: true }))).stop?.key).toBe(
			'foreign.fgbBroken'
		);
		expect((await collect(readFlatGeobuf, byHand({ columns }))).stop).toBeNull();
	});

	it.each([
		[{ code: 3857 }, 'EPSG:3857'],
		[{ org: 'ESRI', code: 102_025 }, 'ESRI:102025']
	])('stops at the projection %j', async (crs, projection) => {
		const { stop } = await collect(readFlatGeobuf, byHand({ crs }));
		expect(stop).toMatchObject({ key: 'foreign.projection', values: { projection } });
	});

	it('stops at what is none', async () => {
		expect((await collect(readFlatGeobuf, 'nothing of it')).stop?.key).toBe('foreign.fgbMagic');
	});

	it('keeps what comes before the end of a file that breaks off, wherever it does', async () => {
		const whole = file([point(1, 1), point(2, 2), point(3, 3)]);
		let most = 0;
		for (let length = 0; length < whole.length; length++) {
			const { features, stop, problems } = await collect(readFlatGeobuf, whole.slice(0, length));
			expect(stop !== null || problems.length > 0).toBe(true);
			expect(features.length).toBeGreaterThanOrEqual(most);
			most = features.length;
			expect(features.map(({ geometry }) => geometry)).toEqual(
				[1, 2, 3].slice(0, most).map((n) => ({ type: 'Point', coordinates: [n, n] }))
			);
		}
		expect(most).toBe(2);
	});

	it('leaves out a feature whose offsets lead astray, and only it', async () => {
		const whole = file([point(1, 1), point(2, 2), point(3, 3)]);
		const parts = byHand({
			type: 6,
			crs: { code: 4326 },
			geometry(builder) {
				// Each of thirty levels holds the level below it twice.
				const xy = FlatGeometry.createXyVector(builder, [1, 2]);
				FlatGeometry.startGeometry(builder);
				FlatGeometry.addXy(builder, xy);
				let inner = FlatGeometry.endGeometry(builder);
				for (let level = 0; level < 30; level++) {
					const both = FlatGeometry.createPartsVector(builder, [inner, inner]);
					FlatGeometry.startGeometry(builder);
					FlatGeometry.addParts(builder, both);
					inner = FlatGeometry.endGeometry(builder);
				}
				return inner;
			}
		});
		expect((await collect(readFlatGeobuf, parts)).keys).toEqual(['foreign.featureBroken']);
		const at = whole.length - 2 * ((whole.length - 12 - whole[8]!) / 3);
		whole.fill(0xff, at + 4, at + 8);
		const { features, problems } = await collect(readFlatGeobuf, whole);
		expect(
			features.map(({ geometry }) => (geometry as { coordinates: number[] }).coordinates)
		).toEqual([
			[1, 1],
			[3, 3]
		]);
		expect(problems).toMatchObject([{ key: 'foreign.featureBroken', at: { feature: 2 } }]);
	});

	it('leaves out a feature whose parts share their numbers: a small file would hold them a thousand times', async () => {
		const sharing = (parts: number) =>
			byHand({
				type: 6,
				crs: { code: 4326 },
				geometry(builder) {
					const xy = FlatGeometry.createXyVector(builder, new Array<number>(4000).fill(1));
					const inner = Array.from({ length: parts }, () => {
						FlatGeometry.startGeometry(builder);
						FlatGeometry.addXy(builder, xy);
						return FlatGeometry.endGeometry(builder);
					});
					const all = FlatGeometry.createPartsVector(builder, inner);
					FlatGeometry.startGeometry(builder);
					FlatGeometry.addParts(builder, all);
					return FlatGeometry.endGeometry(builder);
				}
			});
		expect((await collect(readFlatGeobuf, sharing(1))).keys).toEqual([]);
		expect((await collect(readFlatGeobuf, sharing(1000))).keys).toEqual(['foreign.featureBroken']);
	});
});
