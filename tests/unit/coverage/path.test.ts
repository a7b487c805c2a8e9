import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringPath } from '$lib/coverage';
import { azimuth, metres, position, range } from '../truth';

test('points lie on the ring, evenly round it, without a jump of longitude', () => {
	fc.assert(
		fc.property(position, range(10_000_000), (at, distance) => {
			const path = ringPath({ position: at, range: distance }, undefined, 64);
			expect(path).toHaveLength(128);
			let turned = 0;
			let close = false;
			for (let i = 0; i < 64; i++) {
				const [lon, lat] = [path[2 * i]!, path[2 * i + 1]!];
				expect(Math.abs(metres(at, [lon, lat]) - distance)).toBeLessThan(0.005);
				const step = path[(2 * i + 2) % 128]! - lon;
				const short = step - 360 * Math.round(step / 360);
				close ||= Math.abs(short) > 120;
				turned += short;
				if (i < 63 && !close) expect(Math.abs(step)).toBeLessThan(180);
				if (Math.abs(at[1]) < 89) {
					const off = azimuth(at, [lon, lat]) + (360 * i) / 64;
					expect(Math.abs(off - 360 * Math.round(off / 360))).toBeLessThan(1e-3);
				}
			}
			const [north, south] = [90, -90].map((pole) => metres(at, [0, pole]) <= distance);
			if (!close) expect(turned / 360).toBeCloseTo(Number(north) - Number(south), 6);
		}),
		{ numRuns: 150 }
	);
});

test('a range of nought is a point; the horizon counts', () => {
	expect([...ringPath({ position: [3, 4], range: 0 }, undefined, 2)]).toEqual([3, 4, 3, 4]);
	const path = ringPath({ position: [3, 4], range: 400_000 }, 0);
	expect(metres([3, 4], [path[0]!, path[1]!])).toBeLessThan(21_000);
});
