import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { readFlatGeobuf } from '../../../../src/lib/exchange/in/flatgeobuf';
import { readGpx } from '../../../../src/lib/exchange/in/gpx';
import { readKml, readKmz } from '../../../../src/lib/exchange/in/kml';
import { readPmtiles } from '../../../../src/lib/exchange/in/pmtiles';
import { readShapefile } from '../../../../src/lib/exchange/in/shapefile';
import { collect } from './made/collect';
import { pmtiles } from './made/pmtiles';
import { dbf, shp, WGS84 } from './made/shapefile';

const places = [1, 2, 3, 4];
const points = places.map((n) => ({ type: 1 as const, point: [n, n] as [number, number] }));
const rings = places.map((n) => ({
	type: 15 as const,
	z: 1,
	parts: [
		[
			[n, n],
			[n, n + 1],
			[n + 1, n],
			[n, n]
		]
	] as [number, number][][]
}));
const kml = `<?xml version="1.0"?><kml><Document>${places
	.map(
		(n) =>
			`<Placemark id="p${n}"><name>&amp;${n}</name><ExtendedData><Data name="a"><value>1</value></Data></ExtendedData><Point><coordinates>${n},${n}</coordinates></Point></Placemark>`
	)
	.join('\n')}</Document></kml>`;
const gpx = `<gpx>${places.map((n) => `<wpt lat="${n}" lon="${n}"><name>${n}</name></wpt>`).join('\n')}
<trk><trkseg>${places.map((n) => `<trkpt lat="${n}" lon="${n}"><time>2020</time></trkpt>`).join('')}</trkseg></trk></gpx>`;
const table = dbf([['A', 'C', 4, ['a', 'b', 'c', 'd']]]);

/** A good file of each format, and what reads it. */
const formats = {
	KML: { reader: readKml, bytes: strToU8(kml), place: 'start' },
	GPX: { reader: readGpx, bytes: strToU8(gpx), place: 'start' },
	KMZ: { reader: readKmz, bytes: zipSync({ 'doc.kml': strToU8(kml) }), place: null },
	Shapefile: { reader: readShapefile, bytes: shp(1, points).shp, place: 'start' },
	'Shapefile of polygons': { reader: readShapefile, bytes: shp(15, rings).shp, place: 'start' },
	'zipped Shapefile': {
		reader: readShapefile,
		bytes: zipSync(
			{
				'a.shp': shp(5, []).shp,
				'b.shp': shp(1, points).shp,
				'b.dbf': table,
				'b.prj': strToU8(WGS84)
			},
			{ level: 0 }
		),
		place: null
	},
	FlatGeobuf: {
		reader: readFlatGeobuf,
		bytes: serialize({
			type: 'FeatureCollection',
			features: places.map((n) => ({
				type: 'Feature',
				geometry: {
					type: 'Polygon',
					coordinates: [
						[
							[n, n],
							[n + 1, n],
							[n, n + 1],
							[n, n]
						]
					]
				},
				properties: { a: 'text', b: n }
			}))
		}),
		place: 'start'
	},
	PMTiles: { reader: readPmtiles, bytes: pmtiles(), place: null }
} as const;

const cases = Object.entries(formats).map(([name, format]) => ({ name, ...format }));

describe.each(cases)('$name that is damaged', ({ name, reader, bytes, place }) => {
	const read = (damaged: Uint8Array) => collect(reader, damaged, `${name}.shp`);

	it('never fails untold where it breaks off, and keeps what stands before', async () => {
		const whole = await read(bytes);
		expect(whole.stop).toBeNull();
		let kept = 0;
		for (let length = 0; length < bytes.length; length++) {
			const { stop, features, problems } = await read(bytes.slice(0, length));
			// Spaces at the end of a text may lack.
			const same = JSON.stringify(features) === JSON.stringify(whole.features);
			if (!same) expect(stop !== null || problems.length > whole.problems.length).toBe(true);
			if (!place) continue;
			// The more there is, the more of it is read; what was read is what stands there.
			const placed = features.filter(({ geometry }) => geometry);
			expect(placed.length).toBeGreaterThanOrEqual(kept);
			kept = placed.length;
			placed
				.filter(({ geometry }) => (geometry as { type: string }).type !== 'LineString')
				.forEach(({ geometry }, index) =>
					expect(geometry).toEqual(whole.features[index]!.geometry)
				);
		}
	});

	it('never fails untold if bits flip', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat({ max: 8 * bytes.length - 1 }), { minLength: 1, maxLength: 6 }),
				async (bits) => {
					const damaged = bytes.slice();
					for (const bit of bits) damaged[bit >> 3]! ^= 1 << (bit & 7);
					await read(damaged);
				}
			),
			{ numRuns: 500 }
		);
	});

	it.runIf(place)('keeps what stands before a bit that flips, and tells what is lost', async () => {
		const whole = await read(bytes);
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: 8 * bytes.length - 1 }), async (bit) => {
				const damaged = bytes.slice();
				damaged[bit >> 3]! ^= 1 << (bit & 7);
				const { stop, features, problems } = await read(damaged);
				if (stop) return;
				if (features.length < whole.features.length) expect(problems).not.toEqual([]);
				const before = (await read(bytes.slice(0, bit >> 3))).features;
				before
					.filter(({ geometry }) => (geometry as { type?: string } | null)?.type !== 'LineString')
					.forEach(({ geometry, properties }) => {
						if (geometry) expect(features.map((kept) => kept.geometry)).toContainEqual(geometry);
						expect(features.map((kept) => kept.properties)).toContainEqual(properties);
					});
			}),
			{ numRuns: 300 }
		);
	});

	it('never fails untold if pieces are lost, moved or made of anything', async () => {
		const piece = fc.tuple(fc.nat({ max: bytes.length }), fc.nat({ max: bytes.length }));
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.oneof(piece, fc.uint8Array({ maxLength: 40 })), { maxLength: 5 }),
				async (pieces) => {
					const parts = pieces.map((part) =>
						part instanceof Uint8Array ? part : bytes.slice(Math.min(...part), Math.max(...part))
					);
					await read(
						new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer())
					);
				}
			),
			{ numRuns: 300 }
		);
	});
});
