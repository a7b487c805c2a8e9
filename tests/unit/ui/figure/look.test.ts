import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lens, settled } from '$lib/exchange/figure/lens';
import { held, inFrame, moved } from '$lib/ui/figure/look';
import { zoomed } from '$lib/ui/states/plain/frame';

const size = { width: 900, height: 600 };
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const gazes = fc.record({
	lat: within(-50, 60),
	lon: within(-170, 170),
	zoom: within(3, 9),
	bearing: within(-180, 180)
});

describe('the frame of a figure', () => {
	it('has under the hand what was there before, when it is dragged', () => {
		fc.assert(
			fc.property(gazes, within(-80, 80), within(-80, 80), fc.boolean(), (gaze, dx, dy, globe) => {
				const shrink = 0.5;
				const calm = settled(gaze, globe, size);
				const from = held(calm, shrink);
				const to = { ...from, x: dx, y: dy };
				const next = moved(calm, [from, to], size, globe, shrink);
				const under = lens(calm, globe, size).invert([450 - dx / shrink, 300 - dy / shrink])!;
				expect(next.lat).toBeCloseTo(under[1], 4);
				expect(Math.abs(Math.sin(((next.lon - under[0]) * Math.PI) / 360))).toBeLessThan(1e-6);
			})
		);
	});

	it('keeps its middle when it zooms about it', () => {
		fc.assert(
			fc.property(gazes, within(-1, 1), (gaze, levels) => {
				const from = held(gaze, 0.5);
				const next = moved(gaze, [from, zoomed(from, levels * 2, [225, 150])], size, false, 0.5);
				expect(next.lat).toBeCloseTo(gaze.lat, 4);
				expect(next.lon).toBeCloseTo(gaze.lon, 4);
			})
		);
	});

	it('shows the same ground on another sheet', () => {
		const look = { gaze: { lat: 40, lon: 110, zoom: 4, bearing: 10 }, ...size };
		expect(inFrame(look, { width: 1800, height: 1200 }, false).zoom).toBeCloseTo(5, 6);
		expect(inFrame(look, { width: 450, height: 1200 }, false).zoom).toBeCloseTo(3, 6);
	});
});
