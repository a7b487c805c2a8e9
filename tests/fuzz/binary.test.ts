import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { Stop } from '$lib/exchange/in/reading';
import { dbf, shp, UTM52, WGS84, type Shape } from '../unit/exchange/in/made/shapefile';
import { pmtiles } from '../unit/exchange/in/made/pmtiles';
import { fuzz } from './cases';
import { good, made, type Made } from './made/features';
import { mutatedBytes, mutatedText, strings } from './made/mutations';
import { bring, expectAccounted, file } from './made/reading';

const flat = (list: readonly Position[]) =>
	list.map(([lon, lat]) => [lon!, lat!] as [number, number]);

/** A geometry as a Shapefile holds it. */
function shapeOf({ geometry }: Made): Shape {
	const list = geometry!.coordinates as never;
	switch (geometry!.type) {
		case 'Point':
			return { type: 1, point: flat([list])[0]! };
		case 'MultiPoint':
			return { type: 8, points: flat(list) };
		case 'LineString':
			return { type: 3, parts: [flat(list)] };
		case 'MultiLineString':
			return { type: 3, parts: (list as Position[][]).map(flat) };
		case 'Polygon':
			return { type: 5, parts: (list as Position[][]).map(flat) };
		default:
			return { type: 5, parts: (list as Position[][][]).flat().map(flat) };
	}
}

const field = strings.map((text) => text.slice(0, 10));

const shapefiles = fc
	.tuple(
		made(fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: fc.constant(null) })),
		fc.array(fc.tuple(field, fc.constantFrom('C', 'N', 'F', 'D', 'L', 'I', 'T', 'B', 'M', '?')), {
			maxLength: 3
		}),
		fc.array(strings, { minLength: 24, maxLength: 24 }),
		fc.constantFrom(undefined, WGS84, '', 'GEOGCS["x"]', 'constructor', UTM52),
		fc.constantFrom(undefined, 'UTF-8', '1251', 'x'.repeat(50), '__proto__')
	)
	.map(([all, columns, cells, prj, cpg]) => {
		const rows = all.map(({ nr }) => String(nr));
		const { shp: shapes, shx } = shp(
			1,
			all.map((one) => (one.geometry ? shapeOf(one) : { type: 0 }))
		);
		const table = dbf([
			['nr', 'N', 9, rows],
			...columns.map(
				([name, type], k) =>
					[name, type, type === 'I' ? 4 : 8, rows.map((_, i) => cells[3 * i + k]!)] as Parameters<
						typeof dbf
					>[0][number]
			)
		]);
		return { all, shapes, shx, table, prj, cpg };
	});

const zipped = shapefiles.map(({ shapes, shx, table, prj, cpg }) =>
	zipSync(
		{
			'a/b.shp': shapes,
			'a/b.SHX': shx,
			'a/b.dbf': table,
			...(prj !== undefined && { 'a/b.prj': strToU8(prj) }),
			...(cpg !== undefined && { 'a/b.cpg': strToU8(cpg) })
		},
		{ level: 0, mtime: new Date(2026, 0, 1) }
	)
);

describe('a Shapefile', () => {
	it('of any features: each is kept, or told at its place', () =>
		fuzz(shapefiles, async ({ all, shapes, shx, table }) =>
			expectAccounted(
				await bring(
					file('a.shp', shapes),
					file('a.shx', shx),
					file('a.dbf', table),
					file('a.prj', WGS84)
				),
				all.map(({ nr }) => ({ nr, feature: nr }))
			)
		));

	it('whose parts are mutated is read or refused in plain words', () =>
		fuzz(
			shapefiles.chain(({ shapes, shx, table, prj, cpg }) =>
				fc.tuple(
					mutatedBytes(fc.constant(shapes)),
					fc.oneof(fc.constant(shx), mutatedBytes(fc.constant(shx))),
					fc.oneof(fc.constant(table), mutatedBytes(fc.constant(table))),
					fc.oneof(fc.constant(prj), mutatedText(fc.constant(prj || UTM52))),
					fc.constant(cpg)
				)
			),
			async ([shapes, shx, table, prj, cpg]) => {
				await bring(
					file('a.shp', shapes),
					file('a.shx', shx),
					file('a.dbf', table),
					...(prj === undefined ? [] : [file('a.prj', prj)]),
					...(cpg === undefined ? [] : [file('a.cpg', cpg)])
				);
			}
		));

	it('in an archive that is mutated is read or refused in plain words', () =>
		fuzz(mutatedBytes(zipped), async (bytes) => void (await bring(file('a.zip', bytes)))));
});

/** Of a feature collection, since the library's writer takes the fields of the first feature for those of all. */
const flatgeobufs = fc
	.tuple(
		made(good),
		fc.array(
			// A name of nothing but a byte order mark is read as none, and the format needs one.
			strings.filter((name) => !['', '\ufeff', 'nr', '__proto__'].includes(name)),
			{ maxLength: 3 }
		),
		fc.array(fc.oneof(strings, fc.double({ noNaN: true }), fc.boolean()), {
			minLength: 3,
			maxLength: 3
		})
	)
	.map(([all, names, cells]) => {
		const features = all.map(({ nr, geometry }) => ({
			type: 'Feature' as const,
			geometry: even(geometry as unknown as Geometry),
			properties: { nr, ...Object.fromEntries(names.map((name, i) => [name, cells[i]])) }
		}));
		return { all, bytes: serialize({ type: 'FeatureCollection', features } as FeatureCollection) };
	});

/** Without heights, which the library's writer wants of all positions or none. */
const even = (geometry: Geometry): Geometry => {
	const cut = (list: unknown): unknown =>
		typeof (list as unknown[])[0] === 'number'
			? (list as Position).slice(0, 2)
			: (list as unknown[]).map(cut);
	const { type, coordinates } = geometry as Exclude<Geometry, { type: 'GeometryCollection' }>;
	return { type, coordinates: cut(coordinates) } as Geometry;
};

describe('FlatGeobuf', () => {
	it('of any features: each is kept, or told at its place', () =>
		fuzz(flatgeobufs, async ({ all, bytes }) =>
			expectAccounted(
				await bring(file('a.fgb', bytes)),
				all.map(({ nr }) => ({ nr, feature: nr }))
			)
		));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(
			mutatedBytes(flatgeobufs.map(({ bytes }) => bytes)),
			async (bytes) => void (await bring(file('a.fgb', bytes)))
		));
});

const archives = fc
	.record({
		metadata: fc.oneof(
			fc.record({
				vector_layers: fc.array(
					fc.record({ id: strings, fields: fc.dictionary(strings, strings, { maxKeys: 3 }) }),
					{ maxLength: 3 }
				),
				attribution: strings
			}),
			fc.jsonValue({ maxDepth: 3 })
		),
		packing: fc.constantFrom(1, 2),
		kind: fc.constantFrom(1, 2, 3),
		zooms: fc.constantFrom<[number, number]>([0, 0], [0, 14], [3, 2], [0, 255]),
		bounds: fc.constantFrom<[number, number, number, number]>(
			[120, 40, 140, 55],
			[170, 40, -170, 55],
			[0, 0, 0, 0]
		)
	})
	.map((parts) => pmtiles(parts));

describe('PMTiles', () => {
	const expectTiles = async (bytes: Uint8Array) => {
		const found = await bring(file('a.pmtiles', bytes));
		if (found instanceof Stop) return;
		for (const { content } of found.layers) {
			if (content.kind !== 'tiles') continue;
			const [west, south, east, north] = content.bounds;
			for (const lon of [west, east]) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
			expect(-90 <= south && south < north && north <= 90).toBe(true);
			expect(content.zooms[0]).toBeLessThanOrEqual(content.zooms[1]);
			expect(content.credit.length).toBeLessThanOrEqual(1000);
			expect(content.credit).not.toMatch(/<script/i);
			for (const { id, fields } of content.layers) {
				expect(typeof id).toBe('string');
				for (const name of fields) expect(typeof name).toBe('string');
			}
		}
	};

	it('of any metadata is taken as it says, or refused in plain words', () =>
		fuzz(archives, expectTiles));

	it('that is mutated is read or refused in plain words', () =>
		fuzz(mutatedBytes(archives), expectTiles));
});
