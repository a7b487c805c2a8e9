import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, share, union, unionArea, type Site } from '$lib/coverage';
import { area } from '$lib/geodesy';
import {
	azimuth,
	box,
	complaints,
	direct,
	discArea,
	inside,
	metres,
	position,
	random
} from '../truth';

const relative = (a: number, b: number) => Math.abs(a / b - 1);

/** Membership by the definition. */
function reached({ position, range, minimumRange = 0, sector }: Site, at: number[]): boolean {
	const away = metres(position, at);
	if (away > range || away < minimumRange) return false;
	if (!sector) return true;
	const round = (angle: number) => ((angle % 360) + 360) % 360;
	return round(azimuth(position, at) - sector.from) <= round(sector.to - sector.from);
}

const angle = fc.double({ min: -360, max: 360, noNaN: true });

describe('sectors and minimum ranges', () => {
	test('the sectors of a disc add up to it, wherever it is', () => {
		fc.assert(
			fc.property(
				position,
				fc.array(fc.double({ min: 0, max: 360, noNaN: true }), { minLength: 2, maxLength: 4 }),
				(at, cuts) => {
					const sorted = [...new Set(cuts.map((cut) => Math.round(cut)))]
						.sort((a, b) => a - b)
						.filter((cut) => cut < 360);
					fc.pre(sorted.length > 1);
					const sectors = sorted.map((from, i): Site => ({
						position: at,
						range: 400_000,
						sector: { from, to: sorted[(i + 1) % sorted.length]! }
					}));
					const whole = unionArea([{ position: at, range: 400_000 }]);
					expect(
						relative(
							sectors.reduce((sum, site) => sum + unionArea([site]), 0),
							whole
						)
					).toBeLessThan(1e-9);
					expect(relative(unionArea(sectors), whole)).toBeLessThan(1e-9);
				}
			),
			{ numRuns: 40 }
		);
	});

	test.each([0, 180, 360])(
		'a ray beside the meridian of %d° is the same as one along it',
		(along) => {
			// Its ring lies just beyond the pole.
			const reach = { position: [-30, -30], range: 13_325_000 };
			for (const hair of [5e-13, -5e-13, 9e-8]) {
				const sector = (off: number) =>
					unionArea([{ ...reach, sector: { from: along + off, to: along + 15 } }]);
				expect(relative(sector(hair), sector(0))).toBeLessThan(1e-7);
			}
			// The far ray of the rest is 360° only nearly.
			const width = 10.191509584269427;
			const target = box(-0.02, 8, 0.02, 8.04);
			const of = (sector?: { from: number; to: number }) =>
				share({ sites: [{ position: [0, 0], range: 900_000, ...(sector && { sector }) }], target });
			const parts = [
				of({ from: along, to: along + width }),
				of({ from: along + width, to: along + 360 })
			];
			const sum = parts.reduce((all, { covered }) => all + covered, 0);
			expect(Math.abs(sum - of().covered)).toBeLessThan(1e-9 * of().total);
		}
	);

	test('a site on the ray of another changes nothing but by what it reaches itself, even near the antipode', () => {
		const far = { position: [-30, -89.6], range: 19_970_326, sector: { from: 0, to: 1 } };
		const whole = unionArea([far]);
		for (const off of [0.05, 0.5, 5]) {
			const beside = { position: [-30, -89.6 + off], range: 100, sector: { from: 0, to: 1 } };
			expect(Math.abs(unionArea([far, beside]) - whole)).toBeLessThan(1e-9 * whole);
		}
	});

	test('a ray that another cuts beside a pole, a hair from ±180°, keeps what it sweeps there', () => {
		const over = {
			position: [119.84775, 60],
			range: 15_000_000,
			sector: { from: 0, to: 1 }
		};
		const beside = { position: [60, 60], range: 100, sector: { from: 0, to: 1 } };
		const cap = [0, 60, 120, -180, -120, -60, 0].map((lon) => [lon, lon === -180 ? 84.9 : 55]);
		const target = { type: 'Polygon' as const, coordinates: [cap] };
		const of = (...sites: Site[]) => share({ sites, target }).covered;
		expect(Math.abs(of(over, beside) - of(over) - of(beside))).toBeLessThan(1000);
	});

	test('a ring without width reaches nothing, alone or beside what it lies around', () => {
		const position = [150, -30];
		const thin = { position, range: 100.0000000000001, minimumRange: 100 };
		expect(unionArea([thin])).toBe(0);
		expect(unionArea([thin, { position, range: 100 }])).toBeCloseTo(
			unionArea([{ position, range: 100 }]),
			3
		);
	});

	test('no sector at all reaches nothing', () => {
		const within = { position: [100, 40], range: 400_000, sector: { from: 0, to: 5e-9 } };
		expect(unionArea([within])).toBe(0);
	});

	test('a ring is the disc less the inner one', () => {
		for (const at of [
			[100, 40],
			[179, -70],
			[10, 89],
			[0, -90]
		]) {
			const inner = unionArea([{ position: at, range: 150_000 }]);
			const whole = unionArea([{ position: at, range: 400_000 }]);
			const ring = { position: at, range: 400_000, minimumRange: 150_000 };
			expect(relative(unionArea([ring]), whole - inner)).toBeLessThan(1e-9);
			expect(relative(unionArea([ring, { position: at, range: 160_000 }]), whole)).toBeLessThan(
				1e-9
			);
			expect(relative(whole, discArea(at, 400_000))).toBeLessThan(1e-6);
		}
		expect(unionArea([{ position: [0, 0], range: 1000, minimumRange: 2000 }])).toBe(0);
	});

	test('full discs, asked the long way, give the same as by their arcs', () => {
		const next = random(2);
		for (let round = 0; round < 6; round++) {
			const sites = Array.from({ length: 5 }, (): Site => ({
				position: [170 + 20 * next() - (next() < 0.5 ? 360 : 0), 60],
				range: 400_000 * next() + 50_000
			})).map((site) => ({
				...site,
				position: [((site.position[0]! + 540) % 360) - 180, 60 + 10 * next()]
			}));
			const target = box(160, 55, 180, 75);
			const long = sites.map((site) => ({ ...site, minimumRange: 0.002 }));
			expect(relative(unionArea(long), unionArea(sites))).toBeLessThan(1e-9);
			const [a, b] = [share({ sites: long, target }), share({ sites, target })];
			expect(Math.abs(a.share - b.share)).toBeLessThan(1e-9);
		}
	});

	test('the outline is sound, and holds what is reached', () => {
		const next = random(6);
		fc.assert(
			fc.property(
				position,
				angle,
				fc.double({ min: 10, max: 350, noNaN: true }),
				fc.boolean(),
				(at, from, width, ring) => {
					const sites: Site[] = [
						{
							position: at,
							range: 400_000,
							sector: { from, to: from + width },
							minimumRange: ring ? 100_000 : 0
						},
						{ position: direct(at, from, 300_000), range: 250_000, sector: { from: 90, to: 300 } }
					];
					const { outline, area: whole } = union(sites, { tolerance: 5 });
					expect(complaints(outline)).toEqual([]);
					expect(relative(area(outline), whole)).toBeLessThan(1e-3);
					for (let i = 0; i < 20; i++) {
						const point = direct(at, 360 * next(), 600_000 * next());
						// not within some metres of any edge
						const nearby = [0, 90, 180, 270].map((way) =>
							sites.some((site) => reached(site, direct(point, way, 60)))
						);
						if (new Set(nearby).size > 1 || Math.abs(point[1]) > 89.99) continue;
						expect(inside(outline, point)).toBe(nearby[0]);
					}
				}
			),
			{ numRuns: 30 }
		);
	});

	test('shares against counted points', () => {
		const target = box(95, 35, 106, 44);
		const cases: Site[][] = [
			[{ position: [100, 40], range: 300_000, sector: { from: 20, to: 140 } }],
			[{ position: [100, 40], range: 300_000, minimumRange: 150_000 }],
			[
				{ position: [94, 40], range: 500_000, sector: { from: 60, to: 120 }, minimumRange: 200_000 }
			],
			[
				{
					position: [100, 40],
					range: 300_000,
					minimumRange: 150_000,
					sector: { from: 200, to: 30 }
				},
				{ position: [103, 41], range: 250_000, sector: { from: 0, to: 180 } }
			],
			[
				{ position: [100, 40], range: 300_000 },
				{ position: [104, 38], range: 500_000, minimumRange: 400_000 }
			]
		];
		const next = random(1);
		const [low, high] = [Math.sin((35 * Math.PI) / 180), Math.sin((44 * Math.PI) / 180)];
		const points = Array.from({ length: 12_000 }, () => [
			95 + 11 * next(),
			(Math.asin(low + (high - low) * next()) * 180) / Math.PI
		]);
		for (const sites of cases) {
			const some = points.filter((at) => sites.some((site) => reached(site, at))).length;
			const answer = coverage({ sites, target });
			expect(Math.abs(answer.share - some / points.length)).toBeLessThan(0.015);
			expect(answer.shortfall === null).toBe(sites.some(({ sector }) => sector !== undefined));
			const counted = coverage({
				sites,
				target: { type: 'MultiPoint', coordinates: points.slice(0, 2000) }
			});
			expect(counted.covered).toBe(
				points.slice(0, 2000).filter((at) => sites.some((site) => reached(site, at))).length
			);
		}
	});

	test('shares of sectors and of rings add up to that of the disc, for areas and lines', () => {
		const place = fc.tuple(
			fc.double({ min: -170, max: 160, noNaN: true }),
			fc.double({ min: -88, max: 80, noNaN: true })
		);
		const share01 = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				place,
				share01,
				share01,
				angle,
				fc.double({ min: 20, max: 340, noNaN: true }),
				([lon, lat], x, y, from, width) => {
					const shape = box(lon, lat, lon + 8, lat + 6);
					const line = {
						type: 'LineString' as const,
						coordinates: [
							[lon, lat],
							[lon + 8, lat + 6],
							[lon + 3, lat]
						]
					};
					const position = [lon + 12 * x - 2, Math.min(89.5, lat + 10 * y - 2)];
					const site: Site = { position, range: 350_000 };
					const to = from + width;
					for (const target of [shape, line]) {
						const whole = share({ sites: [site], target });
						const of = (part: Partial<Site>) =>
							share({ sites: [{ ...site, ...part }], target }).covered;
						const sectors = of({ sector: { from, to } }) + of({ sector: { from: to, to: from } });
						expect(Math.abs(sectors - whole.covered) / whole.total).toBeLessThan(1e-8);
						const rings = of({ minimumRange: 120_000 }) + of({ range: 120_000 });
						expect(Math.abs(rings - whole.covered) / whole.total).toBeLessThan(1e-8);
						const both = share({
							sites: [
								{ ...site, sector: { from, to } },
								{ ...site, sector: { from: to, to: from } }
							],
							target
						});
						expect(Math.abs(both.covered - whole.covered) / whole.total).toBeLessThan(1e-8);
						expect(both.complete).toBe(whole.complete);
					}
				}
			),
			{ numRuns: 40 }
		);
	});

	test('a ray that grazes another disc: two sectors with it are the disc with it, and it once more', () => {
		const unit = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				position,
				angle,
				fc.double({ min: 60, max: 300, noNaN: true }),
				unit,
				unit,
				unit,
				(at, from, width, along, size, depth) => {
					fc.pre(Math.abs(at[1]) < 89);
					const to = from + width;
					const radius = 2_000 + 60_000 * size;
					// beside the ray, so that it dips into the disc by a little, or not quite
					const foot = direct(at, from, 80_000 + 240_000 * along);
					const other: Site = {
						position: direct(foot, azimuth(foot, at) + 90, radius * (1.02 - 0.3 * depth ** 3)),
						range: radius
					};
					const disc: Site = { position: at, range: 400_000 };
					const one = unionArea([{ ...disc, sector: { from, to } }, other]);
					const two = unionArea([{ ...disc, sector: { from: to, to: from } }, other]);
					const whole = unionArea([disc, other]) + unionArea([other]);
					expect(Math.abs(one + two - whole)).toBeLessThan(0.02 * radius + 1e-9 * whole);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('complete within a sector, and not outside it; the hole of a minimum range counts', () => {
		const target = box(101, 40, 102, 41);
		const at = { position: [100, 40], range: 400_000 };
		expect(coverage({ sites: [{ ...at, sector: { from: 20, to: 95 } }], target }).complete).toBe(
			true
		);
		expect(coverage({ sites: [{ ...at, sector: { from: 80, to: 180 } }], target }).complete).toBe(
			false
		);
		expect(coverage({ sites: [{ ...at, minimumRange: 50_000 }], target }).complete).toBe(true);
		expect(coverage({ sites: [{ ...at, minimumRange: 100_000 }], target }).complete).toBe(false);
		const hole = coverage({
			sites: [{ position: [101.5, 40.5], range: 400_000, minimumRange: 1000 }],
			target
		});
		expect(hole.complete).toBe(false);
		expect(hole.shortfall).toBeCloseTo(1000, 1);
		expect(relative(hole.total - hole.covered, discArea([101.5, 40.5], 1000))).toBeLessThan(1e-4);
		expect(
			share({
				sites: [{ ...at, minimumRange: 100_000 }],
				target: {
					type: 'LineString',
					coordinates: [
						[100, 40],
						[104, 40]
					]
				}
			}).covered
		).toBeCloseTo(metres([100, 40], [104, 40]) - 100_000, 2);
	});
});
