import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
	area,
	between,
	crossesItself,
	cutAtAntimeridian,
	densify,
	destination,
	distance,
	enclosed,
	farthest,
	GeometryError,
	GREATEST_DISTANCE,
	lay,
	length,
	nearest,
	outline,
	ring,
	traverse,
	type Shape
} from '$lib/geodesy';
import { complaints, EARTH_AREA } from '../unit/truth';
import { fuzz } from './cases';
import { bad, good } from './made/features';
import { expectUnpolluted } from './made/reading';
import { anyArea, metres, place, target } from './made/shapes';

const shape = fc.oneof(target, anyArea);
/** Whether its rings may cross themselves is known of each. */
const marked = fc.oneof(
	fc.record({ one: target, crossing: fc.constant(false) }),
	fc.record({ one: anyArea, crossing: fc.constant(true) })
);

/** Its result, or undefined if what was given has no meaning on the earth, which is told in words. */
function told<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof GeometryError)) throw error;
		expect(error.message).toMatch(/\p{L}.*: \p{L}/su);
		return undefined;
	}
}

const expectOnEarth = (coordinates: unknown): void => {
	const list = coordinates as unknown[];
	if (typeof list[0] !== 'number') return list.forEach(expectOnEarth);
	expect(Math.abs(list[0]) <= 180 && Math.abs(list[1] as number) <= 90).toBe(true);
};

describe('a shape', () => {
	it('that is none is refused in words', () =>
		fuzz(
			fc.oneof(
				bad,
				good,
				fc.jsonValue({ maxDepth: 3 }),
				fc.record({
					type: fc.constantFrom('Point', 'Polygon', 'MultiLineString'),
					coordinates: fc.anything()
				})
			),
			(value) => {
				const any = value as never;
				told(() => cutAtAntimeridian(any));
				told(() => area(any));
				told(() => length(any));
				told(() => densify(any, { spacing: 1e6 }));
				told(() => nearest(any, [0, 0]));
				told(() => lay(any));
				expectUnpolluted();
			}
		));

	it('is cut at ±180° within the earth, and stays as it is when it is cut again', () =>
		fuzz(marked, ({ one, crossing }) => {
			const whole = cutAtAntimeridian(one as Shape);
			expectOnEarth(whole.coordinates);
			if (!whole.coordinates.length) return;
			const again = cutAtAntimeridian(whole as Shape);
			// What is thinner than rounding may come to nothing the second time.
			if (!again.coordinates.length) return expect(area(whole as Polygon)).toBeLessThan(1);
			if (whole.type === 'Polygon' || whole.type === 'MultiPolygon') {
				const [a, b] = [area(whole), area(again as typeof whole)];
				expect(a).toBeGreaterThanOrEqual(0);
				// Where a ring that crosses itself goes round twice it counts twice, which may be more than the earth.
				if (!crossing) expect(a).toBeLessThanOrEqual(EARTH_AREA * (1 + 1e-9));
				expect(Math.abs(a - b)).toBeLessThan(1e-9 * EARTH_AREA * 1e-3 + 1);
			}
			if (whole.type === 'LineString' || whole.type === 'MultiLineString') {
				const [a, b] = [length(whole), length(again as typeof whole)];
				expect(a).toBeGreaterThanOrEqual(0);
				expect(Math.abs(a - b)).toBeLessThan(1e-3);
			}
		}));

	it('has its nearest place no further off than its farthest, and each where it says', () =>
		fuzz(fc.tuple(shape, place), ([one, from]) => {
			const [near, far] = [nearest(one as Shape, from), farthest(one as Shape, from)];
			expect(near.metres).toBeGreaterThanOrEqual(0);
			expect(near.metres).toBeLessThanOrEqual(far.metres + 1e-3);
			expect(far.metres).toBeLessThanOrEqual(GREATEST_DISTANCE + 1);
			for (const { point, metres } of [near, far]) {
				expectOnEarth(point);
				if (metres) expect(Math.abs(distance(from, point) - metres)).toBeLessThan(0.01);
			}
		}));

	it('is as far from another as the other is from it', () =>
		fuzz(
			fc.tuple(shape, shape),
			([one, other]) => {
				const [a, b] = [lay(one as Shape), lay(other as Shape)];
				const [there, back] = [between(a, b), between(b, a)];
				expect(Math.abs(there!.metres - back!.metres)).toBeLessThan(1);
				expect(there!.metres).toBeGreaterThanOrEqual(0);
				expect(there!.metres).toBeLessThanOrEqual(GREATEST_DISTANCE + 1);
			},
			0.2
		));
});

describe('what is measured', () => {
	it('along places and around them is finite, and as long there as back', () =>
		fuzz(fc.array(place, { minLength: 1, maxLength: 8 }), (points) => {
			const sum = (some: typeof points) =>
				traverse(some).reduce((all, { metres }) => all + metres, 0);
			expect(Math.abs(sum(points) - sum(points.toReversed()))).toBeLessThan(1e-3);
			crossesItself(points);
			if (points.length < 3) return;
			const { area, perimeter } = enclosed(points);
			expect(area >= 0 && area <= EARTH_AREA).toBe(true);
			expect(perimeter).toBeGreaterThanOrEqual(0);
			expectOnEarth(outline(points, { spacing: 2e5 }).coordinates);
		}));

	it('from a place a distance off is that far', () =>
		fuzz(
			fc.tuple(place, fc.double({ min: -720, max: 720, noNaN: true }), metres()),
			([from, azimuth, far]) => {
				const at = destination(from, azimuth, far);
				expectOnEarth(at);
				expect(Math.abs(distance(from, at) - far)).toBeLessThan(0.001);
			}
		));

	it('as a ring around any place is drawn as RFC 7946 asks', () =>
		fuzz(
			fc.tuple(place, metres()),
			([at, range]) => {
				if (range < 1) return;
				expect(complaints(ring(at, range, { tolerance: Math.max(1, range / 1000) }))).toEqual([]);
			},
			0.5
		));
});
