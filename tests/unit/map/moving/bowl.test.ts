import { expect, test } from 'vitest';
import { radarHorizon } from '$lib/coverage';
import { distance } from '$lib/geodesy';
import { bowlRings } from '$lib/map/moving/bowl';

test('the bowl is as wide at each height as the range and the horizon let it be', () => {
	const site: [number, number] = [118.93, 24.88];
	for (const { path } of bowlRings(site, { range: 400_000, mastHeight: 24 })) {
		const [lon, lat, height] = path[0]!;
		const reach = Math.min(400_000, radarHorizon(24, height / 10));
		expect(distance(site, [lon, lat])).toBeCloseTo(reach, 0);
	}
});
