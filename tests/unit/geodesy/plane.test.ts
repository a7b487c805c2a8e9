import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { holds, planarArea, surrounds } from '$lib/geodesy/plane';

const square = (x: number, y: number, side: number): Position[] => [
	[x, y],
	[x + side, y],
	[x + side, y + side],
	[x, y + side]
];
const closed = (ring: Position[]): Position[] => [...ring, ring[0]!];
const whole = fc.integer({ min: -170, max: 170 });
const side = fc.integer({ min: 1, max: 9 });

describe('a ring in the plane', () => {
	it('has twice its area, by its direction, wherever it begins and closed or not', () => {
		fc.assert(
			fc.property(whole, whole, side, fc.nat(3), (x, y, length, turn) => {
				const ring = square(x, y, length);
				const turned = [...ring.slice(turn), ...ring.slice(0, turn)];
				expect(planarArea(turned)).toBe(2 * length ** 2);
				expect(planarArea(closed(turned))).toBe(2 * length ** 2);
				expect(planarArea(closed(turned).toReversed())).toBe(-2 * length ** 2);
			})
		);
	});

	it('holds what lies in it, and nothing beside it', () => {
		fc.assert(
			fc.property(whole, whole, side, whole, whole, (x, y, length, px, py) => {
				const [lon, lat] = [px + 0.5, py + 0.5];
				const inside = lon > x && lon < x + length && lat > y && lat < y + length;
				for (const ring of [square(x, y, length), closed(square(x, y, length)).toReversed()])
					expect(holds(ring, [lon, lat])).toBe(inside);
			})
		);
	});

	it('surrounds one that touches it in a single position, wherever that stands', () => {
		const outer = closed(square(0, 0, 9));
		const corners: Position[] = [
			[9, 9],
			[5, 8],
			[8, 5]
		];
		for (const turn of [0, 1, 2]) {
			const inner = [...corners.slice(turn), ...corners.slice(0, turn)];
			expect(surrounds(outer, inner)).toBe(true);
			expect(surrounds(outer, closed(inner))).toBe(true);
			expect(surrounds(closed(inner), outer)).toBe(false);
		}
	});
});
