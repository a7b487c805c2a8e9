import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { edgesCross, holds, planarArea, surrounds } from '$lib/geodesy/plane';

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

describe('edges of rings in the plane', () => {
	const share = fc.double({ min: 0.2, max: 1, noNaN: true });
	const star = (spread: number[], x: number, y: number): Position[] =>
		closed(
			spread.map((reach, i): Position => {
				const angle = (2 * Math.PI * i) / spread.length;
				return [x + 9 * reach * Math.cos(angle), y + 9 * reach * Math.sin(angle)];
			})
		);
	const spread = fc.array(share, { minLength: 4, maxLength: 30 });

	it('do not cross in a star, nor where a ring touches another', () => {
		fc.assert(
			fc.property(spread, whole, whole, (spread, x, y) => {
				expect(edgesCross([star(spread, x, y)])).toBe(false);
				const [one, beside] = [closed(square(x, y, 2)), closed(square(x + 2, y, 2))];
				expect(edgesCross([one, beside])).toBe(false);
			})
		);
	});

	it('cross where two of them share a place between their ends, looked for one by one', () => {
		const few = fc.integer({ min: -6, max: 6 });
		fc.assert(
			fc.property(fc.array(fc.tuple(few, few), { minLength: 3, maxLength: 8 }), (corners) => {
				const ring = closed(corners);
				const meet = (i: number, k: number) => {
					const [[ax, ay], [bx, by]] = [
						ring[i] as [number, number],
						ring[i + 1] as [number, number]
					];
					const [[cx, cy], [dx, dy]] = [
						ring[k] as [number, number],
						ring[k + 1] as [number, number]
					];
					const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
					const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
					const across = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
					return along > 1e-9 && along < 1 - 1e-9 && across > 1e-9 && across < 1 - 1e-9;
				};
				const edges = corners.map((_, i) => i);
				const found = edges.some((i) => edges.some((k) => k < i && meet(i, k)));
				expect(edgesCross([ring])).toBe(found);
			})
		);
	});

	it('cross where a hole reaches out of its ring', () => {
		expect(edgesCross([closed(square(0, 0, 4)), closed(square(1, 1, 2))])).toBe(false);
		expect(edgesCross([closed(square(0, 0, 4)), closed(square(3, 3, 2))])).toBe(true);
	});
});
