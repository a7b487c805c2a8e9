import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destination, length, MEAN_RADIUS, traverse } from '$lib/geodesy';
import { azimuth, metres, position } from '../truth';

const MOSCOW = [37.6173, 55.7558];
const BEIJING = [116.4074, 39.9042];
const TOKYO = [139.6917, 35.6895];

const near = (a: readonly number[], b: readonly number[]) => metres([...a], [...b]) < 1e-6;

test('each leg has its length, both its directions and the sum so far', () => {
	const legs = traverse([MOSCOW, BEIJING, TOKYO]);
	expect(legs).toHaveLength(2);
	expect(legs[0]!.metres).toBeCloseTo(metres(MOSCOW, BEIJING), 6);
	expect(legs[0]!.azimuth).toBeCloseTo(azimuth(MOSCOW, BEIJING), 9);
	expect(legs[1]!.total).toBeCloseTo(metres(MOSCOW, BEIJING) + metres(BEIJING, TOKYO), 6);
	const line = { type: 'LineString' as const, coordinates: [MOSCOW, BEIJING, TOKYO] };
	expect(legs[1]!.total).toBeCloseTo(length(line), 6);
});

test('a direction is 0 up to 360 degrees, and leads there', () => {
	fc.assert(
		fc.property(position, position, (a, b) => {
			const [leg] = traverse([a, b]);
			for (const angle of [leg!.azimuth, leg!.arrival]) {
				expect(angle).toBeGreaterThanOrEqual(0);
				expect(angle).toBeLessThan(360);
			}
			expect(near(destination(a, leg!.azimuth, leg!.metres), b)).toBe(true);
			// Gone on backwards from the end, it leads to the start.
			expect(near(destination(b, leg!.arrival + 180, leg!.metres), a)).toBe(true);
		})
	);
});

test('goes the short way over the antimeridian, and over the pole', () => {
	const [east] = traverse([
		[179, 0],
		[-179, 0]
	]);
	expect(east!.azimuth).toBe(90);
	expect(east!.metres).toBeCloseTo(2 * 111_319.4908, 2);
	const [north] = traverse([
		[30, 80],
		[-150, 80]
	]);
	expect(north!.azimuth).toBeCloseTo(0, 9);
	expect(north!.arrival).toBeCloseTo(180, 9);
});

test('on the sphere it is the great circle of the mean radius', () => {
	expect(MEAN_RADIUS).toBeCloseTo(6_371_008.7714, 4);
	fc.assert(
		fc.property(position, position, (a, b) => {
			const rad = Math.PI / 180;
			const h =
				Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 +
				Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
			const haversine = 2 * MEAN_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
			const [leg] = traverse([a, b], 'sphere');
			// The haversine loses digits near the antipode.
			expect(Math.abs(leg!.metres - haversine)).toBeLessThan(haversine > 19e6 ? 1 : 1e-3);
			const [true_] = traverse([a, b]);
			expect(Math.abs(leg!.metres - true_!.metres)).toBeLessThan(0.0057 * true_!.metres + 1e-6);
		})
	);
});

test('fewer than two points have no leg, and a bad one is named', () => {
	expect(traverse([])).toEqual([]);
	expect(traverse([MOSCOW])).toEqual([]);
	expect(() => traverse([MOSCOW, [200, 0]])).toThrow(/longitude 200/);
});
