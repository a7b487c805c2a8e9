import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densify, length } from '$lib/geodesy';
import { direct, metres, position } from '../truth';

test('a line is as long as the geodesics between its vertices', () => {
	fc.assert(
		fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), (line) => {
			let sum = 0;
			for (let i = 1; i < line.length; i++) sum += metres(line[i - 1]!, line[i]!);
			expect(Math.abs(length({ type: 'LineString', coordinates: line }) - sum)).toBeLessThan(1e-6);
			const twice = length({ type: 'MultiLineString', coordinates: [line, [...line].reverse()] });
			expect(Math.abs(twice - 2 * sum)).toBeLessThan(1e-5);
		})
	);
});

test('densified lines keep their length, their ends, their spacing, and are sound', () => {
	fc.assert(
		fc.property(
			position,
			position,
			fc.double({ min: 5_000, max: 1e6, noNaN: true }),
			(from, to, spacing) => {
				fc.pre(metres(from, to) > 1 && metres(from, to) < 19_900_000);
				const line = { type: 'LineString' as const, coordinates: [from, to] };
				const dense = densify(line, { spacing: Math.max(spacing, metres(from, to) / 200) });
				expect(length(dense) / length(line) - 1).toBeLessThan(1e-4 + 1e-3 / (1 + length(line)));
				expect(length(dense) / length(line) - 1).toBeGreaterThan(-1e-9 - 1e-5 / length(line));
				const lines = dense.type === 'LineString' ? [dense.coordinates] : dense.coordinates;
				// −180° and 180° are one meridian: the line leaves it by its own side
				expect(metres(lines[0]![0]!, from)).toBeLessThan(1e-6);
				for (const part of lines)
					part.forEach(([lon, lat], i) => {
						expect(Math.abs(lon!)).toBeLessThanOrEqual(180);
						expect(Math.abs(lat!)).toBeLessThanOrEqual(90);
						if (i === 0) return;
						expect(Math.abs(lon! - part[i - 1]![0]!)).toBeLessThanOrEqual(180);
						expect(metres(part[i - 1]!, part[i]!)).toBeLessThan(
							Math.max(spacing, metres(from, to) / 200) + 1e-3
						);
					});
			}
		),
		{ numRuns: 60 }
	);
});

test('over a pole the line goes along the edge of the map', () => {
	const line = densify({
		type: 'LineString',
		coordinates: [
			[10, 85],
			[-170, 85]
		]
	});
	const lats = (line.coordinates as number[][]).filter(([, lat]) => lat === 90);
	expect(lats.map(([lon]) => lon)).toEqual([10, -170]);
});

test('edges of a dense line leave the geodesic by metres only', () => {
	const dense = densify({
		type: 'LineString',
		coordinates: [
			[37.6, 55.75],
			[116.4, 39.9]
		]
	});
	const line = dense.coordinates as [number, number][];
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
		expect(metres(a, middle) + metres(middle, b) - metres(a, b)).toBeLessThan(0.1);
	}
	expect(line.length).toBeGreaterThan(280);
});

test('about as far as the spacing: edges that are longer are parted, and shorter ones stay as they are', () => {
	fc.assert(
		fc.property(
			position,
			fc.double({ min: 0, max: 360, noNaN: true }),
			fc.double({ min: 0.2, max: 1.3, noNaN: true }),
			(from, azimuth, share) => {
				fc.pre(Math.abs(from[1]!) < 85 && Math.abs(from[0]!) < 170 && Math.abs(share - 1) > 1e-9);
				const to = direct(from, azimuth, 20_000 * share);
				const { coordinates } = densify({ type: 'LineString', coordinates: [from, to] });
				expect(coordinates).toHaveLength(share <= 1 ? 2 : 3);
				expect(metres(coordinates[0] as number[], from)).toBeLessThan(1e-6);
				expect(metres(coordinates.at(-1) as number[], to)).toBeLessThan(1e-6);
			}
		)
	);
});
