import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Memory, share, union, unionArea, type Site } from '$lib/coverage';
import { area } from '$lib/geodesy';
import {
	anywhere,
	box,
	complaints,
	direct,
	discArea,
	inside,
	metres,
	position,
	random,
	range,
	shifted
} from '../truth';

const relative = (a: number, b: number) => Math.abs(a / b - 1);

/** The area of a union by thin strips of latitude: on each, the discs' widths laid together. Not for poles. */
function sliced(sites: Site[], strips = 3000): number {
	const span = sites.map(({ position, range }) => [
		position[1]! - range / 110_400,
		position[1]! + range / 110_400
	]);
	const [south, north] = [Math.min(...span.map(([a]) => a!)), Math.max(...span.map(([, b]) => b!))];
	let sum = 0;
	for (let i = 0; i < strips; i++) {
		const lat = south + ((north - south) * (i + 0.5)) / strips;
		const widths: [number, number][] = [];
		for (const { position, range } of sites) {
			const [lon] = position as [number, number];
			if (metres(position, [lon, lat]) >= range) continue;
			let [low, high] = [0, 170];
			for (let round = 0; round < 45; round++) {
				const middle = (low + high) / 2;
				if (metres(position, [lon + middle, lat]) < range) low = middle;
				else high = middle;
			}
			widths.push([lon - low, lon + low]);
		}
		widths.sort((a, b) => a[0] - b[0]);
		let [width, reach] = [0, -Infinity];
		for (const [from, to] of widths) {
			if (to > reach) width += to - Math.max(from, reach);
			reach = Math.max(reach, to);
		}
		const sin = Math.sin((lat * Math.PI) / 180);
		const e2 = 0.0066943799901413165;
		const w = 1 - e2 * sin * sin;
		sum +=
			(((width * Math.PI) / 180) * 6378137 ** 2 * (1 - e2) * Math.cos((lat * Math.PI) / 180)) /
			w ** 2;
	}
	return sum * (((north - south) * Math.PI) / 180 / strips);
}

/** A few sites within some degrees of a place, so that they overlap. */
const cluster = (most = 6) =>
	fc
		.tuple(
			position,
			fc.array(
				fc.tuple(
					fc.double({ min: -1, max: 1, noNaN: true }),
					fc.double({ min: -1, max: 1, noNaN: true }),
					fc.double({ min: 0.1, max: 1, noNaN: true })
				),
				{ minLength: 1, maxLength: most }
			)
		)
		.map(([centre, some]) =>
			some.map(([x, y, size]): Site => ({
				position: direct(centre, (Math.atan2(x, y) * 180) / Math.PI, 500_000 * Math.hypot(x, y)),
				range: 500_000 * size
			}))
		);

describe('the area of a union', () => {
	test('of one disc is that of the disc', () => {
		for (const [at, distance] of [
			[[118.9, 24.9], 400_000],
			[[0, 90], 1_000_000],
			[[180, -89.9], 50_000],
			[[10, 5], 6_000_000]
		] as [Position, number][])
			expect(
				relative(unionArea([{ position: at, range: distance }]), discArea(at, distance))
			).toBeLessThan(1e-6);
	});

	test('against thin strips of latitude', () => {
		const next = random(21);
		for (const count of [2, 3, 5, 12]) {
			const sites = Array.from({ length: count }, (): Site => ({
				position: [90 + 8 * next(), 10 + 30 * next()],
				range: 100_000 + 400_000 * next()
			}));
			expect(relative(unionArea(sites), sliced(sites))).toBeLessThan(2e-5);
		}
	});

	test('discs that do not touch add up; a swallowed one does not count', () => {
		fc.assert(
			fc.property(
				position,
				fc.double({ min: 0, max: 360, noNaN: true }),
				range(2_000_000),
				fc.double({ min: 0.05, max: 0.95, noNaN: true }),
				(at, azimuth, distance, size) => {
					const one = { position: at, range: distance };
					const apart = {
						position: direct(at, azimuth, distance * (1 + size) * 1.001),
						range: distance * size
					};
					const within = {
						position: direct(at, azimuth, distance * (1 - size) * 0.999),
						range: distance * size
					};
					const alone = unionArea([one]);
					expect(relative(unionArea([one, apart]), alone + unionArea([apart]))).toBeLessThan(1e-9);
					expect(relative(unionArea([one, within]), alone)).toBeLessThan(1e-12);
					expect(relative(unionArea([within, one]), alone)).toBeLessThan(1e-12);
				}
			)
		);
	});

	test('lies between the largest disc and the sum; order and duplicates do not matter; it only grows', () => {
		fc.assert(
			fc.property(cluster(), (sites) => {
				const whole = unionArea(sites);
				const each = sites.map((site) => unionArea([site]));
				expect(whole).toBeGreaterThan(Math.max(...each) * (1 - 1e-9));
				expect(whole).toBeLessThan(each.reduce((a, b) => a + b) * (1 + 1e-9));
				expect(relative(unionArea([...sites].reverse()), whole)).toBeLessThan(1e-9);
				expect(relative(unionArea([...sites, ...sites]), whole)).toBeLessThan(1e-12);
				expect(
					unionArea(sites.map((site) => ({ ...site, range: site.range * 1.01 })))
				).toBeGreaterThan(whole);
			}),
			{ numRuns: 60 }
		);
	});

	test('does not change when every longitude is shifted, nor in the mirror', () => {
		fc.assert(
			fc.property(cluster(), fc.double({ min: -180, max: 180, noNaN: true }), (sites, by) => {
				const whole = unionArea(sites);
				expect(
					relative(
						unionArea(sites.map((site) => ({ ...site, position: shifted(site.position, by) }))),
						whole
					)
				).toBeLessThan(1e-9);
				expect(
					relative(
						unionArea(
							sites.map((site) => ({ ...site, position: [site.position[0]!, -site.position[1]!] }))
						),
						whole
					)
				).toBeLessThan(1e-9);
			}),
			{ numRuns: 60 }
		);
	});

	test('area(A ∪ B) + area(A ∩ B) = area(A) + area(B), with the drawn A as a target for B', () => {
		fc.assert(
			fc.property(cluster(2), (sites) => {
				fc.pre(sites.length === 2);
				const [a, b] = sites as [Site, Site];
				const target = union([a], { tolerance: 0.2 }).outline;
				const both = share({ sites: [b], target }).covered;
				expect(relative(unionArea(sites) + both, unionArea([a]) + unionArea([b]))).toBeLessThan(
					5e-6
				);
			}),
			{ numRuns: 25 }
		);
	});

	test('discs all but the same, and discs that all but touch', () => {
		const at: Position = [100, 40];
		const one = unionArea([{ position: at, range: 400_000 }]);
		for (const more of [1e-11, 1e-9, 1e-7, 1e-6, 2e-5, 1e-3]) {
			const both = [
				{ position: at, range: 400_000 },
				{ position: at, range: 400_000 + more }
			];
			expect(relative(unionArea(both), one)).toBeLessThan(1e-8);
			expect(relative(unionArea(both.reverse()), one)).toBeLessThan(1e-8);
		}
		for (const off of [0, 1e-9, 1e-6, 1e-3, 1, 30]) {
			const near = { position: direct(at, 70, off), range: 400_000 };
			// two like discs a little apart: about 2·r·off more
			const more = unionArea([{ position: at, range: 400_000 }, near]) - one;
			expect(Math.abs(more - 2 * 399_500 * off)).toBeLessThan(3_000 + 0.01 * 800_000 * off);
			const inner = { position: direct(at, 70, off), range: 400_000 - off };
			expect(relative(unionArea([{ position: at, range: 400_000 }, inner]), one)).toBeLessThan(
				1e-8
			);
			const touching = { position: direct(at, 70, 700_000 - off), range: 300_000 };
			expect(
				relative(
					unionArea([{ position: at, range: 400_000 }, touching]),
					one + unionArea([touching])
				)
			).toBeLessThan(2e-6);
		}
	});

	test('many discs whose rings meet in one point', () => {
		const hub: Position = [70, 50];
		for (const count of [3, 4, 6, 12]) {
			const sites = Array.from({ length: count }, (_, i): Site => ({
				position: direct(hub, (360 * i) / count, 300_000),
				range: 300_000
			}));
			expect(relative(unionArea(sites), sliced(sites))).toBeLessThan(1e-4);
		}
	});

	test('near and over both poles, and right round the earth', () => {
		for (const side of [1, -1]) {
			const around = Array.from({ length: 8 }, (_, i): Site => ({
				position: [45 * i - 180, side * 85],
				range: 600_000
			}));
			// together they are more than the cap to 85° and less than that to 79°
			const whole = unionArea(around);
			expect(whole).toBeGreaterThan(discArea([0, 90], metres([0, 90], [0, 85])));
			expect(whole).toBeLessThan(discArea([0, 90], metres([0, 90], [0, 79])));
			// a ring of discs that leaves the pole open
			const open = around.map((site) => ({ ...site, range: 300_000 }));
			const filled = [...open, { position: [0, side * 90], range: 300_000 }];
			expect(unionArea(open)).toBeLessThan(unionArea(filled));
			expect(relative(area(union(open, { tolerance: 0.5 }).outline), unionArea(open))).toBeLessThan(
				1e-5
			);
			expect(inside(union(open).outline, [10, side * 89.99])).toBe(false);
			expect(inside(union(filled).outline, [10, side * 89.99])).toBe(true);
		}
		const belt = Array.from({ length: 18 }, (_, i): Site => ({
			position: [20 * i - 180, 0],
			range: 1_500_000
		}));
		const all = unionArea(belt);
		expect(relative(all, 2 * unionArea(belt.slice(0, 9)) - unionArea([belt[0]!]) * 0)).toBeLessThan(
			0.2
		);
		expect(relative(area(union(belt, { tolerance: 5 }).outline), all)).toBeLessThan(1e-5);
		const everything = [
			{ position: [0, 90], range: 11_000_000 },
			{ position: [0, -90], range: 11_000_000 }
		];
		expect(relative(unionArea(everything), 510_065_621_724_088)).toBeLessThan(1e-9);
		expect(complaints(union(everything).outline)).toEqual([]);
	});

	test('a pole held by one disc while most lie in the other hemisphere', () => {
		for (const side of [1, -1]) {
			const sites: Site[] = [
				{ position: [10, side * 88], range: 600_000 },
				...[-60, 0, 60, 120].map((lon) => ({ position: [lon, side * -60], range: 500_000 }))
			];
			const sum = sites.reduce((all, site) => all + unionArea([site]), 0);
			expect(relative(unionArea(sites), sum)).toBeLessThan(1e-12);
			expect(
				relative(unionArea(sites.map((site) => ({ ...site, minimumRange: 1 }))), sum)
			).toBeLessThan(1e-9);
			expect(relative(area(union(sites, { tolerance: 0.5 }).outline), sum)).toBeLessThan(1e-5);
		}
	});

	test('large discs', () => {
		const a = { position: [100, 35], range: 9_000_000 };
		const b = { position: [-60, 10], range: 8_000_000 };
		const next = random(9);
		let count = 0;
		for (let i = 0; i < 20_000; i++) {
			const at = anywhere(next);
			if (metres(a.position, at) <= a.range || metres(b.position, at) <= b.range) count++;
		}
		expect(Math.abs(unionArea([a, b]) / 510_065_621_724_088 - count / 20_000)).toBeLessThan(0.012);
		expect(
			relative(area(union([a, b], { tolerance: 20 }).outline), unionArea([a, b]))
		).toBeLessThan(1e-5);
	});
});

describe('the outline', () => {
	test('is sound, has the area, and holds what is in range', () => {
		const next = random(4);
		fc.assert(
			fc.property(cluster(8), (sites) => {
				const { outline, area: whole } = union(sites, { tolerance: 20 });
				expect(complaints(outline)).toEqual([]);
				expect(relative(area(outline), whole)).toBeLessThan(2e-3);
				for (let i = 0; i < 20; i++) {
					const site = sites[i % sites.length]!;
					const at = direct(site.position, 360 * next(), 2 * site.range * next());
					const off = Math.min(...sites.map(({ position, range }) => metres(position, at) - range));
					if (Math.abs(off) > 25 && Math.abs(at[1]) < 89.999)
						expect(inside(outline, at)).toBe(off < 0);
				}
			}),
			{ numRuns: 40 }
		);
	});
	test('has a hole where discs leave one', () => {
		const sites = Array.from({ length: 6 }, (_, i): Site => ({
			position: direct([60, 50], 60 * i, 500_000),
			range: 280_000
		}));
		const { outline } = union(sites);
		expect(outline.coordinates).toHaveLength(1);
		expect(outline.coordinates[0]).toHaveLength(2);
	});
});

describe('what is remembered', () => {
	test('gives the same answers as starting anew, while one site is dragged', () => {
		const next = random(17);
		const sites = Array.from({ length: 40 }, (): Site => ({
			position: [100 + 12 * next(), 30 + 12 * next()],
			range: 50_000 + 250_000 * next()
		}));
		const target = box(98, 28, 114, 44);
		const memory = new Memory();
		for (let step = 0; step < 25; step++) {
			sites[step % 3] = {
				position: [100 + 12 * next(), 30 + 12 * next()],
				range: 50_000 + 250_000 * next()
			};
			if (step === 10) sites.pop();
			if (step === 15) sites.push({ position: [105, 35], range: 900_000 });
			if (step === 20) sites.pop();
			expect(relative(unionArea(sites, { memory }), unionArea(sites))).toBeLessThan(1e-11);
			expect(
				relative(share({ sites, target, memory }).covered, share({ sites, target }).covered)
			).toBeLessThan(1e-11);
		}
	});
});
