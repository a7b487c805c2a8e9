import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '$lib/geodesy';
import { northMarks } from '$lib/exchange/figure/instruments';
import { lens, settled } from '$lib/exchange/figure/lens';
import { scaleBar } from '$lib/exchange/figure/scale';
import { inks } from './measured';

const size = { width: 900, height: 600 };
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const gazes = fc.record({
	lat: within(-70, 75),
	lon: within(-180, 180),
	zoom: within(2, 11),
	bearing: within(-180, 180)
});
const wrap = (lon: number) => lon - 360 * Math.round(lon / 360);

describe('the scale bar', () => {
	it('is as long as it says along the middle of the map, flat or a globe, however it is turned', () => {
		fc.assert(
			fc.property(gazes, fc.boolean(), (gaze, globe) => {
				const through = lens(settled(gaze, globe, size), globe, size);
				const bar = scaleBar(through, 180)!;
				expect(bar.pixels).toBeLessThanOrEqual(180.001);
				expect(bar.pixels).toBeGreaterThan(60);
				const [a, b] = [-1, 1].map((side) => through.invert([450 + (side * bar.pixels) / 2, 300])!);
				const metres = distance([wrap(a![0]), a![1]], [wrap(b![0]), b![1]]);
				expect(Math.abs(metres / bar.metres - 1)).toBeLessThan(1e-6);
				expect(String(bar.metres)).toMatch(/^[125]0*$/);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the north arrow', () => {
	it('points where a step to the north leads on the map', () => {
		fc.assert(
			fc.property(gazes, (gaze) => {
				const through = lens(gaze, false, size);
				const [from] = through.places([gaze.lon, gaze.lat]);
				const [to] = through.places([gaze.lon, gaze.lat + 0.01]);
				const marks = northMarks({ x: 0, y: 0, width: 10, height: 10 }, gaze.bearing, 'N', inks, 1);
				const letter = marks.find((mark) => mark.kind === 'text')!;
				if (letter.kind !== 'text') throw new Error('The arrow has no letter.');
				const [dx, dy] = [letter.x - 5, letter.y - 0.35 * letter.size - 5];
				const turn = Math.atan2(dy, dx) - Math.atan2(to![1] - from![1], to![0] - from![0]);
				expect(Math.cos(turn)).toBeCloseTo(1, 4);
			})
		);
	});
});
