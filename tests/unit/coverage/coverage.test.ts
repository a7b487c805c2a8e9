import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { coverage, prepare, share } from '$lib/coverage';
import { area } from '$lib/geodesy';
import { box, direct, metres, midland, position, range, shifted } from '../truth';
import { counted, sliced } from './counting';
import { mainIsland } from './taiwan';

describe("Taiwan's main island from the Fujian coast, 400 km", () => {
	const target = mainIsland();
	test('complete from the notional point 118.93 E, 24.88 N', () => {
		const answer = coverage({ sites: [{ position: [118.93, 24.88], range: 400_000 }], target });
		expect(answer.complete).toBe(true);
		expect(answer.share).toBe(1);
		expect(answer.covered).toBe(answer.total);
		expect(answer.total).toBeCloseTo(area(target), 0);
		expect(answer.farthest).toBeLessThan(400_000);
		expect(answer.shortfall).toBeCloseTo(answer.farthest - 400_000, 6);
	});
	test('90 % from 119.30 E, 26.07 N, exact to 5·10⁻⁵', () => {
		const site = { position: [119.3, 26.07], range: 400_000 };
		const answer = coverage({ sites: [site], target });
		expect(answer.share.toFixed(2)).toBe('0.90');
		expect(answer.complete).toBe(false);
		const truth = sliced(target, site.position, site.range, 21.8, 25.4);
		expect(Math.abs(answer.covered - truth) / answer.total).toBeLessThan(5e-5);
	});
	test('nearest and farthest are those of the vertices and between', () => {
		const site = [119.3, 26.07];
		const answer = coverage({ sites: [{ position: site, range: 1000 }], target });
		const all = target.coordinates[0]!.map((at) => metres(site, at));
		expect(answer.nearest).toBeLessThanOrEqual(Math.min(...all));
		expect(answer.nearest).toBeGreaterThan(Math.min(...all) - 10);
		expect(answer.farthest).toBeCloseTo(Math.max(...all), 0);
		expect(metres(site, answer.farthestPoint)).toBeCloseTo(answer.farthest, 6);
		expect(metres(site, answer.nearestPoint)).toBeCloseTo(answer.nearest, 6);
		expect(answer).toMatchObject({ share: 0, covered: 0, complete: false });
		expect(answer.sites[0]).toMatchObject({ nearest: answer.nearest, farthest: answer.farthest });
	});
});

describe('one site, one box, anywhere', () => {
	// a west edge at most at 139°, so that none is over the antimeridian
	const corner = fc.tuple(
		fc.double({ min: -150, max: 139, noNaN: true }),
		fc.double({ min: -60, max: 60, noNaN: true })
	);
	const boxes = fc.tuple(
		corner,
		fc.double({ min: 0.5, max: 40, noNaN: true }),
		fc.double({ min: 0.05, max: 25, noNaN: true })
	);
	test('the covered area against thin strips of latitude', () => {
		fc.assert(
			fc.property(
				boxes,
				fc.double({ min: -1, max: 1, noNaN: true }),
				fc.double({ min: -1, max: 1, noNaN: true }),
				fc.double({ min: 0.2, max: 1.5, noNaN: true }),
				([[lon, lat], width, height], dx, dy, size) => {
					const shape = box(lon, lat, lon + width, lat + height);
					const site: [number, number] = [
						lon + width * (0.5 + dx),
						Math.max(-89, Math.min(89, lat + height * (0.5 + dy)))
					];
					const distance = Math.min(
						5_000_000,
						Math.max(20_000, size * 111_000 * Math.hypot(width * 0.6, height))
					);
					fc.pre(Math.abs(site[1]) + distance / 111_000 < 88);
					const answer = share({ sites: [{ position: site, range: distance }], target: shape });
					const truth = sliced(shape, site, distance, lat, lat + height, 600);
					expect(Math.abs(answer.covered - truth) / answer.total).toBeLessThan(2e-3);
				}
			),
			{ numRuns: 25, endOnFailure: true }
		);
	});
	test('complete says the same as the farthest point; the share grows with the range', () => {
		fc.assert(
			fc.property(
				boxes,
				position,
				range(8_000_000),
				([[lon, lat], width, height], site, distance) => {
					const target = prepare(box(lon, lat, lon + width, lat + height));
					const answer = coverage({ sites: [{ position: site, range: distance }], target });
					expect(answer.nearest).toBeLessThanOrEqual(answer.farthest);
					expect(answer.complete).toBe(answer.farthest <= distance);
					expect(answer.covered).toBeGreaterThanOrEqual(0);
					expect(answer.covered).toBeLessThanOrEqual(answer.total);
					if (answer.nearest > distance)
						expect(answer.covered).toBeLessThan(1e-9 * answer.total + 1);
					if (answer.nearest < distance * 0.99) expect(answer.covered).toBeGreaterThan(0);
					const more = share({ sites: [{ position: site, range: distance * 1.01 }], target });
					expect(more.covered).toBeGreaterThanOrEqual(answer.covered - 1e-9 * answer.total);
					// the bare share finds the same completeness from the edges
					if (Math.abs(answer.farthest - distance) > 1e-3)
						expect(share({ sites: [{ position: site, range: distance }], target }).complete).toBe(
							answer.complete
						);
				}
			),
			{ numRuns: 100 }
		);
	});
	test('shifting every longitude, or mirroring in the equator, changes nothing', () => {
		fc.assert(
			fc.property(
				midland,
				position,
				range(3_000_000),
				fc.double({ min: -180, max: 180, noNaN: true }),
				([lon, lat], at, distance, by) => {
					const ring = [
						[0, 0],
						[30, -4],
						[24, 22],
						[5, 20],
						[0, 0]
					].map(([x, y]) => [lon - 15 + x!, lat + y!] as [number, number]);
					const site: [number, number] = [
						lon + at[0] / 12,
						Math.max(-90, Math.min(90, lat + at[1] / 6))
					];
					const ask = (some: [number, number][], where: [number, number]) =>
						coverage({
							sites: [{ position: where, range: distance }],
							target: { type: 'Polygon', coordinates: [some] }
						});
					const here = ask(ring, site);
					const there = ask(
						ring.map((p) => shifted(p, by)),
						shifted(site, by)
					);
					const mirrored = ask(
						ring.map(([x, y]) => [x, -y]),
						[site[0], -site[1]]
					);
					for (const other of [there, mirrored]) {
						expect(Math.abs(other.total / here.total - 1)).toBeLessThan(1e-10);
						expect(Math.abs(other.covered - here.covered) / here.total).toBeLessThan(1e-9);
						expect(Math.abs(other.nearest - here.nearest)).toBeLessThan(1e-4);
						expect(Math.abs(other.farthest - here.farthest)).toBeLessThan(1e-4);
					}
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('the awkward places', () => {
	const cases: [
		string,
		Polygon | MultiPolygon,
		[number, number],
		number,
		[number, number, number, number]
	][] = [
		[
			'a cap around the pole, a disc over the pole',
			box(-180, 75, 180, 90),
			[50, 86],
			1_200_000,
			[-180, 75, 180, 90]
		],
		[
			'a cap, a disc beside the pole',
			box(-180, 75, 180, 90),
			[50, 80],
			800_000,
			[-180, 75, 180, 90]
		],
		['the southern cap', box(-180, -90, 180, -70), [-170, -80], 1_500_000, [-180, -90, 180, -70]],
		[
			'a hole',
			{
				type: 'Polygon',
				coordinates: [box(0, 40, 20, 55).coordinates[0]!, box(5, 44, 12, 50).coordinates[0]!]
			},
			[8, 48],
			500_000,
			[0, 40, 20, 55]
		],
		[
			'two halves at the antimeridian',
			{
				type: 'MultiPolygon',
				coordinates: [box(170, 60, 180, 70).coordinates, box(-180, 60, -170, 70).coordinates]
			},
			[179, 66],
			400_000,
			[-180, 60, 180, 70]
		],
		[
			'a hemisphere from far away',
			box(-180, 0, 180, 90),
			[100, -20],
			7_000_000,
			[-180, 0, 180, 90]
		],
		['the whole earth', box(-180, -90, 180, 90), [100, 35], 12_000_000, [-180, -90, 180, 90]],
		[
			'nearly the whole earth',
			box(-180, -90, 180, 90),
			[100, 35],
			19_000_000,
			[-180, -90, 180, 90]
		],
		['a small disc within', box(0, 0, 40, 40), [20, 20], 300_000, [0, 0, 40, 40]],
		[
			'a long edge that the ring pokes through',
			box(0, 0, 40, 40),
			[20, -1],
			200_000,
			[0, 0, 40, 40]
		],
		[
			'a parallel that bulges out of the disc',
			box(-60, 60, 60, 61),
			[0, 50],
			4_700_000,
			[-60, 60, 60, 61]
		]
	];
	test.each(cases)('%s, against counted points', (_, target, site, distance, bounds) => {
		const answer = coverage({ sites: [{ position: site, range: distance }], target });
		const truth = counted(target, (at) => metres(site, at) <= distance, bounds);
		expect(Math.abs(answer.share - truth.share)).toBeLessThan(truth.error);
		expect(answer.complete).toBe(answer.farthest <= distance);
	});

	test('an edge that the ring pokes through by a millimetre, and one that it does not reach', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -170, max: 130, noNaN: true }),
				fc.double({ min: -60, max: 60, noNaN: true }),
				fc.double({ min: 1, max: 39, noNaN: true }),
				fc.double({ min: 0.5, max: 8, noNaN: true }),
				(lon, lat, east, north) => {
					const target = prepare(box(lon, lat, lon + 40, lat + 10));
					const position = [lon + east, lat - north];
					const { nearest } = coverage({ sites: [{ position, range: 1 }], target });
					const reached = (range: number) =>
						share({ sites: [{ position, range }], target }).covered;
					expect(reached(nearest - 1e-3)).toBe(0);
					expect(reached(nearest + 1e-3)).toBeGreaterThan(0);
				}
			),
			{ numRuns: 60 }
		);
		// a parallel seen from nearer the pole, or from beyond it, is farthest between its ends
		fc.assert(
			fc.property(
				fc.double({ min: 20, max: 60, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: -3, max: 3, noNaN: true }),
				(lat, away, aside) => {
					const target = prepare(box(-8, lat, 8, lat + 1));
					const position = [aside, lat + 4 + (85 - lat) * away];
					const { farthest, farthestPoint } = coverage({ sites: [{ position, range: 1 }], target });
					const whole = (range: number) => share({ sites: [{ position, range }], target }).complete;
					expect(whole(farthest - 1e-4)).toBe(false);
					expect(whole(farthest + 1e-4)).toBe(true);
					expect(Math.abs(farthestPoint[0])).toBeLessThanOrEqual(8);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('an edge that the ring pokes through, exact to the lens', () => {
		for (const [lat, distance] of [
			[-1, 200_000],
			[-3, 333_000],
			[-0.5, 56_000],
			[-0.05, 9_000]
		] as const) {
			const target = box(0, 0, 40, 40);
			const answer = share({ sites: [{ position: [20.13, lat], range: distance }], target });
			const truth = sliced(target, [20.13, lat], distance, 0, lat + distance / 110_500, 4000);
			expect(Math.abs(answer.covered / truth - 1)).toBeLessThan(2e-4);
		}
		// and out of the disc again: the bulge of a parallel
		const bulge = box(-60, 60, 60, 61);
		const far = share({ sites: [{ position: [0, 50], range: 4_700_000 }], target: bulge });
		expect(
			Math.abs(far.covered - sliced(bulge, [0, 50], 4_700_000, 60, 61, 2000)) / far.total
		).toBeLessThan(5e-5);
	});

	test('a disc within a target is all there', () => {
		for (const site of [
			[20, 20],
			[179.9, 10],
			[0, 90],
			[100, -89.9]
		] as [number, number][]) {
			const target = box(-180, -90, 180, 90);
			const answer = share({ sites: [{ position: site, range: 300_000 }], target });
			const pole = share({ sites: [{ position: [0, 90], range: 300_000 }], target });
			expect(Math.abs(answer.covered / pole.covered - 1)).toBeLessThan(1e-4);
		}
	});

	test('small targets keep their digits: an islet of 1 km, cut by a ring of 2,000 km', () => {
		const site: [number, number] = [100, 40];
		for (const distance of [20_000, 400_000, 2_000_000, 4_000_000]) {
			const [lon, lat] = direct(site, 37, distance);
			const islet = box(lon - 0.005, lat - 0.004, lon + 0.005, lat + 0.004);
			const answer = share({ sites: [{ position: site, range: distance }], target: islet });
			const truth = sliced(islet, site, distance, lat - 0.004, lat + 0.004, 1000);
			expect(Math.abs(answer.covered - truth) / answer.total).toBeLessThan(5e-5);
		}
	});
});
