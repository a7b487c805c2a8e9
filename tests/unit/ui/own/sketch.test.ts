import { describe, expect, it } from 'vitest';
import { boxesIn, frameAround, marksOf } from '$lib/ui/own/sketch';
import { unit, WORLD } from '$lib/ui/states/plain/frame';
import { points } from './brought';

describe('the sketch of where a layer lies', () => {
	it('shows all of the bounds with the land around them', () => {
		const { x, y, width, height } = frameAround([120, 45, 130, 52]);
		const [left, top] = unit([120, 52]);
		const [right, bottom] = unit([130, 45]);
		expect(x).toBeLessThan(left);
		expect(x + width).toBeGreaterThan(right);
		expect(y).toBeLessThan(top);
		expect(y + height).toBeGreaterThan(bottom);
		expect(width / height).toBeCloseTo(1.5);
	});

	it('never leaves the world, and shows a single place in a country’s width', () => {
		for (const bounds of [
			[-180, -90, 180, 90],
			[179, 80, 180, 90],
			[-180, -90, -179, -89],
			[0, 0, 0, 0]
		] as const) {
			const { x, y, width, height } = frameAround(bounds);
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
			expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(WORLD + 1e-6);
			expect(width).toBeGreaterThan(WORLD / 100);
		}
	});

	it('draws bounds that span ±180° as two boxes on the whole world', () => {
		const [east, west, ...others] = boxesIn([170, 50, -170, 60]);
		expect(others).toEqual([]);
		expect(east![0] + east![2]).toBeCloseTo(WORLD);
		expect(west![0]).toBeCloseTo(0);
		expect(frameAround([170, 50, -170, 60]).width).toBe(WORLD);
	});

	it('marks some of very many points, and skips what has no place', () => {
		const many = points(Array.from({ length: 5000 }, (_, i) => [i / 100, i / 100]));
		const marks = marksOf(many).points.match(/M/g)!;
		expect(marks.length).toBeGreaterThan(100);
		expect(marks.length).toBeLessThanOrEqual(300);
		const shapes = marksOf({
			kind: 'shapes',
			count: 3,
			geometries: [
				null,
				{ type: 'Point', coordinates: [1, 2] },
				{
					type: 'LineString',
					coordinates: [
						[1, 2],
						[3, 4]
					]
				}
			],
			columns: [],
			bounds: [1, 2, 3, 4]
		});
		expect(shapes.points.match(/M/g)).toHaveLength(1);
		expect(shapes.shapes.match(/L/g)).toHaveLength(1);
	});
});
