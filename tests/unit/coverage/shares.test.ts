import type { Position } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { coverage, prepare, share, unionArea, type Site } from '$lib/coverage';
import { Member } from '$lib/coverage/arcs';
import { asked } from '../asked';
import { box, direct, metres, random } from '../truth';

const relative = (a: number, b: number) => Math.abs(a / b - 1);

describe('shares of many sites', () => {
	test('against counted points, with holes left in the middle', () => {
		const target = box(98, 28, 114, 44);
		const next = random(8);
		for (const count of [2, 6, 30]) {
			const sites = Array.from({ length: count }, (): Site => ({
				position: [97 + 18 * next(), 27 + 18 * next()],
				range: 80_000 + 200_000 * next()
			}));
			const answer = coverage({ sites, target });
			let [all, some] = [0, 0];
			const [low, high] = [Math.sin((28 * Math.PI) / 180), Math.sin((44 * Math.PI) / 180)];
			for (let i = 0; i < 20_000; i++) {
				const at = [98 + 16 * next(), (Math.asin(low + (high - low) * next()) * 180) / Math.PI];
				all++;
				if (sites.some(({ position, range }) => metres(position, at) <= range)) some++;
			}
			expect(Math.abs(answer.share - some / all)).toBeLessThan(0.015);
			expect(answer.complete).toBe(false);
			expect(answer.shortfall).toBeGreaterThan(0);
			const between = share({
				sites,
				target: {
					type: 'MultiPolygon',
					coordinates: [box(98, 28, 106, 44).coordinates, box(106, 28, 114, 44).coordinates]
				}
			});
			expect(relative(between.covered, answer.covered)).toBeLessThan(1e-9);
		}
	});

	test('farthest is the point that is farthest from its nearest site; completeness goes by it', () => {
		const next = random(5);
		for (let round = 0; round < 6; round++) {
			const target = box(100, 30, 106, 35);
			const sites = Array.from({ length: 2 + round }, (): Site => ({
				position: [99 + 8 * next(), 29 + 7 * next()],
				range: 400_000
			}));
			const answer = coverage({ sites, target });
			let most = 0;
			for (let x = 0; x <= 60; x++)
				for (let y = 0; y <= 50; y++) {
					const at = [100 + x / 10, 30 + y / 10];
					most = Math.max(most, Math.min(...sites.map(({ position }) => metres(position, at))));
				}
			expect(answer.farthest).toBeGreaterThan(most - 0.01);
			expect(answer.farthest).toBeLessThan(most + 8_000);
			expect(
				Math.min(...sites.map(({ position }) => metres(position, answer.farthestPoint)))
			).toBeCloseTo(answer.farthest, 2);
			expect(answer.shortfall).toBeCloseTo(answer.farthest - 400_000, 6);
			for (const more of [5, -5]) {
				const just = sites.map((site) => ({ ...site, range: answer.farthest + more }));
				expect(coverage({ sites: just, target }).complete).toBe(more > 0);
				// the arcs alone find the same
				expect(share({ sites: just, target }).complete).toBe(more > 0);
			}
		}
	});

	test('different ranges: the shortfall says what is lacking', () => {
		const target = box(100, 30, 104, 33);
		const sites: Site[] = [
			{ position: [100, 30], range: 300_000 },
			{ position: [104, 33], range: 150_000 }
		];
		const { shortfall, complete } = coverage({ sites, target });
		expect(complete).toBe(false);
		for (const more of [5, -5]) {
			const just = sites.map((site) => ({ ...site, range: site.range + shortfall! + more }));
			expect(coverage({ sites: just, target }).complete).toBe(more > 0);
			expect(share({ sites: just, target }).complete).toBe(more > 0);
		}
	});

	test('lines and points of many sites', () => {
		const line = {
			type: 'LineString' as const,
			coordinates: [
				[100, 30],
				[110, 30],
				[110, 40]
			]
		};
		const sites: Site[] = [
			{ position: [102, 30], range: 150_000 },
			{ position: [103, 30], range: 150_000 },
			{ position: [110, 38], range: 100_000 }
		];
		const answer = coverage({ sites, target: line });
		let some = 0;
		const steps = 4000;
		for (const [from, azimuth, to] of [
			[[100, 30], 87.4955, [110, 30]],
			[[110, 30], 0, [110, 40]]
		] as [Position, number, Position][]) {
			const whole = metres(from, to);
			for (let i = 0; i < steps; i++) {
				const at = direct(from, azimuth, (whole * (i + 0.5)) / steps);
				if (sites.some(({ position, range }) => metres(position, at) <= range))
					some += whole / steps;
			}
		}
		expect(Math.abs(answer.covered - some)).toBeLessThan(1500);
		expect(answer.farthest).toBeGreaterThan(answer.nearest);
		const points = coverage({
			sites,
			target: {
				type: 'MultiPoint',
				coordinates: [
					[102, 30],
					[109, 38],
					[60, 0]
				]
			}
		});
		expect(points).toMatchObject({ covered: 2, total: 3, complete: false });
		expect(points.farthestPoint).toEqual([60, 0]);
	});

	test('the farthest point is found without a close look at all of the target', () => {
		const next = random(14);
		const target = prepare(box(98, 28, 114, 44));
		for (const [count, most, mostWithHoles] of [
			[2, 1_200, 2_400],
			[10, 16_000, 32_000],
			[40, 2_400, 25_000]
		] as const) {
			const sites = Array.from({ length: count }, (): Site => ({
				position: [97 + 18 * next(), 27 + 18 * next()],
				range: 200_000
			}));
			expect(asked(() => coverage({ sites, target }))).toBeLessThan(most);
			const holed = sites.map((site) => ({ ...site, minimumRange: 20_000 * next() }));
			expect(asked(() => coverage({ sites: holed, target }))).toBeLessThan(mostWithHoles);
		}
	});

	test('a disc that cannot reach the target is left aside, and so is one that others hide', () => {
		const target = prepare(box(98, 28, 114, 44));
		const hub: Position = [106, 36];
		const ring = vi.spyOn(Member.prototype, 'circle', 'get');
		for (let bearing = 0; bearing < 360; bearing += 30) {
			const site = { position: direct(hub, bearing, 3_000_000), range: 400_000 };
			expect(share({ sites: [site], target }).covered).toBe(0);
		}
		expect(ring).not.toHaveBeenCalled();
		const hidden = Array.from({ length: 40 }, (_, i): Site => ({
			position: direct(hub, 25 * i, 6_000 * (i + 1)),
			range: 20_000 + 1_000 * i
		}));
		// and those that lie across the ring of one large disc, but within another
		for (const bearing of [70, 90, 110])
			hidden.push({ position: direct(hub, bearing, 400_000), range: 30_000 });
		unionArea([
			{ position: hub, range: 400_000 },
			{ position: direct(hub, 90, 500_000), range: 400_000 },
			...hidden
		]);
		expect(new Set(ring.mock.contexts).size).toBe(2);
	});

	test('a large ring measures only the edges near it', () => {
		const target = prepare(box(60, 0, 130, 50));
		for (const [position, range] of [
			[[100, 20], 3_000_000],
			[[100, 20], 6_000_000],
			[[20, 60], 3_000_000]
		] as const)
			expect(
				asked(() => share({ sites: [{ position: [...position], range }], target }))
			).toBeLessThan(40);
	});
});
