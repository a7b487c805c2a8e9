import { describe, expect, it } from 'vitest';
import { limb } from '$lib/map/camera/limb';

const at = [500, 300] as const;

describe('the limb of the globe', () => {
	it('is a circle about the middle when the camera looks straight down', () => {
		// The line of sight touches the earth where it is at right angles to the radius: tan = 300 / √(1200² − 300²).
		const edge = limb(at, { eye: 900, radius: 300, pitch: 0 })!;
		expect(edge.x).toBe(500);
		expect(edge.y).toBeCloseTo(300);
		expect(edge.rx).toBeCloseTo((900 * 300) / Math.sqrt(1200 ** 2 - 300 ** 2));
		expect(edge.ry).toBeCloseTo(edge.rx);
	});

	it('moves down and grows tall when the camera is tilted towards the horizon', () => {
		const edge = limb(at, { eye: 900, radius: 300, pitch: 40 })!;
		expect(edge.y).toBeGreaterThan(300);
		expect(edge.ry).toBeGreaterThan(edge.rx);
	});

	it('is no closed line once the earth fills more than can be ahead', () => {
		expect(limb(at, { eye: 900, radius: 90_000, pitch: 60 })).toBeNull();
	});
});
