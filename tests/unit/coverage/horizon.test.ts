import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radarHorizon } from '$lib/coverage';
import { GeometryError } from '$lib/geodesy';

test('from a mast of 24 m', () => {
	const km = [100, 1000, 3000, 10_000].map((altitude) =>
		Math.round(radarHorizon(24, altitude) / 1000)
	);
	expect(km).toEqual([61, 151, 246, 432]);
});

test('is the sum of two arcs on the 4/3 earth', () => {
	const radius = (4 / 3) * 6_371_008.8;
	const arc = (height: number) => radius * Math.acos(radius / (radius + height));
	fc.assert(
		fc.property(
			fc.double({ min: 1, max: 1e5, noNaN: true }),
			fc.double({ min: 1, max: 1e5, noNaN: true }),
			(a, b) => {
				expect(radarHorizon(a, b) / (arc(a) + arc(b))).toBeCloseTo(1, 8);
				expect(radarHorizon(a, b)).toBe(radarHorizon(b, a));
				expect(radarHorizon(a * 1.01, b)).toBeGreaterThan(radarHorizon(a, b));
				expect(radarHorizon(a, b * 1.01)).toBeGreaterThan(radarHorizon(a, b));
			}
		)
	);
	expect(radarHorizon(0, 0)).toBe(0);
	// for small heights it is √(2·R·h)
	expect(radarHorizon(0, 1e-6)).toBeCloseTo(Math.sqrt(2 * radius * 1e-6), 6);
});

test('heights below nought are refused', () => {
	expect(() => radarHorizon(-1, 100)).toThrow(GeometryError);
	expect(() => radarHorizon(24, NaN)).toThrow(/target altitude NaN/);
});
