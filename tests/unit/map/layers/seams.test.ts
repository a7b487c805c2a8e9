import { describe, expect, it } from 'vitest';
import { discOutline } from '$lib/map/moving/disc';
import { openOutline, withoutSeams } from '$lib/map/layers/seams';

describe('an outline without seams', () => {
	it('leaves what does not touch the cut as it is', () => {
		const disc = discOutline([119, 25], 400_000, 100);
		expect(withoutSeams(disc.coordinates.flat())).toEqual(disc.coordinates.flat());
		expect(openOutline(disc)).toBeNull();
		expect(openOutline({ type: 'Point', coordinates: [180, 60] })).toBeNull();
	});

	it.each([
		['across the antimeridian', [178, 65], 1_500_000],
		['about a pole', [100, 88], 1_000_000]
	])('draws a disc %s without the line of the cut', (_where, position, range) => {
		const disc = discOutline(position, range, 1_000);
		const lines = openOutline(disc)!.coordinates;
		const drawn = lines.flatMap((line) => line.slice(1).map((to, i) => [line[i]!, to]));
		expect(drawn.length).toBeGreaterThan(20);
		for (const [a, b] of drawn) {
			expect(Math.abs(a![0]!) === 180 && Math.abs(b![0]!) === 180).toBe(false);
			expect(Math.abs(a![1]!) === 90 && Math.abs(b![1]!) === 90).toBe(false);
		}
	});
});
