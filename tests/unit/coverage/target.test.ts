import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '$lib/coverage';
import { inArea, sweptPart, type AreaTarget } from '$lib/coverage/target';
import { box, direct, inside, random } from '../truth';

/** An area with a ragged coast of many edges, and a lake in it. */
function ragged(seed: number, corners: number) {
	const next = random(seed);
	const hub: [number, number] = [100, 40];
	const ring = Array.from({ length: corners }, (_, i) =>
		direct(hub, (-360 * i) / corners, 200_000 + 600_000 * next())
	);
	const shape = {
		type: 'Polygon' as const,
		coordinates: [[...ring, ring[0]!], [...box(99, 39, 101, 41).coordinates[0]!].reverse()]
	};
	return { shape, target: prepare(shape) as AreaTarget };
}

const coast = fc.tuple(fc.nat(1000), fc.integer({ min: 5, max: 150 }));

describe('an area with a long coast', () => {
	test('knows what lies in it', () => {
		fc.assert(
			fc.property(coast, ([seed, corners]) => {
				const { shape, target } = ragged(seed, corners);
				const next = random(seed + 1);
				for (let i = 0; i < 60; i++) {
					const at: [number, number] = [91 + 18 * next(), 33 + 14 * next()];
					expect(inArea(target, ...at)).toBe(inside(shape, at));
				}
			}),
			{ numRuns: 40 }
		);
	});

	test('reaches over ±180° without a gap', () => {
		const target = prepare(box(170, -10, -170, 10)) as AreaTarget;
		for (const lon of [180, -180, 175, -175]) expect(inArea(target, lon, 1)).toBe(true);
		for (const lon of [165, -165]) expect(inArea(target, lon, 1)).toBe(false);
	});

	test('has all that lies under its edges, and nothing is lost where they are cut', () => {
		fc.assert(
			fc.property(coast, ([seed, corners]) => {
				const { target } = ragged(seed, corners);
				const { pieces, sums, total, swept } = target;
				// edges run with the inside on the left: what they sweep is the area
				expect(Math.abs(sums[pieces.count]! / total - 1)).toBeLessThan(1e-12);
				const i = seed % pieces.count;
				const parts = [0, 0.3, 0.8].map((from, k) => sweptPart(target, i, from, [0.3, 0.8, 1][k]!));
				expect(parts.reduce((a, b) => a + b) - swept[i]!).toBeCloseTo(0, 2);
				expect(sums[i + 1]! - sums[i]! - swept[i]!).toBeCloseTo(0, 2);
			}),
			{ numRuns: 20 }
		);
	});
});

test('a prepared target is taken as it is', () => {
	const target = prepare(box(0, 0, 1, 1));
	expect(prepare(target)).toBe(target);
});
