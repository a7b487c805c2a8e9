import fc from 'fast-check';
import { expect, test } from 'vitest';
import { area, crossesItself, enclosed, MEAN_RADIUS, outline, type LonLat } from '$lib/geodesy';
import { complaints, direct, EARTH_AREA, inside, metres, midland, shifted } from '../truth';

const octant: LonLat[] = [
	[0, 0],
	[90, 0],
	[0, 90]
];

/** Corners on rays from a centre, at the given distances: an outline that does not cross itself. */
const star = (centre: LonLat, reaches: number[]): LonLat[] =>
	reaches.map((reach, i) => direct(centre, (360 * i) / reaches.length, reach));
const reaches = fc.array(fc.double({ min: 50_000, max: 2_000_000, noNaN: true }), {
	minLength: 4,
	maxLength: 8
});
const anywhere = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);

test('an eighth of the earth, on WGS84 and on the sphere', () => {
	expect(enclosed(octant).area / (EARTH_AREA / 8)).toBeCloseTo(1, 12);
	expect(enclosed(octant, 'sphere').area / (MEAN_RADIUS ** 2 * Math.PI * 0.5)).toBeCloseTo(1, 12);
	expect(enclosed([...octant].reverse()).area).toBeCloseTo(enclosed(octant).area, 0);
	const [a, b, c] = octant as [LonLat, LonLat, LonLat];
	expect(enclosed(octant).perimeter).toBeCloseTo(metres(a, b) + metres(b, c) + metres(c, a), 5);
});

test('is what the outline drawn encloses, wherever it lies', () => {
	fc.assert(
		fc.property(anywhere, reaches, (centre, list) => {
			const corners = star(centre, list);
			const drawn = outline(corners, { spacing: 5_000 });
			expect(complaints(drawn)).toEqual([]);
			const { area: whole, perimeter } = enclosed(corners);
			// Between its vertices, 5 km apart, the drawn edge leaves the geodesic by metres.
			expect(Math.abs(area(drawn) - whole)).toBeLessThan(10 * perimeter + 1e-4 * whole);
		}),
		{ numRuns: 40 }
	);
});

test('over the antimeridian it is the same as beside it', () => {
	const corners: LonLat[] = [
		[170, 10],
		[-170, 12],
		[-165, -20],
		[175, -15]
	];
	const moved = corners.map((corner) => shifted(corner, 90));
	expect(enclosed(corners).area / enclosed(moved).area).toBeCloseTo(1, 12);
	const drawn = outline(corners);
	expect(drawn.type).toBe('MultiPolygon');
	expect(inside(drawn, [179.5, 0])).toBe(true);
	expect(inside(drawn, [-179.5, 0])).toBe(true);
	expect(inside(drawn, [0, 0])).toBe(false);
});

test('around the pole it holds the pole', () => {
	const around: LonLat[] = [0, 90, 180, -90].map((lon) => [lon, 70]);
	const drawn = outline(around);
	expect(complaints(drawn)).toEqual([]);
	expect(inside(drawn, [20, 89.9])).toBe(true);
	expect(area(drawn) / enclosed(around).area).toBeCloseTo(1, 4);
});

test('an outline that crosses itself is found out, a star is not', () => {
	fc.assert(
		fc.property(midland, reaches, (centre, list) => {
			const corners = star(centre, list);
			expect(crossesItself(corners)).toBe(false);
			// Two corners that are neighbours, changed for each other.
			const [a, b, ...rest] = corners as [LonLat, LonLat, ...LonLat[]];
			if (list.length === 4 && Math.max(...list) < 1.2 * Math.min(...list))
				expect(crossesItself([b, a, ...rest])).toBe(true);
		}),
		{ numRuns: 60 }
	);
	const bow: LonLat[] = [
		[170, -5],
		[-170, 5],
		[-170, -5],
		[170, 5]
	];
	expect(crossesItself(bow)).toBe(true);
	expect(crossesItself([bow[0]!, bow[2]!, bow[1]!, bow[3]!])).toBe(false);
	expect(crossesItself(octant)).toBe(false);
	// Great circles meet on the other side of the earth, too: arcs there do not.
	expect(
		crossesItself([
			[-10, 0],
			[10, 0],
			[180, 10],
			[180, -10]
		])
	).toBe(false);
});

test('two corners enclose nothing', () => {
	expect(() => enclosed(octant.slice(1))).toThrow(/three or more/);
	expect(() => outline(octant.slice(1))).toThrow(/three or more/);
});
