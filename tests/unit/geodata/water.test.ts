import { describe, expect, it } from 'vitest';
import { cutLine } from '../../../geodata/build/cut';
import { lakes, rivers, smooth } from '../../../geodata/build/water';

describe('lakes and rivers', () => {
	const lines = [
		...rivers().flatMap(({ geometry }) => geometry.coordinates),
		...lakes().flatMap(({ geometry }) => geometry.coordinates.flat())
	];

	it('are cut at ±180°: no edge jumps across the world', () => {
		const steps = lines.flatMap((line) =>
			line.slice(1).map(([lon], i) => Math.abs(lon! - line[i]![0]!))
		);
		expect(steps.every((step) => step < 180)).toBe(true);
		expect(lines.every((line) => line.every(([lon]) => Math.abs(lon!) <= 180))).toBe(true);
	});

	it('hold Baikal, and the Amur where it passes Heihe', () => {
		const near = (at: [number, number], reach: number, all: number[][][]) =>
			all.some((line) => line.some(([lon, lat]) => Math.hypot(lon! - at[0], lat! - at[1]) < reach));
		expect(
			near(
				[127.5, 50.25],
				0.1,
				rivers().flatMap(({ geometry }) => geometry.coordinates)
			)
		).toBe(true);
		expect(
			near(
				[105.5, 51.7],
				0.5,
				lakes().flatMap(({ geometry }) => geometry.coordinates.flat())
			)
		).toBe(true);
	});
});

describe('cutting a line', () => {
	it('ends it at one side and goes on at the other, at the latitude in between', () => {
		expect(
			cutLine([
				[179, 60],
				[-179, 62]
			])
		).toEqual([
			[
				[179, 60],
				[180, 61]
			],
			[
				[-180, 61],
				[-179, 62]
			]
		]);
	});

	it('leaves a line alone that does not cross', () => {
		const line = [
			[1, 2],
			[3, 4]
		];
		expect(cutLine(line)).toEqual([line]);
	});
});

describe('smoothing a line', () => {
	const stairs = [
		[0, 0],
		[1, 0],
		[1, 1],
		[2, 1]
	];

	it('keeps the ends of an open line', () => {
		const smoothed = smooth(stairs, false);
		expect(smoothed[0]).toEqual([0, 0]);
		expect(smoothed.at(-1)).toEqual([2, 1]);
	});

	it('keeps a ring closed', () => {
		const ring = smooth([...stairs, [0, 0]], true);
		expect(ring.at(-1)).toEqual(ring[0]);
	});
});
