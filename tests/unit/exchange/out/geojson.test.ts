import type { FeatureCollection } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geojson } from '$lib/exchange/out/geojson';
import { apart, features, lazily, positions, source, taken, text } from './taken';

/** What RFC 7946 asks of a collection and this test can tell: a list of faults. */
function faults({ type, features }: FeatureCollection): string[] {
	const found: string[] = [];
	if (type !== 'FeatureCollection') found.push('no collection');
	for (const { type, geometry, properties, id } of features) {
		if (type !== 'Feature') found.push('no feature');
		if (!['string', 'number'].includes(typeof id)) found.push('no id');
		if (typeof properties !== 'object') found.push('no properties');
		for (const [lon, lat] of positions(geometry))
			if (!(Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90)) found.push('off the earth');
		if (geometry?.type === 'Polygon')
			for (const ring of geometry.coordinates)
				if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1))) found.push('open ring');
		if (geometry?.type === 'LineString' || geometry?.type === 'Polygon') {
			const all = positions(geometry);
			if (all.some(([lon], i) => i > 0 && Math.abs(lon! - all[i - 1]![0]!) > 180))
				found.push('an edge jumps over ±180°');
		}
	}
	return found;
}

describe('what is taken as GeoJSON', () => {
	it('has sources, method, licence and link beside its features', async () => {
		const back = JSON.parse(await text(geojson(taken([]))));
		expect(back).toMatchObject({
			sources: [source],
			method: [expect.stringMatching(/WGS84/)],
			licence: '© Somebody & others',
			link: 'https://example.org/?v=1&layers=x',
			date: '2026-11-26'
		});
	});

	it('comes back with its places, ids and properties', async () => {
		await fc.assert(
			fc.asyncProperty(features, async (some) => {
				const back = JSON.parse(await text(geojson(lazily(taken(some))))) as FeatureCollection;
				expect(faults(back)).toEqual([]);
				back.features.forEach(({ id, geometry, properties }, i) => {
					const one = some[i]!;
					expect(geometry?.type).toBe(one.geometry?.type);
					expect(apart(geometry, one.geometry)).toBeLessThan(1e-6);
					const wanted = JSON.stringify([one.id, one.properties]);
					expect(JSON.stringify([id, properties])).toBe(
						new TextDecoder().decode(new TextEncoder().encode(wanted))
					);
				});
				expect(back.features).toHaveLength(some.length);
			}),
			{ numRuns: 200 }
		);
	});
});
