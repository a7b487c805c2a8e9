import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { scaleLabel, scaleLength } from '$lib/ui/map-page/scale';

afterEach(() => speak('en'));

describe('the scale bar', () => {
	it('shows a round distance, in the unit that suits it', () => {
		expect(scaleLength(6000)).toBe(500_000);
		expect(scaleLabel(500_000)).toBe('500 km');
		expect(scaleLength(3)).toBe(200);
		expect(scaleLabel(200)).toBe('200 m');
	});
	it('is absent while the map has no size', () => {
		expect(scaleLength(0)).toBeNull();
		expect(scaleLength(NaN)).toBeNull();
		expect(scaleLength(Infinity)).toBeNull();
	});
	it('names its unit in the language of the page', async () => {
		await speak('ru');
		expect(scaleLabel(500_000)).toMatch(/^500\sкм$/);
	});
	it('is never wider than 96 pixels, nor much narrower than it need be', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.1, max: 100_000, noNaN: true }), (metresPerPixel) => {
				const pixels = scaleLength(metresPerPixel)! / metresPerPixel;
				expect(pixels).toBeLessThanOrEqual(96.001);
				expect(pixels).toBeGreaterThan(96 / 2.51);
			})
		);
	});
});
