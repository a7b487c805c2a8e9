import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, radarHorizon, share } from '$lib/coverage';
import { length } from '$lib/geodesy';
import { anywhere, azimuth, direct, metres, midland, random, range } from '../truth';
import { mainIsland } from './taiwan';

describe('lines and points', () => {
	test('a line: the parts in range add up, and end on the ring', () => {
		fc.assert(
			fc.property(midland, midland, midland, range(5_000_000), (a, b, site, distance) => {
				fc.pre(metres(a, b) > 1000);
				const line = { type: 'LineString' as const, coordinates: [a, b] };
				const answer = coverage({ sites: [{ position: site, range: distance }], target: line });
				expect(Math.abs(answer.total - length(line))).toBeLessThan(1e-3);
				// the geodesic by close steps
				const steps = 2000;
				const [heading, whole] = [azimuth(a, b), metres(a, b)];
				let some = 0;
				for (let i = 0; i < steps; i++)
					if (metres(site, direct(a, heading, (whole * (i + 0.5)) / steps)) <= distance) some++;
				expect(Math.abs(answer.covered / whole - some / steps)).toBeLessThan(2.1 / steps);
				expect(answer.complete).toBe(answer.farthest <= distance);
				if (answer.complete) expect(answer.share).toBe(1);
			}),
			{ numRuns: 30 }
		);
	});
	test('its nearest and farthest points are those of the geodesics, between vertices, too', () => {
		fc.assert(
			fc.property(midland, midland, midland, (a, b, site) => {
				fc.pre(metres(a, b) > 10_000);
				const { nearest, farthest, nearestPoint, farthestPoint } = coverage({
					sites: [{ position: site, range: 1000 }],
					target: { type: 'LineString', coordinates: [a, b] }
				});
				const [heading, whole, steps] = [azimuth(a, b), metres(a, b), 300];
				const all = Array.from({ length: steps + 1 }, (_, i) =>
					metres(site, direct(a, heading, (whole * i) / steps))
				);
				expect(nearest).toBeLessThan(Math.min(...all) + 1e-3);
				expect(nearest).toBeGreaterThan(Math.min(...all) - whole / steps / 2);
				expect(farthest).toBeGreaterThan(Math.max(...all) - 1e-3);
				expect(farthest).toBeLessThan(Math.max(...all) + whole / steps / 2);
				for (const [point, away] of [
					[nearestPoint, nearest],
					[farthestPoint, farthest]
				] as const) {
					expect(metres(site, point)).toBeCloseTo(away, 6);
					expect(metres(a, point) + metres(point, b) - whole).toBeLessThan(1e-6);
				}
			}),
			{ numRuns: 40 }
		);
	});
	test('cut exactly: out along a meridian', () => {
		const site: [number, number] = [30, 10];
		const line = { type: 'LineString' as const, coordinates: [site, [30, 20]] };
		const answer = share({ sites: [{ position: site, range: 400_000 }], target: line });
		expect(answer.covered).toBeCloseTo(400_000, 4);
	});
	test('over the antimeridian and in several parts', () => {
		const target = {
			type: 'MultiLineString' as const,
			coordinates: [
				[
					[170, 60],
					[-170, 60]
				],
				[
					[10, 0],
					[20, 0]
				]
			]
		};
		const answer = coverage({ sites: [{ position: [180, 60], range: 2_000_000 }], target });
		expect(answer.covered).toBeCloseTo(metres([170, 60], [-170, 60]), 3);
		expect(answer.total).toBeCloseTo(length(target), 3);
	});
	test('points are counted by their distance', () => {
		const next = random(11);
		const points = Array.from({ length: 300 }, () => anywhere(next));
		for (const distance of [1_000_000, 5_000_000, 12_000_000]) {
			const answer = coverage({
				sites: [{ position: [100, 35], range: distance }],
				target: { type: 'MultiPoint', coordinates: points }
			});
			const all = points.map((at) => metres([100, 35], at));
			expect(answer.covered).toBe(all.filter((away) => away <= distance).length);
			expect(answer.total).toBe(300);
			expect(answer.nearest).toBeCloseTo(Math.min(...all), 6);
			expect(answer.farthest).toBeCloseTo(Math.max(...all), 6);
			expect(answer.complete).toBe(false);
		}
		const alone = coverage({
			sites: [{ position: [10, 10], range: 0 }],
			target: { type: 'Point', coordinates: [10, 10] }
		});
		expect(alone).toMatchObject({
			share: 1,
			complete: true,
			covered: 1,
			total: 1,
			nearest: 0,
			farthest: 0
		});
	});
	test('a point on the ring counts as geographiclib has it', () => {
		const next = random(3);
		for (let i = 0; i < 100; i++) {
			const site = anywhere(next);
			const at = direct(site, 360 * next(), 400_000);
			const distance = metres(site, at);
			for (const [by, count] of [
				[1e-3, 1],
				[-1e-3, 0]
			] as const) {
				const answer = share({
					sites: [{ position: site, range: distance + by }],
					target: { type: 'Point', coordinates: at }
				});
				expect(answer.covered).toBe(count);
			}
		}
	});
});

describe('the radar horizon', () => {
	const target = mainIsland();
	const ask = (altitude?: number, mastHeight?: number) =>
		coverage({
			sites: [{ position: [119.3, 26.07], range: 400_000, mastHeight }],
			target,
			altitude
		}).sites[0]!;
	test('limits the range where it is nearer', () => {
		expect(ask()).toMatchObject({ effectiveRange: 400_000, limitedBy: 'range' });
		expect(ask(10_000)).toMatchObject({ effectiveRange: 400_000, limitedBy: 'range' });
		expect(ask(3000)).toMatchObject({
			effectiveRange: radarHorizon(24, 3000),
			limitedBy: 'horizon'
		});
		expect(ask(3000, 0).effectiveRange).toBe(radarHorizon(0, 3000));
		expect(ask(undefined, 0).effectiveRange).toBe(400_000);
	});
	test('the share grows with altitude', () => {
		let last = 0;
		for (const altitude of [100, 1000, 3000, 5000, 8000]) {
			const { share } = coverage({
				sites: [{ position: [119.3, 26.07], range: 400_000 }],
				target,
				altitude
			});
			expect(share).toBeGreaterThanOrEqual(last);
			last = share;
		}
		expect(last).toBeGreaterThan(0.5);
	});
});
