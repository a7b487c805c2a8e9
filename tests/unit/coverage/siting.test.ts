import { describe, expect, test } from 'vitest';
import { coverage, prepare } from '$lib/coverage';
import { siting } from '$lib/coverage/siting';
import { area, farthest, GeometryError } from '$lib/geodesy';
import { asked } from '../asked';
import { box, complaints, direct, discArea, inside, metres, random } from '../truth';
import { country, mainIsland } from './taiwan';

const relative = (a: number, b: number) => Math.abs(a / b - 1);

describe("where one site covers all of Taiwan's main island", () => {
	const island = mainIsland();
	const target = prepare(island);
	const china = country('156');
	const land = prepare(china);
	const answer = siting({ target, range: 400_000, land });

	test('a place is in the region if and only if a site there covers all', () => {
		expect(complaints(answer.region)).toEqual([]);
		expect(relative(area(answer.region), answer.area)).toBeLessThan(1e-12);
		const next = random(1);
		for (let i = 0; i < 150; i++) {
			const at: [number, number] = [117 + 3 * next(), 23 + 3.5 * next()];
			const { shortfall } = coverage({ sites: [{ position: at, range: 400_000 }], target });
			if (Math.abs(shortfall!) < 15) continue;
			expect(inside(answer.region, at)).toBe(shortfall! < 0 && inside(china, at));
		}
	});

	test('the smallest range that would do, and where', () => {
		const { bestSite, minimumRange } = answer;
		const from = coverage({ sites: [{ position: bestSite, range: minimumRange }], target });
		expect(from.farthest).toBeCloseTo(minimumRange, 3);
		// no coast vertex does better
		for (const polygon of (china as { coordinates: number[][][][] }).coordinates)
			for (const at of polygon[0]!)
				if (Math.abs(at[1]! - 25) < 3)
					expect(farthest(island, at).metres).toBeGreaterThan(minimumRange - 1e-3);
		expect(siting({ target, range: minimumRange - 1, land })).toMatchObject({
			area: 0,
			region: { coordinates: [] }
		});
		expect(siting({ target, range: minimumRange + 500, land }).area).toBeGreaterThan(0);
	});

	test('another range of the same question does not look for the best site again', () => {
		const anew = asked(() => siting({ target: prepare(island), range: 300_000, land }));
		const again = asked(() => siting({ target, range: 300_000, land }));
		expect(anew).toBeGreaterThan(1000);
		expect(again).toBe(0);
	});

	test('it grows with the range', () => {
		expect(siting({ target, range: 450_000, land }).area).toBeGreaterThan(answer.area);
	});
});

test('for a point it is a disc around it', () => {
	for (const at of [
		[179.5, 70],
		[100, 35],
		[0, 90]
	] as [number, number][]) {
		const answer = siting({
			target: { type: 'Point', coordinates: at },
			range: 400_000,
			tolerance: 1
		});
		expect(relative(answer.area, discArea(at, 400_000))).toBeLessThan(1e-5);
		expect(answer.minimumRange).toBeLessThan(1e-3);
		expect(complaints(answer.region)).toEqual([]);
	}
});

test('for two points it is the lens of two discs', () => {
	const [a, b] = [[100, 40], direct([100, 40], 60, 500_000)];
	const answer = siting({
		target: { type: 'MultiPoint', coordinates: [a, b] },
		range: 400_000,
		tolerance: 1
	});
	expect(answer.minimumRange).toBeCloseTo(250_000, 2);
	expect(metres(answer.bestSite, a!)).toBeCloseTo(250_000, 2);
	const lens = coverage({
		sites: [{ position: a!, range: 400_000 }],
		target: siting({ target: { type: 'Point', coordinates: b! }, range: 400_000, tolerance: 0.5 })
			.region
	});
	expect(relative(answer.area, lens.covered)).toBeLessThan(1e-4);
});

test('no place nearby does better than the best, wherever the points lie', () => {
	const next = random(31);
	for (let round = 0; round < 40; round++) {
		const hub: [number, number] = [360 * next() - 180, 170 * next() - 85];
		const points = Array.from({ length: 1 + Math.floor(6 * next()) }, () =>
			direct(hub, 360 * next(), 2_000_000 * next())
		);
		const { bestSite, minimumRange } = siting({
			target: { type: 'MultiPoint', coordinates: points },
			range: 1
		});
		const reach = (at: number[]) => Math.max(...points.map((point) => metres(at, point)));
		expect(reach(bestSite)).toBeCloseTo(minimumRange, 3);
		for (let azimuth = 0; azimuth < 360; azimuth += 30)
			for (const away of [100, 20_000])
				expect(reach(direct(bestSite, azimuth, away))).toBeGreaterThan(minimumRange - 0.001);
	}
});

test('for a cap around the pole it is a smaller cap; a line; an island as the only land', () => {
	const cap = siting({ target: box(-180, 85, 180, 90), range: 1_500_000, tolerance: 20 });
	const reach = metres([0, 90], [0, 85]);
	expect(cap.minimumRange).toBeCloseTo(reach, 2);
	expect(relative(cap.area, discArea([0, 90], 1_500_000 - reach))).toBeLessThan(1e-4);
	const line = {
		type: 'LineString' as const,
		coordinates: [
			[175, 60],
			[-175, 60]
		]
	};
	const over = siting({ target: line, range: 400_000, land: box(178, 58, 180, 62) });
	expect(Math.abs(over.bestSite[0])).toBeCloseTo(180, 6);
	expect(over.minimumRange).toBeCloseTo(metres([175, 60], [-175, 60]) / 2, 1);
	expect(complaints(over.region)).toEqual([]);
	expect(siting({ target: line, range: 100_000, land: box(178, 58, 180, 62) }).area).toBe(0);
});

test('bad questions', () => {
	const target = { type: 'Point' as const, coordinates: [0, 0] };
	expect(() => siting({ target, range: 12_000_000 })).toThrow(GeometryError);
	expect(() => siting({ target, range: -1 })).toThrow(/-1/);
	expect(() => siting({ target, range: 1000, land: prepare(target) })).toThrow(/land/);
});
