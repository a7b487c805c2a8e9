import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, Memory, preparePlaces, preparePoints, type Site } from '$lib/coverage';
import { GeometryError } from '$lib/geodesy';
import { asked } from '../asked';
import { anywhere, direct, metres, random } from '../truth';

const flat = (points: number[][]) => Float64Array.from(points.flat());

/** Points all over the earth, in a town, in one place, at ±180° and at the poles. */
function scattered(seed: number, count: number): [number, number][] {
	const next = random(seed);
	const town = anywhere(next);
	return Array.from({ length: count }, (_, i): [number, number] => {
		switch (i % 6) {
			case 0:
			case 1:
				return direct(town, 360 * next(), 20_000 * next());
			case 2:
				return town;
			case 3:
				return [i % 4 === 3 ? 180 : -180, 160 * next() - 80];
			case 4:
				return [360 * next() - 180, next() < 0.5 ? 89.9 : -90];
			default:
				return anywhere(next);
		}
	});
}

const scene = fc.tuple(
	fc.nat(10_000),
	fc.integer({ min: 1, max: 120 }),
	fc.integer({ min: 1, max: 6 })
);

describe('a target of points', () => {
	test('has its nearest, farthest and worst point where geographiclib has them', () => {
		fc.assert(
			fc.property(scene, ([seed, count, some]) => {
				const points = scattered(seed, count);
				const next = random(seed + 1);
				const sites = Array.from({ length: some }, (): Site => ({
					position: next() < 0.2 ? points[0]! : anywhere(next),
					range: 8_000_000 * next()
				}));
				const answer = coverage({ sites, target: preparePoints(flat(points)) });
				const away = sites.map(({ position }) => points.map((at) => metres(position, at)));
				away.forEach((all, i) => {
					expect(answer.sites[i]!.nearest).toBeCloseTo(Math.min(...all), 6);
					expect(answer.sites[i]!.farthest).toBeCloseTo(Math.max(...all), 6);
				});
				const least = points.map((_, k) => Math.min(...away.map((all) => all[k]!)));
				expect(answer.farthest).toBeCloseTo(Math.max(...least), 6);
				const short = points.map((_, k) =>
					Math.min(...away.map((all, i) => all[k]! - sites[i]!.range))
				);
				expect(answer.shortfall).toBeCloseTo(Math.max(...short), 6);
				expect(answer.covered).toBe(short.filter((metres) => metres <= 0).length);
			}),
			{ numRuns: 150 }
		);
	});

	test('is answered without a look at each point', () => {
		const next = random(4);
		const town = [110, 40];
		const points = Array.from({ length: 5000 }, (_, i) =>
			i % 2 ? anywhere(next) : direct(town, 360 * next(), 20_000 * next())
		);
		const target = preparePoints(flat(points));
		const sites = Array.from({ length: 10 }, (): Site => ({
			position: anywhere(next),
			range: 400_000
		}));
		expect(asked(() => coverage({ sites, target }))).toBeLessThan(5000);
		const memory = new Memory();
		const before = coverage({ sites, target, memory });
		const [first, ...rest] = sites as [Site, ...Site[]];
		const moved = [{ ...first, position: anywhere(next) }, ...rest];
		const all = asked(() => coverage({ sites: moved, target }));
		expect(asked(() => coverage({ sites: moved, target, memory }))).toBeLessThan(all / 2);
		// What is remembered of one target or place is not taken for another's.
		expect(coverage({ sites: moved, target, memory })).toEqual(coverage({ sites: moved, target }));
		expect(coverage({ sites, target, memory })).toEqual(before);
		const other = preparePoints(flat(points.slice(0, 50)));
		expect(coverage({ sites, target: other, memory })).toEqual(coverage({ sites, target: other }));
	});

	test('takes places that are prepared already', () => {
		const next = random(5);
		const all = flat(Array.from({ length: 50 }, () => anywhere(next)));
		const places = preparePlaces(all);
		expect(preparePoints(places).places).toBe(places);
		expect(preparePoints(places)).toEqual(preparePoints(all));
	});

	test('names what is not on the earth', () => {
		expect(() => preparePoints(Float64Array.of(10, 95))).toThrow(GeometryError);
	});
});
