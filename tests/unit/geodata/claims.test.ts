import type { Polygon, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltClaim, Figure } from '$lib/atlas/claims';
import { evidence } from '../../../geodata/build/evidence';
import { ground, methods } from '../../../geodata/build/measures';
import { spread } from '../../../geodata/build/measure/sea';
import { builtClaims, check, citations, further } from '../../../geodata/build/pages';

const found = evidence();
const more = further(found);
const on = ground(found);
const { layers, systems } = found;
let claims: BuiltClaim[];
beforeAll(() => (claims = builtClaims(more, found)), 60_000);

const features = (layer: string) => layers.get(layer)!.features;
const feature = (layer: string, id: string) => features(layer).find((one) => one.id === id)!;
const figures = (id: string) => claims.find((claim) => claim.id === id)!.measurement!.figures;
const value = (figure: Figure | undefined) =>
	figure && 'value' in figure ? figure.value : figure && 'share' in figure ? figure.share : NaN;
const metres = (a: Position, b: Position) =>
	geodesic.Geodesic.WGS84.Inverse(a[1]!, a[0]!, b[1]!, b[0]!).s12!;

/** Lengths by geographiclib alone, without the geodesy of the atlas. */
function km(layer: string, ids: readonly string[]): number {
	return ids.reduce((sum, id) => {
		const { geometry } = feature(layer, id);
		if (geometry?.type !== 'LineString') throw new Error(`${id} is no line`);
		const line = geometry.coordinates;
		return sum + line.slice(1).reduce((all, p, i) => all + metres(line[i]!, p) / 1000, 0);
	}, 0);
}

describe('the claims', () => {
	it('are 76, in words of the article that are at most 15', () => {
		expect(claims).toHaveLength(76);
		for (const { quote } of claims) expect(quote.split(/\s+/).length).toBeLessThanOrEqual(15);
	});

	it('each have a measurement if they name a measure, and only then', () => {
		for (const { id, measure, measurement } of claims)
			expect(measurement?.measure ?? null, id).toBe(measure);
	});

	it('use every method, and each says how it works', () => {
		const used = new Set(claims.flatMap(({ measure }) => measure?.split(':')[0] ?? []));
		expect([...used].sort()).toEqual(Object.keys(methods).sort());
		for (const { measurement } of claims)
			if (measurement) expect(measurement.method).toMatch(/\.$/);
	});

	it('are refused with the place when they show or cite what is nowhere', () => {
		const bad = structuredClone(more);
		bad.claims[0]!.shows = { layer: 'places', feature: 'atlantis' };
		bad.claims[1]!.sources = ['gone'];
		const faults = check(bad, found).join('\n');
		expect(faults).toMatch(/brf-date shows places\/atlantis/);
		expect(faults).toMatch(/brf-29 cites "gone"/);
	});
});

describe('what was measured', () => {
	it('gives the border as geographiclib does', () => {
		const both = km('border', ['eastern-section', 'western-section']);
		expect(value(figures('border-4179')[0])).toBeCloseTo(both, 6);
		const { difference } = claims.find(({ id }) => id === 'border-4179')!.measurement!;
		expect(difference).toBeCloseTo(both / 4179 - 1, 9);
	});

	it('gives the railway and its variants as geographiclib does', () => {
		const route = features('rail').filter(({ properties }) => properties.kind === 'route');
		const ids = route.map(({ id }) => id);
		expect(value(figures('rail-7000')[0])).toBeCloseTo(km('rail', ids), 6);
		const south = ids.filter((id) => id !== 'xulan-hsr' && id !== 'jingguang-hsr');
		expect(value(figures('rail-7000')[1])).toBeCloseTo(km('rail', [...south, 'hohhot-variant']), 6);
		const west = ids.filter((id) => id !== 'astana-dostyk' && id !== 'ala-urumqi');
		expect(value(figures('rail-7000')[2])).toBeCloseTo(km('rail', [...west, 'khorgos-variant']), 6);
	});

	it('counts members by the years in which they joined', () => {
		const joined = (kind: string) =>
			features('memberships').filter(
				({ properties }) => properties.kind === kind && properties.status === 'member'
			);
		for (const [id, kind] of [
			['eeu-5', 'eaeu'],
			['brics-5', 'brics']
		] as const) {
			const before = joined(kind).filter(({ properties }) => properties.from! < '2018');
			expect(figures(id).slice(0, 2).map(value)).toEqual([before.length, joined(kind).length]);
		}
	});

	it('gives the published flows of the gas line', () => {
		const { quantities } = feature('gas-pipelines', 'pos1-main').properties;
		const said = (what: string) => quantities.find((quantity) => quantity.what === what)!.value;
		const all = figures('gas-38bcm');
		expect(value(all[0])).toBe(said('capacity'));
		expect(value(all.find(({ what }) => what === 'Delivered in 2025'))).toBe(
			said('delivered in 2025')
		);
		expect(value(all.at(-1))).toBeCloseTo((said('delivered in 2025') / 38) * 100, 9);
	});

	it('gives places, days and the order in time as the features do', () => {
		for (const [id, layer, at] of [
			['brf-date', 'places', 'brf-2017'],
			['ufa-2015-july', 'places', 'ufa-2015'],
			['lada-4', 'places', 'admiralty'],
			['zhuhai-4', 'places', 'zhuhai-2014'],
			['drill-first-med', 'drills', 'joint-sea-2015-1']
		] as const) {
			const position = (figures(id)[0] as { position: Position }).position;
			expect([feature(layer, at).geometry!.coordinates].flat(2).slice(0, 2)).toEqual(position);
		}
		const { from, to } = feature('drills', 'joint-sea-2015-1').properties;
		const nights = (Number(to!.slice(8)) - Number(from!.slice(8))) as number;
		expect(figures('drill-10d').slice(0, 2).map(value)).toEqual([nights + 1, nights]);
		expect(figures('drill-md')[0]).toMatchObject({ words: '1st of 3' });
	});

	it('converts ranges at 1.609344 km a mile', () => {
		const range = (id: string) => systems.systems.find((system) => system.id === id)!.range_km;
		expect(value(figures('mi-249')[0])).toBeCloseTo(range('s400-40n6e') / 1.609344, 9);
		expect(value(figures('s400-400')[0])).toBe(range('s400-40n6e'));
		expect(value(figures('s300-300')[0])).toBe(range('article-s300-300'));
		expect(value(figures('s300-300')[1])).toBeCloseTo(range('article-s300-300') / 1.609344, 9);
	});

	it('divides roubles by dollars', () => {
		expect(value(figures('rail-153')[0])).toBeCloseTo(7000 / 153, 9);
		expect(value(figures('rail-875')[0])).toBeCloseTo(4000 / 87.5, 9);
	});

	it('finds the lanes that have a point at the strait', () => {
		const strait = feature('sea-lanes', 'malacca').geometry!.coordinates as Position;
		const lanes = features('sea-lanes').flatMap(({ geometry }) =>
			geometry?.type === 'LineString' ? [geometry.coordinates as Position[]] : []
		);
		const through = lanes.filter((lane) => lane.some((p) => metres(p, strait) < 1000));
		expect(value(figures('sloc-majority')[0])).toBe(through.length);
	});
});

/** Shares by counting, one for each range: points in a lattice over the target, each weighed by the cosine of its latitude. */
function counted(target: Polygon, site: Position, ranges: readonly number[]): number[] {
	const [outer] = target.coordinates as [Position[]];
	const inside = ([x, y]: Position) => {
		let odd = false;
		for (let i = 1; i < outer.length; i++) {
			const [a, b] = [outer[i - 1]!, outer[i]!];
			if (a[1]! > y! !== b[1]! > y!)
				if (x! < a[0]! + ((y! - a[1]!) / (b[1]! - a[1]!)) * (b[0]! - a[0]!)) odd = !odd;
		}
		return odd;
	};
	const lons = outer.map(([lon]) => lon!);
	const lats = outer.map(([, lat]) => lat!);
	const [west, east] = [Math.min(...lons), Math.max(...lons)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	let all = 0;
	const hits = ranges.map(() => 0);
	const STEPS = 70;
	for (let i = 0; i < STEPS; i++)
		for (let j = 0; j < STEPS; j++) {
			const p = [
				west + ((i + 0.5) / STEPS) * (east - west),
				south + ((j + 0.5) / STEPS) * (north - south)
			];
			if (!inside(p)) continue;
			const weight = Math.cos((p[1]! * Math.PI) / 180);
			all += weight;
			const away = metres(p, site);
			ranges.forEach((range, k) => {
				if (away <= range) hits[k]! += weight;
			});
		}
	return hits.map((hit) => hit / all);
}

describe('coverage from the notional sites', () => {
	it.each([
		['s400-taiwan', 'TWN'],
		['s400-adiz', 'ADIZ']
	] as const)(
		'is what counting points gives: %s',
		(id, target) => {
			const { rows } = claims.find((claim) => claim.id === id)!.measurement!;
			const area = on.targets[target]!;
			expect(rows).toHaveLength(features('coverage').length);
			for (const { name, figures } of rows!) {
				const site = features('coverage').find(({ properties }) => properties.name.en === name)!;
				const at = site.geometry!.coordinates as Position;
				counted(area, at, [400_000, 300_000]).forEach((share, i) =>
					expect(Math.abs(value(figures[i]) - share)).toBeLessThan(0.012)
				);
			}
		},
		60_000
	);

	it('puts the best site first, complete only if its farthest point is in range', () => {
		const { rows, figures } = claims.find(({ id }) => id === 's400-taiwan')!.measurement!;
		const shares = rows!.map(({ figures }) => value(figures[0]));
		expect(shares).toEqual([...shares].sort((a, b) => b - a));
		expect(figures[0]).toMatchObject({ complete: value(rows![0]!.figures[3]) <= 400 });
		expect(value(figures[1])).toBeCloseTo(Math.min(...shares), 9);
	});

	it('spreads its points evenly: each quarter of the disc’s area holds a quarter of them', () => {
		const centre = [118.65, 24.74];
		const points = spread(centre, 400_000);
		const within = points.filter((p) => metres(p, centre) < 200_000).length;
		expect(within / points.length).toBeCloseTo(0.25, 2);
	});

	it('finds sea in every disc, and both seas from some sites', () => {
		const { rows } = claims.find(({ id }) => id === 's400-ecs')!.measurement!;
		for (const { figures } of rows!) {
			const [sea, east, south] = figures.map(value) as [number, number, number];
			expect(sea).toBeGreaterThan(30);
			expect(east + south).toBeLessThanOrEqual(sea + 1e-9);
		}
	});
});

describe('what cites a source', () => {
	it('is found for every source that anything cites', () => {
		const cites = citations(more, found);
		const all = Object.values(cites).reduce(
			(sum, { features, systems, claims, trade }) =>
				sum + features.length + systems.length + claims.length + trade.length,
			0
		);
		const said = (items: readonly { sources: readonly string[] }[]) =>
			items.reduce((sum, { sources }) => sum + sources.length, 0);
		const properties = [...layers.values()].flatMap(({ features }) =>
			features.map(({ properties }) => properties)
		);
		const { others, radars, masts } = systems;
		expect(all).toBe(
			said(properties) +
				said([...systems.systems, ...others, ...radars, ...masts]) +
				said(more.claims) +
				said(more.trade.series)
		);
	});
});
