import { afterEach, describe, expect, it } from 'vitest';
import { propertiesAt, type OwnFeatures } from '$lib/atlas/own';
import { LIMITS } from '$lib/exchange/in/limits';
import {
	collection,
	features,
	geometries,
	point,
	reading,
	skipped,
	stopped,
	told,
	type Limits
} from './brought';

const geojson = (content: string, corrections = {}) => reading('a.geojson', content, corrections);
const limits = LIMITS as Limits;
const before = { ...limits };
afterEach(() => void Object.assign(limits, before));

describe('GeoJSON that is good', () => {
	it('is a layer of columns, named by its file, with its bounds and types', async () => {
		const found = await reading(
			'Ports of the river.geojson',
			collection(point(127.5, 50.3, { name: 'Heihe', year: 1900 }), point(135, 48.5, { name: 'B' }))
		);
		expect(found).toMatchObject({ format: 'GeoJSON', problems: [], swapSuspected: false });
		expect(found.layers).toEqual([
			{
				name: 'Ports of the river',
				content: {
					kind: 'points',
					count: 2,
					positions: Float64Array.of(127.5, 50.3, 135, 48.5),
					columns: [
						{ name: 'name', kind: 'text', values: Uint32Array.of(1, 2), words: ['', 'Heihe', 'B'] },
						{ name: 'year', kind: 'number', values: Float64Array.of(1900, NaN) }
					],
					bounds: [127.5, 48.5, 135, 50.3]
				},
				types: { Point: 2 },
				style: {},
				title: 'name',
				time: 'year',
				range: null
			}
		]);
	});

	it.each([
		['one feature', JSON.stringify(point(1, 2))],
		['a bare geometry', '{"coordinates":[1,2],"type":"Point"}'],
		['a list of features', JSON.stringify([point(1, 2)])],
		[
			'members in another order',
			`{"features":[${JSON.stringify(point(1, 2))}],"type":"FeatureCollection"}`
		],
		['a byte order mark', '\ufeff' + collection(point(1, 2))],
		[
			'two values after each other',
			'{"type":"Point","coordinates":[1,2]}{"type":"FeatureCollection","features":[]}'
		]
	])('may be %s', async (_, content) => {
		const found = await geojson(content);
		expect(geometries(found)).toEqual([{ type: 'Point', coordinates: [1, 2] }]);
		expect(found.problems).toEqual([]);
	});

	it('may be UTF-16', async () => {
		const text = '\ufeff' + collection(point(1, 2, { name: 'Хэйхэ' }));
		const found = await geojson(Buffer.from(text, 'utf16le') as never);
		expect(features(found)[0]!.properties).toEqual({ name: 'Хэйхэ' });
	});

	it('keeps ids, and values of any kind', async () => {
		const all = [
			{ ...point(1, 2, { a: 1, b: true, c: [1, { d: null }], e: 'x' }), id: 'one' },
			{ ...point(3, 4, { a: 'text', b: false, e: '' }), id: 7 },
			point(5, 6, { a: null })
		];
		const found = await geojson(collection(...all));
		expect(features(found).map(({ id }) => id)).toEqual(['one', 7, 3]);
		expect(features(found).map(({ properties }) => ({ ...properties }))).toEqual([
			{ a: 1, b: true, c: [1, { d: null }], e: 'x' },
			{ a: 'text', b: false, e: '' },
			{}
		]);
	});

	it('reads the same however it is set', async () => {
		const all = [
			point(1, 2, { name: 'q"uo\\te, [ ] { }', line: 'a\nb' }),
			point(3, 4, { 'ke\\"y': '\\', features: [] })
		];
		const text = JSON.stringify({ features: all, type: 'FeatureCollection' }, null, '\t');
		for (const content of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '')]) {
			const found = await geojson(content);
			expect(found.problems).toEqual([]);
			expect(features(found).map(({ properties }) => ({ ...properties }))).toEqual(
				all.map(({ properties }) => properties)
			);
		}
	});

	it.each([
		['urn:ogc:def:crs:OGC:1.3:CRS84', [1, 2]],
		['urn:ogc:def:crs:EPSG::4326', [1, 2]],
		['EPSG:3857', [8.98315e-6, 1.79663e-5]]
	])('may name the system %s', async (name, coordinates) => {
		const crs = JSON.stringify({ type: 'name', properties: { name } });
		const found = await geojson(
			`{"type":"FeatureCollection","crs":${crs},"features":[${JSON.stringify(point(1, 2))}]}`
		);
		const [first] = geometries(found) as { coordinates: number[] }[];
		first!.coordinates.forEach((number, i) => expect(number).toBeCloseTo(coordinates[i]!, 10));
	});
});

describe('GeoJSON that is odd', () => {
	it('does no harm with the names of its fields', async () => {
		const found = await geojson(
			'{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":' +
				'{"__proto__":{"polluted":1},"constructor":2,"toString":"x"}},{"type":"Feature","geometry":null,' +
				'"properties":{"__proto__":"y","hasOwnProperty":1}}]}'
		);
		const content = found.layers[0]!.content as OwnFeatures;
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(Object.entries(propertiesAt(content, 0))).toEqual([
			['__proto__', { polluted: 1 }],
			['constructor', 2],
			['toString', 'x']
		]);
		expect(Object.entries(propertiesAt(content, 1))).toContainEqual(['__proto__', 'y']);
	});

	it('keeps a feature without a place in the table, and says so', async () => {
		const found = await geojson(
			collection({ type: 'Feature', geometry: null, properties: { a: 1 } }, point(1, 2))
		);
		expect(found.layers[0]).toMatchObject({ types: { none: 1, Point: 1 } });
		expect(told(found)).toEqual(['noted noPlace']);
	});

	it('takes the last of two members of the same name', async () => {
		const found = await geojson(
			'{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"a":1,"a":2}}]}'
		);
		expect({ ...features(found)[0]!.properties }).toEqual({ a: 2 });
	});

	it('puts fields that are rarely filled together where there are too many', async () => {
		limits.fields = 4;
		const all = Array.from({ length: 9 }, (_, i) => point(i, 0, { name: `n${i}`, [`f${i}`]: i }));
		const found = await geojson(collection(...all));
		const content = found.layers[0]!.content as OwnFeatures;
		expect(content.columns.map(({ name }) => name)).toEqual(['name', 'f0', 'f1', 'other']);
		expect({ ...propertiesAt(content, 8) }).toEqual({ name: 'n8', other: { f8: 8 } });
		expect(found.problems).toMatchObject([{ key: 'problems.fields', values: { together: 7 } }]);
	});
});

describe('GeoJSON that is broken', () => {
	const good = JSON.stringify(point(1, 2));
	const bad: [string, string][] = [
		[
			'lacks a bracket',
			'{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2},"properties":{}}'
		],
		[
			'has a bracket too many',
			'{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]]},"properties":{}}'
		],
		['lacks a quote', '{"type":"Feature","geometry":null,"properties":{"a":"x}}'],
		['never closes', '{"type":"Feature","geometry":null,"properties":{"a":['],
		['is no feature', '"feature"'],
		['is null', 'null'],
		['is a word', 'NaN']
	];
	it.each(bad)('keeps every good feature around one that %s', async (_, broken) => {
		const found = await geojson(
			`{"type":"FeatureCollection","features":[\n${[good, broken, good, good].join(',\n')}\n]}`
		);
		expect(features(found)).toHaveLength(3);
		expect(skipped(found)).toBe(1);
		expect(found.problems[0]!.places).toEqual([{ line: 3, feature: 2 }]);
	});

	it('finds where the next feature begins as the others do', async () => {
		const one = '{"id":1,"geometry":null,"type":"Feature","properties":{}}';
		const found = await geojson(
			`{"features":[${one},${one.replace('{}', '{"a":"')},${one},${one}],"type":"FeatureCollection"}`
		);
		expect(features(found)).toHaveLength(3);
		expect(skipped(found)).toBe(1);
	});

	it('keeps features that stand after a list closed too early', async () => {
		const found = await geojson(
			`{"type":"FeatureCollection","features":[${good}], ${good}, ${good}]}`
		);
		expect(features(found)).toHaveLength(3);
	});

	it('keeps what stands before its sudden end', async () => {
		const text = collection(point(1, 2), point(3, 4), point(5, 6));
		const found = await geojson(text.slice(0, -20));
		expect(features(found)).toHaveLength(2);
		expect(told(found)).toEqual(['skipped brokenFeature']);
	});

	it('skips what nests too deep, and nothing else', async () => {
		const deep = `{"type":"Feature","geometry":null,"properties":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`;
		const found = await geojson(
			`{"type":"FeatureCollection","features":[${good},${deep},${good}]}`
		);
		expect(features(found)).toHaveLength(2);
		expect(told(found)).toEqual(['skipped tooDeep']);
	});

	it.each([
		['{"type":"FeatureCollection"}', 'noList'],
		['{"type":"FeatureCollection","features":7}', 'noList'],
		['{"type":"FeatureCollection","features":[]}', 'noFeatures'],
		['{}', 'noFeatures'],
		['[]', 'noFeatures'],
		['{', 'noFeatures'],
		['{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:25832"}},"features":[]}', 'crs']
	])('says why nothing of %s can be used', async (content, reason) => {
		expect(await stopped(geojson(content))).toBe(reason);
	});

	it('says which limit it is beyond', async () => {
		limits.features = 2;
		expect(await stopped(geojson(collection(point(1, 2), point(1, 2), point(1, 2))))).toBe(
			'tooManyFeatures'
		);
		limits.positions = 1;
		expect(await stopped(geojson(collection(point(1, 2), point(1, 2))))).toBe('tooManyPositions');
		limits.again = 100;
		expect(await stopped(geojson('{"features":[' + '{"type":"Feature",'.repeat(50)))).toBe(
			'tooBroken'
		);
		limits.bytes = 10;
		expect(await stopped(geojson(collection(point(1, 2))))).toBe('tooLarge');
	});

	it('says what was skipped where nothing is left', async () => {
		const found = await geojson(collection(point('x', 2)));
		expect(found.layers).toEqual([]);
		expect(told(found)).toEqual(['skipped number']);
	});
});
