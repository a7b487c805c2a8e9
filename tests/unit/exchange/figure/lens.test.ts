import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lens, settled } from '$lib/exchange/figure/lens';

const size = { width: 900, height: 600 };
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const gazes = fc.record({
	lat: within(-80, 80),
	lon: within(-180, 180),
	zoom: within(1, 12),
	bearing: within(-180, 180)
});

describe('a lens', () => {
	it('has in its middle what it looks at, and gives places back', () => {
		fc.assert(
			fc.property(gazes, fc.boolean(), within(0, 900), within(0, 600), (gaze, globe, x, y) => {
				const calm = settled(gaze, globe, size);
				const through = lens(calm, globe, size);
				const middle = through.places([calm.lon, calm.lat]);
				expect(middle.some(([px, py]) => Math.hypot(px - 450, py - 300) < 0.01)).toBe(true);
				const at = through.invert([x, y]);
				if (!at) {
					expect(globe).toBe(true);
					return;
				}
				const back = through.places([at[0] - 360 * Math.round(at[0] / 360), at[1]]);
				expect(back.some(([px, py]) => Math.hypot(px - x, py - y) < 0.5)).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('shows nothing beyond the edges of the flat earth', () => {
		const { zoom, lat } = settled({ lat: 84, lon: 0, zoom: 0, bearing: 0 }, false, size);
		expect(512 * 2 ** zoom).toBeGreaterThanOrEqual(600);
		const through = lens({ lat, lon: 0, zoom, bearing: 0 }, false, size);
		expect(through.invert([450, 0])![1]).toBeLessThanOrEqual(85.06);
	});

	it('shows on both sides of ±180° what lies there', () => {
		const through = lens({ lat: 65, lon: 179, zoom: 3, bearing: 0 }, false, size);
		const [west] = through.places([178, 65]);
		const [east] = through.places([-178, 65]);
		expect(west![0]).toBeLessThan(450);
		expect(east![0]).toBeGreaterThan(450);
		expect(east![0] - west![0]).toBeCloseTo((512 * 8 * 4) / 360, 3);
	});

	it('fills of a globe what an area covers, whichever way its rings run', () => {
		const through = lens({ lat: 0, lon: 0, zoom: 1, bearing: 0 }, true, size);
		const ring = [
			[-10, -10],
			[10, -10],
			[10, 10],
			[-10, 10],
			[-10, -10]
		];
		const there = through.path({ type: 'Polygon', coordinates: [ring] });
		const back = through.path({ type: 'Polygon', coordinates: [[...ring].reverse()] });
		const reach = (d: string) =>
			Math.max(...[...d.matchAll(/([\d.-]+),[\d.-]+/g)].map(([, x]) => Math.abs(Number(x) - 450)));
		expect(reach(there)).toBeGreaterThan(20);
		expect(reach(there)).toBeLessThan(60);
		expect(reach(back)).toBeCloseTo(reach(there), 1);
		expect(through.path({ type: 'Point', coordinates: [180, 0] })).toBe('');
		expect(through.places([180, 0])).toEqual([]);
	});
});
