import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collection, features, point, reading, skipped } from './brought';

describe('whatever stands in a file', () => {
	/** JSON that looks like GeoJSON in some places. */
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof(
			{ depthSize: 'small' },
			fc.constantFrom(null, true, NaN, 1e300, -181, 91, 'Point', '__proto__', ''),
			fc.double({ noNaN: true }),
			fc.array(tie('value'), { maxLength: 4 }),
			fc.record(
				{
					type: fc.oneof(
						fc.constantFrom(
							'Feature',
							'FeatureCollection',
							'Point',
							'Polygon',
							'MultiLineString',
							'GeometryCollection',
							'Topology'
						),
						tie('value')
					),
					features: tie('value'),
					geometry: tie('value'),
					properties: tie('value'),
					coordinates: tie('value'),
					geometries: tie('value'),
					arcs: tie('value'),
					objects: tie('value'),
					transform: tie('value'),
					id: tie('value')
				},
				{ requiredKeys: [] }
			)
		)
	}));

	const quiet = async (content: string, name: string) => {
		try {
			await reading(name, content);
		} catch (error) {
			// A Stop has a message; anything else would be a fault.
			expect((error as { key?: string }).key).toMatch(/^(problems|foreign)\.(?!failed)/);
		}
	};

	it('is told, never thrown: any JSON', async () => {
		await fc.assert(
			fc.asyncProperty(
				value,
				fc.constantFrom('a.json', 'a.ndjson', 'a.topojson', 'a.csv'),
				(json, name) => quiet(JSON.stringify(json) ?? '', name)
			),
			{ numRuns: 500 }
		);
	});

	it('is told, never thrown: any JSON in a collection, cut anywhere', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(value), fc.nat(400), (items, end) =>
				quiet(collection(...items).slice(0, 60 + end), 'a.geojson')
			),
			{ numRuns: 300 }
		);
	});

	it('is told, never thrown: any text', async () => {
		const sign = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			'"',
			',',
			':',
			'\\',
			'\n',
			'\r',
			'\t',
			';',
			'1',
			'a',
			'lon',
			'lat',
			'\x1e',
			'<',
			' ',
			'é'
		);
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
					fc.string()
				),
				fc.constantFrom('', 'a.json', 'a.ndjson', 'a.topojson', 'a.csv', 'a.kml'),
				quiet
			),
			{ numRuns: 500 }
		);
	});

	it('counts: what comes in is kept or told as skipped, and every valid feature is kept', async () => {
		const valid = fc
			.tuple(
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.double({ min: -90, max: 90, noNaN: true })
			)
			.map(([lon, lat]) => JSON.stringify(point(lon, lat, { good: true })));
		const broken = fc.constantFrom(
			JSON.stringify(point(0, 1000)),
			JSON.stringify(point('x', 1)),
			'{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0]]]},"properties":null}',
			'{"type":"Feature","geometry":{"type":"Ponit","coordinates":[0,0]},"properties":{}}',
			'{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,1],[1,1]]},"properties":{}}',
			'{"type":"Feature","geometry":{"type":"Point","coordinates":[1,]},"properties":{}}',
			'17',
			'{"type":"Feature","properties":{"a":"]}'
		);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.oneof(valid, broken), { minLength: 1 }), async (all) => {
				// what is no feature is lost within one that does not end
				const listed = all.filter((item) => item !== '17');
				for (const [name, content, items] of [
					['a.geojson', `{"type":"FeatureCollection","features":[${listed.join(',')}]}`, listed],
					['a.ndjson', all.join('\n'), all]
				] as const) {
					if (items.length === 0) continue;
					const found = await reading(name, content);
					const kept = features(found);
					expect(kept.length + skipped(found)).toBe(items.length);
					expect(kept.filter(({ properties }) => properties?.good)).toHaveLength(
						items.filter((item) => item.includes('"good"')).length
					);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
