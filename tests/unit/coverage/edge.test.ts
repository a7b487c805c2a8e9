import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circle } from '$lib/coverage/circle';
import { RayEdge, RingEdge } from '$lib/coverage/edge';
import { toLonLat } from '$lib/geodesy/cartesian';
import { azimuth, direct, metres, midland } from '../truth';

const angle = fc.double({ min: 0, max: 360, noNaN: true });

test('a ray that dips into a ring, however little, crosses it twice; one that passes by does not', () => {
	fc.assert(
		fc.property(
			midland,
			angle,
			fc.double({ min: 70_000, max: 330_000, noNaN: true }),
			fc.double({ min: 500, max: 60_000, noNaN: true }),
			fc.double({ min: 1e-4, max: 0.9, noNaN: true }),
			(at, bearing, along, radius, depth) => {
				const ray = new RayEdge({ lon: at[0], lat: at[1], azimuth: bearing }, 0, 400_000);
				const foot = direct(at, bearing, along);
				const aside = azimuth(foot, at) + 90;
				const beside = (share: number) => circle(...direct(foot, aside, radius * share), radius);
				const ring = beside(1 - depth);
				const ways = ray.crossings(ring).sort((a, b) => a - b);
				expect(ways).toHaveLength(2);
				for (const way of ways)
					expect(
						Math.abs(metres([ring.lon, ring.lat], toLonLat(...ray.at(way))) - radius)
					).toBeLessThan(1e-4);
				expect(Math.abs((ways[0]! + ways[1]!) / 2 - along)).toBeLessThan(1e-3 * radius);
				expect(ray.crossings(beside(1 + depth))).toEqual([]);
			}
		),
		{ numRuns: 60 }
	);
});

test('a ring crosses the line through a site where the site sees it along that line', () => {
	fc.assert(
		fc.property(
			midland,
			angle,
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			(at, heading, off) => {
				// it begins at a turn of 1, where none of these lines happens to cross it
				const ring = new RingEdge(circle(...at, 100_000), 1, 2 * Math.PI);
				// a site outside the ring, whose line passes the ring's centre by so much of its range
				const foot = direct(at, heading + 90, 100_000 * off);
				const [lon, lat] = direct(foot, heading, -300_000);
				const line = { lon, lat, azimuth: azimuth([lon, lat], foot) };
				const seen = ring.bearings(line).map((way) => toLonLat(...ring.at(way)));
				expect(seen).toHaveLength(2);
				for (const position of seen) {
					const turn = ((azimuth([lon, lat], position) - line.azimuth) * Math.PI) / 180;
					expect(Math.abs(Math.sin(turn))).toBeLessThan(1e-8);
				}
			}
		),
		{ numRuns: 40 }
	);
});
