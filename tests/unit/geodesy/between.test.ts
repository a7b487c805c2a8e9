import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, lay, leastApart, nearest, type LonLat, type Shape } from '$lib/geodesy';
import { asked } from '../asked';
import { box, inside, metres, midland, random } from '../truth';

const line = (...coordinates: LonLat[]): Shape => ({ type: 'LineString', coordinates });
const way = (a: Shape, b: Shape, most?: number) => between(lay(a), lay(b), most);

/** Points laid closely along straight lon/lat edges. */
function along(coordinates: readonly (readonly number[])[], steps: number): LonLat[] {
	const points: LonLat[] = [];
	for (let i = 1; i < coordinates.length; i++)
		for (let k = 0; k <= steps; k++) {
			const [[xa, ya], [xb, yb]] = [coordinates[i - 1] as LonLat, coordinates[i] as LonLat];
			points.push([xa + ((xb - xa) * k) / steps, ya + ((yb - ya) * k) / steps]);
		}
	return points;
}
const least = (a: LonLat[], b: LonLat[]) =>
	Math.min(...a.map((p) => Math.min(...b.map((q) => metres(p, q)))));

const near = ([lon, lat]: LonLat) =>
	fc.tuple(
		fc.double({ min: lon - 12, max: lon + 12, noNaN: true }),
		fc.double({ min: lat - 12, max: lat + 12, noNaN: true })
	);
const twoLines = midland.chain((middle) =>
	fc.tuple(
		fc.array(near(middle), { minLength: 2, maxLength: 4 }),
		fc.array(near(middle), { minLength: 2, maxLength: 4 })
	)
);

test('of two lines: never more than close sampling finds, and not less than it can miss', () => {
	fc.assert(
		fc.property(twoLines, ([a, b]) => {
			const found = way(line(...a), line(...b))!;
			const steps = 60;
			const sampled = least(along(a, steps), along(b, steps));
			expect(found.metres).toBeLessThan(sampled + 1e-3);
			// Each sample is at most half a step from the nearest point: 24° at most, in sixty steps.
			expect(found.metres).toBeGreaterThan(sampled - 2 * 50_000);
			expect(metres(found.from, found.to)).toBeCloseTo(found.metres, 5);
			for (const [end, of] of [
				[found.from, a],
				[found.to, b]
			] as const)
				expect(way({ type: 'Point', coordinates: end }, line(...of))!.metres).toBeLessThan(1e-3);
		}),
		{ numRuns: 40 }
	);
});

test('is the same from either side', () => {
	fc.assert(
		fc.property(twoLines, ([a, b]) => {
			const [there, back] = [way(line(...a), line(...b))!, way(line(...b), line(...a))!];
			expect(there.metres).toBeCloseTo(back.metres, 2);
		}),
		{ numRuns: 60 }
	);
});

test('far apart too, where the earth bends between', () => {
	fc.assert(
		fc.property(midland, midland, midland, midland, (a, b, c, d) => {
			fc.pre(Math.abs(a[0] - b[0]) < 60 && Math.abs(c[0] - d[0]) < 60);
			const found = way(line(a, b), line(c, d))!;
			const sampled = least(along([a, b], 150), along([c, d], 150));
			expect(found.metres).toBeLessThan(sampled + 1e-3);
			expect(leastApart(lay(line(a, b)), lay(line(c, d)))).toBeLessThan(found.metres + 1e-3);
		}),
		{ numRuns: 30 }
	);
});

test('nothing where they cross, or one lies in the other', () => {
	const across = way(line([10, 0], [20, 10]), line([10, 10], [20, 0]))!;
	expect(across.metres).toBe(0);
	expect(across.from[0]).toBeCloseTo(15, 9);
	const area = box(0, 0, 10, 10);
	expect(way(area, { type: 'Point', coordinates: [3, 3] })).toMatchObject({ metres: 0 });
	expect(way(line([2, 2], [3, 3]), area)).toMatchObject({ metres: 0 });
	expect(way(box(4, 4, 5, 5), area)).toMatchObject({ metres: 0, from: [4, 4] });
	expect(way(area, box(8, 8, 12, 12))).toMatchObject({ metres: 0 });
	const shared = way(line([0, 0], [1, 1]), line([1, 1], [2, 0]))!;
	expect(shared.metres).toBe(0);
});

test('of areas apart it is the way from edge to edge', () => {
	const found = way(box(0, 0, 10, 10), box(14, 2, 20, 8))!;
	// It leaves a corner, and meets the meridian at a right angle: north of that corner's parallel.
	expect(found.to).toEqual([14, 8]);
	expect(found.from[1]).toBeGreaterThan(8);
	expect(found.metres).toBeCloseTo(nearest(box(0, 0, 10, 10), [14, 8]).metres, 6);
	expect(inside(box(0, 0, 10.001, 10), found.from)).toBe(true);
});

test('over the antimeridian, and of points', () => {
	const found = way(line([170, 0], [178, 0]), line([-178, 0], [-170, 0]))!;
	expect(found.metres).toBeCloseTo(metres([178, 0], [-178, 0]), 3);
	const points: Shape = {
		type: 'MultiPoint',
		coordinates: [
			[0, 0],
			[50, 10]
		]
	};
	expect(way(points, { type: 'Point', coordinates: [51, 10] })).toMatchObject({ from: [50, 10] });
	expect(way(line([50, 20], [51, 20]), points)!.to).toEqual([50, 10]);
});

test('two parallels side by side are as near as their nearest points, not their ends', () => {
	// A lon/lat edge along 60° bulges north of the geodesic; another along 60.5° is nearest where both are.
	const found = way(line([0, 60], [40, 60]), line([10, 60.5], [30, 60.5]))!;
	const sampled = least(
		along(
			[
				[0, 60],
				[40, 60]
			],
			800
		),
		along(
			[
				[10, 60.5],
				[30, 60.5]
			],
			800
		)
	);
	expect(found.metres).toBeLessThan(sampled + 1e-3);
	expect(found.metres).toBeGreaterThan(sampled - 1);
});

test('what is too far is not told', () => {
	const [a, b] = [line([0, 0], [1, 1]), line([3, 0], [4, 1])];
	const { metres: apart } = way(a, b)!;
	expect(way(a, b, apart - 1)).toBeNull();
	expect(way(a, b, apart + 1)!.metres).toBeCloseTo(apart, 6);
});

test('of many edges only the few that it could be are measured', () => {
	const next = random(5);
	const wave = (lat: number) =>
		line(
			...Array.from({ length: 1500 }, (_, i): LonLat => [
				80 + i / 50,
				lat + 3 * Math.sin(i / 90) + next()
			])
		);
	const [a, b] = [lay(wave(30)), lay(wave(45))];
	expect(asked(() => between(a, b))).toBeLessThan(20_000);
});
