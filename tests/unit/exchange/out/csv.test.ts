import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '$lib/exchange/out/csv';
import { flat } from '$lib/exchange/out/fields';
import { wkt } from '$lib/exchange/out/wkt';
import { geometries, reading } from '../in/brought';
import { apart, features, fieldsOf, lazily, taken, text } from './taken';

async function table(written: Parameters<typeof text>[0]): Promise<string[][]> {
	const all = await text(written);
	expect(all.startsWith('\uFEFF')).toBe(true);
	return Papa.parse<string[]>(all.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
}

/** The numbers of a well-known text, two by two. */
const numbers = (text: string) =>
	[...text.matchAll(/(-?[\d.e-]+) (-?[\d.e-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('what is taken as CSV', () => {
	it('has longitude and latitude of points, and no text of shapes where all are points', async () => {
		const point = { type: 'Point' as const, coordinates: [127.5, 50.25] };
		const [head, row] = await table(
			csv(taken([{ id: 'a', name: 'A', geometry: point, properties: { depth: 'x' } }]))
		);
		expect(head).toEqual(['id', 'depth', 'longitude', 'latitude']);
		expect(row).toEqual(['a', 'x', '127.5', '50.25']);
	});

	it.each(['longitude', 'lat', 'Широта'])(
		'says the place as text too where a field is called %s, which would be taken for it',
		async (name) => {
			const point = { type: 'Point' as const, coordinates: [127.5, 50.25] };
			const written = csv(
				taken([{ id: 'a', name: 'A', geometry: point, properties: { [name]: '12' } }])
			);
			const found = await reading('a.csv', await text(written));
			expect(geometries(found)).toEqual([point]);
		}
	);

	it('writes lines, areas and several points as well-known text', () => {
		const ring = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		expect(wkt({ type: 'Polygon', coordinates: [ring] })).toBe('POLYGON ((0 0, 1 0, 1 1, 0 0))');
		expect(wkt({ type: 'MultiPoint', coordinates: ring.slice(1, 3) })).toBe(
			'MULTIPOINT ((1 0), (1 1))'
		);
		expect(
			wkt({
				type: 'LineString',
				coordinates: [
					[0, 0, 5],
					[1, 1, 6]
				]
			})
		).toBe('LINESTRING Z (0 0 5, 1 1 6)');
		expect(
			wkt({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] })
		).toBe('GEOMETRYCOLLECTION (POINT (1 2))');
	});

	it('comes back with its places, ids and properties, formulas defused', async () => {
		const bare = (value: string) => value.replace(/^'/, '');
		await fc.assert(
			fc.asyncProperty(features, async (some) => {
				const whole = lazily(taken(some));
				const [head, ...rows] = await table(csv(whole));
				const fields = fieldsOf(whole);
				expect(new Set(head!.map((name) => name.toLowerCase())).size).toBeLessThanOrEqual(
					head!.length
				);
				rows.forEach((row, i) => {
					const one = some[i]!;
					fields.forEach(({ of }, k) => {
						const cell = String(flat(of(one)) ?? '');
						const wanted = new TextDecoder().decode(new TextEncoder().encode(cell));
						expect(bare(row[k]!)).toBe(bare(wanted));
						if (typeof of(one) === 'string') expect(row[k]).not.toMatch(/^[=+@\t\r]/);
					});
					const place = row[head!.lastIndexOf('WKT')] ?? '';
					const point = row.slice(fields.length, fields.length + 2).map(Number);
					const { geometry } = one;
					if (geometry?.type === 'Point')
						expect(apart(geometry, { type: 'Point', coordinates: point })).toBeLessThan(1e-6);
					else if (geometry)
						expect(
							apart({ type: 'MultiPoint', coordinates: numbers(place) }, geometry)
						).toBeLessThan(1e-6);
				});
				expect(rows).toHaveLength(some.length);
			}),
			{ numRuns: 200 }
		);
	});
});
