import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countries, graticule } from '../../../geodata/build/basemap';
import { signedArea } from '../../../geodata/build/cut';
import { evidence } from '../../../geodata/build/evidence';
import { targets } from '../../../geodata/build/targets';

describe('the basemap', () => {
	const all = countries('50m');

	it('is cut at ±180°: no edge jumps across the world', () => {
		for (const { geometry } of all)
			for (const ring of geometry.coordinates.flat())
				for (let i = 1; i < ring.length; i++)
					expect(Math.abs(ring[i]![0]! - ring[i - 1]![0]!)).toBeLessThanOrEqual(180);
	});

	it('holds Russia on both sides of the antimeridian', () => {
		const russia = all.find(({ id }) => id === '643')!;
		const lons = russia.geometry.coordinates.flat(2).map(([lon]) => lon!);
		expect(Math.min(...lons)).toBe(-180);
		expect(Math.max(...lons)).toBe(180);
	});

	it('winds outer rings counter-clockwise and holes clockwise', () => {
		for (const { geometry } of all)
			for (const rings of geometry.coordinates)
				rings.forEach((ring, index) => expect(signedArea(ring) > 0).toBe(index === 0));
	});

	// Cutting the finest level takes a few seconds on a busy machine.
	it(
		'has no country that swallows the world, such as the Maldives of the 1:10 million level',
		{ timeout: 30_000 },
		() => {
			const maldives = countries('10m').find(({ id }) => id === '462')!;
			const area = maldives.geometry.coordinates.reduce(
				(sum, [outer]) => sum + signedArea(outer!),
				0
			);
			expect(area).toBeGreaterThan(0);
			expect(area).toBeLessThan(0.1);
		}
	);

	it('takes the largest part of Taiwan as its main island', () => {
		const island = targets(evidence().catalogue.targets).get('TWN') as Polygon;
		const lats = island.coordinates[0]!.map(([, lat]) => lat!);
		expect(Math.min(...lats)).toBeCloseTo(21.9, 1);
		expect(Math.max(...lats)).toBeCloseTo(25.3, 1);
	});

	it('draws a graticule every ten degrees', () => {
		expect(graticule().geometry.coordinates).toHaveLength(36 + 17);
	});
});
