import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { coverage } from '$lib/coverage';
import { takeCoverage, type Checked, type NamedSite } from '$lib/exchange/out/coverage';
import { geojson } from '$lib/exchange/out/geojson';
import { takeMeasurement } from '$lib/exchange/out/measurement';
import { area, distance, enclosed, length, traverse } from '$lib/geodesy';
import { mainIsland } from '../../coverage/taiwan';
import { positions, text } from './taken';

const occasion = { link: 'https://example.org/?v=1', date: '2026-11-26' };

function checked(sites: NamedSite[], altitude: number | null): Checked {
	const shape = mainIsland();
	return {
		sites,
		target: { id: 'TWN', name: 'Taiwan’s main island', shape },
		altitude,
		coverage: coverage({ sites, target: shape, altitude: altitude ?? undefined }),
		sources: [],
		licence: 'Public domain'
	};
}

const site = (position: [number, number], range: number): NamedSite => ({
	name: 'A',
	position,
	range,
	system: 's400-40n6e',
	mastHeight: 24
});

const taken = async (sites: NamedSite[], altitude: number | null = null) =>
	JSON.parse(
		await text(geojson(takeCoverage(checked(sites, altitude), occasion)))
	) as FeatureCollection;

describe('coverage that is taken', () => {
	it('has a ring with centre and radius, all of whose corners are that far away', async () => {
		const { features } = await taken([site([119.3, 26.07], 400_000)]);
		expect(features.map(({ id }) => id)).toEqual(['site-1', 'target']);
		const [{ geometry, properties }] = features as [(typeof features)[number]];
		expect(properties).toMatchObject({
			name: 'A',
			centre: [119.3, 26.07],
			radius_m: 400_000,
			range_m: 400_000,
			limited_by: 'range',
			system: 's400-40n6e',
			mast_height_m: 24,
			altitude_m: null,
			notional: true
		});
		for (const corner of positions(geometry))
			expect(distance(properties!.centre, corner as Position)).toBeCloseTo(400_000, -1);
	});

	it('draws the horizon where that is nearer, and says so', async () => {
		const { features } = await taken([site([119.3, 26.07], 400_000)], 100);
		const { properties } = features[0]!;
		expect(properties).toMatchObject({ range_m: 400_000, limited_by: 'horizon', altitude_m: 100 });
		expect(properties!.radius_m).toBeLessThan(80_000);
	});

	it('has what several sites reach together, and rings cut at ±180°', async () => {
		const sites = [site([179, 0], 400_000), site([-179, 0], 400_000)];
		const { features } = await taken(sites);
		expect(features.map(({ id }) => id)).toEqual(['site-1', 'site-2', 'union', 'target']);
		expect(features[0]!.geometry.type).toBe('MultiPolygon');
		const together = features[2]!;
		expect(together.properties!.area_m2 / area(together.geometry as never)).toBeCloseTo(1, 3);
	});

	it('has a site that sees nothing as a point', async () => {
		const { features } = await taken([{ ...site([119, 26], 400_000), mastHeight: 0 }], 0);
		expect(features[0]!.geometry).toEqual({ type: 'Point', coordinates: [119, 26] });
	});
});

describe('a measurement that is taken', () => {
	const points: [number, number][] = [
		[170, 10],
		[-170, 20],
		[-175, -5]
	];

	it('runs along geodesics and says its length', () => {
		const [line] = takeMeasurement({ kind: 'distance', points }, occasion).features;
		const { total } = traverse(points).at(-1)!;
		expect(line!.properties).toMatchObject({ length_m: total, points });
		expect(length(line!.geometry as never)).toBeCloseTo(total, -1);
	});

	it('says area and perimeter of an area', () => {
		const [one] = takeMeasurement({ kind: 'area', points }, occasion).features;
		const { area: square, perimeter } = enclosed(points);
		expect(one!.properties).toMatchObject({ area_m2: square, perimeter_m: perimeter });
		expect(area(one!.geometry as never) / square).toBeCloseTo(1, 3);
	});
});
