import { expect, test } from 'vitest';
import { inRange, preparePlaces, type Site } from '$lib/coverage';
import { GeometryError } from '$lib/geodesy';
import { asked } from '../asked';
import { anywhere, direct, metres, random } from '../truth';

const flat = (points: number[][]) => Float64Array.from(points.flat());

test('agrees with brute force, all over the earth', () => {
	const next = random(12);
	const sites = Array.from({ length: 60 }, (_, i): Site => ({
		position: i === 0 ? [0, 90] : i === 1 ? [180, -89.5] : anywhere(next),
		range: 10_000 + (i % 7 === 0 ? 4_000_000 : 900_000) * next()
	}));
	const points = Array.from({ length: 4000 }, () => anywhere(next));
	points.push([-180, 10], [180, 10], [0, 90], [0, -90], [179.999, 89.999]);
	const found = inRange(sites, flat(points));
	points.forEach((at, i) => {
		expect(found[i] === 1).toBe(sites.some(({ position, range }) => metres(position, at) <= range));
	});
});

test('places within metres of the ring are told apart', () => {
	const next = random(13);
	const site: Site = { position: [118.93, 24.88], range: 400_000 };
	const points: number[][] = [];
	for (let i = 0; i < 500; i++)
		points.push(direct(site.position, 360 * next(), 400_000 + 2 * (next() - 0.5)));
	const found = inRange([site], flat(points));
	points.forEach((at, i) => expect(found[i] === 1).toBe(metres(site.position, at) <= 400_000));
});

test('sectors, minimum ranges and the horizon count', () => {
	const site: Site = {
		position: [100, 40],
		range: 400_000,
		minimumRange: 50_000,
		sector: { from: 0, to: 90 }
	};
	const places = flat([
		direct([100, 40], 45, 100_000),
		direct([100, 40], 45, 20_000),
		direct([100, 40], 135, 100_000),
		direct([100, 40], 45, 300_000)
	]);
	expect([...inRange([site], places)]).toEqual([1, 0, 0, 1]);
	expect([...inRange([site], places, 500)]).toEqual([1, 0, 0, 0]);
});

test('bad places are named', () => {
	expect(() => inRange([{ position: [0, 0], range: 1 }], Float64Array.of(1, 2, 3))).toThrow(
		GeometryError
	);
	expect(() => inRange([{ position: [0, 0], range: 1 }], Float64Array.of(1, 2, 200, 3))).toThrow(
		/place 2 \[200, 3\]/
	);
	expect(() => inRange([{ position: [0, 0], range: 1 }], Float64Array.of(NaN, 2))).toThrow(/NaN/);
});

test('only places close to a ring are measured', () => {
	const next = random(15);
	const sites = Array.from({ length: 60 }, (): Site => ({
		position: anywhere(next),
		range: 900_000 * next()
	}));
	const places = preparePlaces(flat(Array.from({ length: 4000 }, () => anywhere(next))));
	for (const some of [sites, sites.slice(0, 5)])
		expect(asked(() => inRange(some, places))).toBeLessThan(10);
});
