import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destination, distance, GREATEST_DISTANCE } from '$lib/geodesy';
import { metres, position } from '../truth';

test('Moscow to Beijing is 5,809 km', () => {
	expect(distance([37.6173, 55.7558], [116.4074, 39.9042])).toBeCloseTo(
		metres([37.6173, 55.7558], [116.4074, 39.9042]),
		6
	);
	expect(distance([37.6173, 55.7558], [116.4074, 39.9042]) / 1000).toBeCloseTo(5809, -1);
});

test('known lengths: a quarter meridian, half of one', () => {
	expect(distance([0, 0], [0, 90])).toBeCloseTo(10_001_965.7293, 3);
	expect(distance([12, -90], [77, 90])).toBeCloseTo(GREATEST_DISTANCE, 3);
});

test('is within a micrometre of geographiclib, symmetric, and a metric', () => {
	fc.assert(
		fc.property(position, position, position, (a, b, c) => {
			expect(Math.abs(distance(a, b) - metres(a, b))).toBeLessThan(1e-6);
			expect(Math.abs(distance(a, b) - distance(b, a))).toBeLessThan(1e-6);
			expect(distance(a, a)).toBeLessThan(1e-6);
			expect(distance(a, c)).toBeLessThan(distance(a, b) + distance(b, c) + 1e-6);
		})
	);
});

test('direct and inverse undo each other', () => {
	fc.assert(
		fc.property(
			position,
			fc.double({ min: -360, max: 360, noNaN: true }),
			fc.double({ min: 0, max: 19_900_000, noNaN: true }),
			(start, azimuth, way) => {
				const end = destination(start, azimuth, way);
				expect(Math.abs(distance(start, end) - way)).toBeLessThan(1e-6);
				expect(Math.abs(end[0])).toBeLessThanOrEqual(180);
			}
		)
	);
});
