import { describe, expect, it } from 'vitest';
import { zipSync, strToU8 } from 'fflate';
import { LIMITS } from '$lib/exchange/in/limits';
import { read } from '$lib/exchange/in/read';
import { recognise } from '$lib/exchange/in/recognise';
import type { Point } from 'geojson';
import {
	collection,
	features,
	file,
	geometries,
	point,
	reading,
	stopped,
	told,
	type Limits
} from './brought';

const POINTS = collection(point(1, 2), point(3, 4));
const CSV = 'name,lat,lon\nA,1,2\n';
const TOPOLOGY =
	'{"type":"Topology","objects":{"a":{"type":"Point","coordinates":[1,2]}},"arcs":[]}';

describe('a format is told by what is in a file', () => {
	it.each([
		['a.geojson', POINTS, 'geojson'],
		['a.csv', POINTS, 'geojson'],
		['', POINTS, 'geojson'],
		['a.json', '{"type":"Topology","arcs":[],"objects":{}}', 'topojson'],
		['a.json', '{"bbox":[0,0,1,1],"arcs":[],"type":"Topology","objects":{}}', 'topojson'],
		['a.json', '{"properties":{"type":"Topology","arcs":1},"type":"Feature"}', 'geojson'],
		['a.json', `${JSON.stringify(point(1, 2))}\n${JSON.stringify(point(1, 2))}`, 'ndjson'],
		['a.json', `\x1e${JSON.stringify(point(1, 2))}`, 'ndjson'],
		['a.geojsonl', JSON.stringify(point(1, 2)), 'ndjson'],
		['a.json', CSV, 'table'],
		['', CSV, 'table'],
		['a.csv', 'wkt\nPOINT(1 2)\n', 'table']
	])('%s: %s', async (name, content, id) => {
		expect(await recognise(file(name, content))).toBe(id);
	});

	it.each([
		['unknown', 'a.bin', Uint8Array.of(1, 2, 3, 0)],
		['unknown', 'a.md', 'some words'],
		['packed', 'a.geojson.gz', Uint8Array.of(0x1f, 0x8b, 8)],
		['otherZip', 'a.zip', zipSync({ 'a.docx': strToU8('x') })],
		['foreign.zipBroken', 'a.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)]
	])('or it is refused: %s', async (reason, name, content) => {
		expect(await stopped(reading(name, content))).toBe(reason);
	});

	it('and of an archive by the names in it', async () => {
		const zip = zipSync({ 'Doc.KML': strToU8('<kml/>'), 'files/ä.png': strToU8('x') });
		expect(await recognise(file('a.zip', zip))).toBe('kmz');
	});

	it('and a name that promises another is noted', async () => {
		const found = await reading('a.csv', POINTS);
		expect(found.problems).toMatchObject([
			{ done: 'noted', key: 'problems.otherEnding', values: { ending: 'csv', format: 'GeoJSON' } }
		]);
	});
});

describe('several files', () => {
	it('are read together, each a layer of its name', async () => {
		const shares: number[] = [];
		const found = await read([file('a.geojson', POINTS), file('b.csv', CSV)], {}, (share) =>
			shares.push(share)
		);
		expect(found.format).toBe('GeoJSON, CSV');
		expect(found.layers.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	it('are layers of their own, even if they are called the same', async () => {
		const found = await read([file('a.geojson', POINTS), file('a.csv', CSV), file('a.csv', CSV)]);
		expect(found.layers.map(({ name, types }) => [name, types])).toEqual([
			['a', { Point: 2 }],
			['a 2', { Point: 1 }],
			['a 3', { Point: 1 }]
		]);
	});

	it('have each its own columns for the place, and a choice for one is none for the others', async () => {
		const files = [
			file('a.csv', 'p,q\n1,2\n'),
			file('b.geojson', POINTS),
			file('c.csv', CSV),
			file('d.csv', 'r,s\n3,4\n')
		];
		const guessed = await read(files);
		expect(guessed.tables).toEqual([
			{ file: 0, name: 'a', columns: ['p', 'q'], place: null },
			{
				file: 2,
				name: 'c',
				columns: ['name', 'lat', 'lon'],
				place: { lon: 'lon', lat: 'lat' }
			},
			{ file: 3, name: 'd', columns: ['r', 's'], place: null }
		]);
		const found = await read(files, {
			columns: { 0: { lon: 'p', lat: 'q' }, 3: { lon: 's', lat: 'r' } }
		});
		expect(told(found)).toEqual([]);
		expect(geometries(found).map((geometry) => (geometry as Point).coordinates)).toEqual([
			[1, 2],
			[1, 2],
			[3, 4],
			[2, 1],
			[4, 3]
		]);
	});

	it('do not suffer from one that cannot be used', async () => {
		const found = await read([file('a.geojson', POINTS), file('b.bin', Uint8Array.of(0, 1))]);
		expect(features(found)).toHaveLength(2);
		expect(found.problems).toMatchObject([
			{ done: 'skipped', key: 'problems.unknown', places: [{ file: 'b.bin' }] }
		]);
	});
});

it('a file that has gone is refused', async () => {
	const blob = new Blob(['x']);
	blob.slice = () =>
		({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as never;
	expect(await stopped(read([{ name: 'a.csv', blob }]))).toBe('unreadable');
});

it('many points stay columns of numbers; what is no point becomes a layer of its own', async () => {
	const count = 50_000;
	const lines = Array.from({ length: count }, (_, i) => `p${i},${i % 90},${i % 180}`);
	const found = await reading('a.csv', ['name,lat,lon', 'nowhere,,', ...lines].join('\n'));
	expect(found.layers.map(({ name, types }) => [name, types])).toEqual([
		['a', { Point: count }],
		['a 2', { none: 1 }]
	]);
	expect(found.layers[0]!.content).toMatchObject({ kind: 'points', count });
	expect({ ...features({ ...found, layers: [found.layers[0]!] })[1]!.properties }).toEqual({
		name: 'p1'
	});
	expect({ ...features({ ...found, layers: [found.layers[1]!] })[0]!.properties }).toEqual({
		name: 'nowhere'
	});
	expect(told(found)).toEqual(['noted noPlace', 'noted apart']);
});

it('problems of one kind are told together, with their first places', async () => {
	const found = await reading(
		'a.geojson',
		collection(...Array.from({ length: 50 }, () => 7), point(1, 2))
	);
	const [problem] = found.problems;
	expect(problem).toMatchObject({ done: 'skipped', key: 'problems.noFeature', count: 50 });
	expect(problem!.places).toHaveLength(LIMITS.places);
	expect(problem!.places[1]).toEqual({ line: 1, feature: 2 });
});

it('a line without end is refused before it fills the memory', async () => {
	const limits = LIMITS as Limits;
	const before = limits.piece;
	limits.piece = 100;
	expect(await stopped(reading('a.ndjson', 'x'.repeat(5_000_000)))).toBe('tooLong');
	limits.piece = before;
});

it('a topology is told by its first member that tells', async () => {
	expect((await reading('a.json', TOPOLOGY)).format).toBe('TopoJSON');
});
