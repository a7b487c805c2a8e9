import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnFeatures } from '$lib/atlas/own';
import { collection, features, geometries, point, reading } from '../brought';
import { mended } from './mended';

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
