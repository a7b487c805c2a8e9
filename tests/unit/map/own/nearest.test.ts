import fc from 'fast-check';
import KDBush from 'kdbush';
import { describe, expect, it } from 'vitest';
import { nearest, type Local } from '$lib/map/own/nearest';

function tree(points: readonly (readonly [number, number])[]) {
	const made = new KDBush(points.length, 4, Float64Array);
	for (const [lon, lat] of points) made.add(lon, lat);
	return made.finish();
}
const all = () => true;
const upright: Local = { east: [10, 0], north: [0, -14] };

describe('the point nearest to a place on the screen', () => {
	it('is none beyond reach, and none where there is none', () => {
		expect(nearest(tree([[1, 0]]), [0, 0], upright, 9.9, all)).toBe(-1);
		expect(nearest(tree([[1, 0]]), [0, 0], upright, 10, all)).toBe(0);
		expect(nearest(tree([]), [0, 0], upright, 10, all)).toBe(-1);
	});

	it('is one that is shown', () => {
		const two = tree([
			[0, 0],
			[0.5, 0]
		]);
		expect(nearest(two, [0, 0], upright, 10, (id) => id === 1)).toBe(1);
	});

	it('is the one that looking at each would find, on a turned and tilted map too', () => {
		const degree = fc.integer({ min: -40, max: 40 }).map((n) => n / 4);
		const point = fc.tuple(degree, degree);
		const turned = fc
			.tuple(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 2, max: 10 }))
			.map(([turn, tilt]): Local => {
				const angle = (turn * Math.PI) / 180;
				const [c, s] = [Math.cos(angle), Math.sin(angle)];
				return { east: [9 * c, tilt * s], north: [9 * s, -tilt * c] };
			});
		fc.assert(
			fc.property(
				fc.array(point, { maxLength: 200 }),
				point,
				turned,
				fc.nat(60),
				(points, at, local, reach) => {
					const pixels = points.map(([lon, lat]) => {
						const [dx, dy] = [lon - at[0], lat - at[1]];
						return Math.hypot(
							dx * local.east[0] + dy * local.north[0],
							dx * local.east[1] + dy * local.north[1]
						);
					});
					const least = Math.min(...pixels);
					const found = nearest(tree(points), at, local, reach, all);
					if (least > reach) expect(found).toBe(-1);
					else expect(pixels[found]).toBe(least);
				}
			),
			{ numRuns: 400 }
		);
	});

	it('does not visit a million points that lie within reach of each other', () => {
		const many = new KDBush(200_000, 64, Float32Array);
		for (let i = 0; i < 200_000; i++) many.add((i % 447) / 447, Math.floor(i / 447) / 447);
		many.finish();
		let asked = 0;
		const found = nearest(many, [0.5, 0.5], { east: [4, 0], north: [0, -4] }, 4, () => {
			asked++;
			return true;
		});
		expect(found).toBeGreaterThanOrEqual(0);
		expect(asked).toBeLessThan(1000);
	});
});
