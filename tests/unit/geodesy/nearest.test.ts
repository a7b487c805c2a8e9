import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { between, farthest, lay, nearest } from '$lib/geodesy';
import type { Shape } from '$lib/geodesy';
import { asked } from '../asked';
import { box, inside, metres, midland, position, random } from '../truth';

/** The least and greatest distance to points laid closely along straight lon/lat edges. */
function sampled(lines: number[][][], point: number[], steps = 400) {
	let [least, most] = [Infinity, 0];
	for (const line of lines)
		for (let i = 1; i < line.length; i++)
			for (let k = 0; k <= steps; k++) {
				const at = [0, 1].map(
					(d) => line[i - 1]![d]! + ((line[i]![d]! - line[i - 1]![d]!) * k) / steps
				);
				const away = metres(point, at);
				[least, most] = [Math.min(least, away), Math.max(most, away)];
			}
	return { least, most };
}

test('nearest and farthest of a line against close sampling', () => {
	fc.assert(
		fc.property(midland, midland, midland, position, (a, b, c, point) => {
			fc.pre(Math.abs(a[0] - b[0]) < 180 && Math.abs(b[0] - c[0]) < 180);
			const line: Shape = { type: 'LineString', coordinates: [a, b, c] };
			const { least, most } = sampled([[a, b, c]], point);
			const near = nearest(line, point);
			const far = farthest(line, point);
			expect(near.metres).toBeLessThan(least + 1e-3);
			expect(far.metres).toBeGreaterThan(most - 1e-3);
			// not better than sampling can miss: half a step, at most
			const step =
				Math.max(
					metres(a, b),
					metres(b, c),
					111_000 * Math.abs(a[0] - b[0]),
					111_000 * Math.abs(b[0] - c[0])
				) / 800;
			expect(near.metres).toBeGreaterThan(least - step - 1);
			expect(far.metres).toBeLessThan(most + step + 1);
			expect(Math.abs(metres(point, near.point) - near.metres)).toBeLessThan(1e-6);
			expect(Math.abs(metres(point, far.point) - far.metres)).toBeLessThan(1e-6);
			expect(near.metres).toBeLessThanOrEqual(far.metres);
		}),
		{ numRuns: 60 }
	);
});

test('of an area: nothing away inside it, the edge outside', () => {
	fc.assert(
		fc.property(
			midland,
			fc.double({ min: 0.01, max: 25, noNaN: true }),
			midland,
			([lon, lat], size, point) => {
				const shape = box(lon, lat, lon + size, lat + size);
				const near = nearest(shape, point);
				const far = farthest(shape, point);
				if (inside(shape, point)) expect(near).toEqual({ point, metres: 0 });
				else
					expect(near.metres).toBeLessThan(
						sampled([shape.coordinates[0]!], point, 100).least + 1e-3
					);
				expect(far.metres).toBeGreaterThan(
					sampled([shape.coordinates[0]!], point, 100).most - 1e-3
				);
			}
		),
		{ numRuns: 60 }
	);
});

test('in a hole the edge of the hole is nearest', () => {
	const shape: Shape = {
		type: 'Polygon',
		coordinates: [box(0, 0, 10, 10).coordinates[0]!, box(4, 4, 6, 6).coordinates[0]!]
	};
	expect(nearest(shape, [5.2, 5]).metres).toBeCloseTo(metres([5.2, 5], [6, 5]), -2);
	expect(nearest(shape, [2, 5]).metres).toBe(0);
});

test('across the antimeridian, and over a pole', () => {
	expect(nearest(box(170, 0, 180, 10), [-179, 5]).metres).toBeCloseTo(
		metres([-179, 5], [180, 5]),
		-1
	);
	const across: Shape = {
		type: 'LineString',
		coordinates: [
			[179, 5],
			[-179, 5]
		]
	};
	expect(nearest(across, [-179.5, 5]).metres).toBeLessThan(1e-6);
	expect(nearest(across, [0, 5]).metres).toBeGreaterThan(18_800_000);
	expect(nearest(box(-180, 80, 180, 90), [0, 90]).metres).toBe(0);
	expect(nearest(box(0, 70, 20, 80), [-170, 89]).metres).toBeCloseTo(
		metres([0, 80], [-170, 89]),
		3
	);
});

test('of points', () => {
	const points: Shape = {
		type: 'MultiPoint',
		coordinates: [
			[0, 0],
			[10, 0],
			[179, 1]
		]
	};
	expect(nearest(points, [-179, 1]).point).toEqual([179, 1]);
	expect(farthest(points, [-179, 1]).point).toEqual([0, 0]);
	expect(nearest({ type: 'Point', coordinates: [3, 4] }, [3, 4]).metres).toBe(0);
});

test('the farthest of all is the antipode, if the area holds it', () => {
	const far = farthest(box(-180, -90, 180, 90), [119, 25]);
	expect(far.point).toEqual([-61, -25]);
	expect(far.metres).toBeCloseTo(20_003_931.4586, 3);
});

test('a bulge of a long edge counts: the parallel is north of its own middle', () => {
	// seen from the south, the parallel at 60° comes nearest at its ends, not in its middle
	const parallel: Shape = {
		type: 'LineString',
		coordinates: [
			[0, 60],
			[120, 60]
		]
	};
	const { least } = sampled([parallel.coordinates as number[][]], [60, -20], 5000);
	expect(nearest(parallel, [60, -20]).metres).toBeCloseTo(least, 1);
	const seen = sampled([parallel.coordinates as number[][]], [60, 85], 5000);
	expect(farthest(parallel, [60, 85]).metres).toBeCloseTo(seen.most, 1);
});

test('of many edges only the few that it could be are looked at closely', () => {
	const next = random(3);
	const line: Shape = {
		type: 'LineString',
		coordinates: Array.from({ length: 1500 }, (_, i) => [
			80 + i / 50,
			30 + 5 * Math.sin(i / 90) + next()
		])
	};
	const points = Array.from({ length: 20 }, () => [70 + 50 * next(), 20 + 30 * next()]);
	expect(asked(() => points.forEach((point) => nearest(line, point)))).toBeLessThan(700);
	expect(asked(() => points.forEach((point) => farthest(line, point)))).toBeLessThan(320);
});

test('of an area that comes to nothing it is the way to its outline', () => {
	const flat: Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[10, 0],
				[0, 0],
				[0, 0]
			]
		]
	};
	expect(nearest(flat, [5, 1]).point[0]).toBeCloseTo(5, 6);
	expect(farthest(flat, [9, 0]).point).toEqual([0, 0]);
	const point = lay({ type: 'Point', coordinates: [5, 1] });
	expect(between(lay(flat), point)!.metres).toBeCloseTo(nearest(flat, [5, 1]).metres, 3);
});
