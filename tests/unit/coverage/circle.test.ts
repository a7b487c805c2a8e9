import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circle } from '$lib/coverage/circle';
import { farCircle } from '$lib/coverage/far';
import { toCartesian, toLonLat } from '$lib/geodesy/cartesian';
import { azimuth, direct, discArea, metres, position, range } from '../truth';

const TURN = 2 * Math.PI;
const turns = fc.double({ min: 0, max: 6.28, noNaN: true });

test('points lie on the ring, at the azimuth that their turn says', () => {
	fc.assert(
		fc.property(position, range(19_900_000), turns, ([lon, lat], distance, turn) => {
			const ring = circle(lon, lat, distance);
			const at = toLonLat(...ring.at(turn));
			expect(Math.abs(metres([lon, lat], at) - ring.range)).toBeLessThan(1e-5);
			const there = toCartesian(...direct([lon, lat], (-turn * 180) / Math.PI, ring.range));
			expect(Math.hypot(...ring.at(turn).map((x, i) => x - there[i]!))).toBeLessThan(1e-5);
			expect(Math.abs(ring.range - distance)).toBeLessThan(0.005);
			const back = Math.abs(ring.turn(...ring.at(turn)) - turn);
			expect(Math.min(back, TURN - back)).toBeLessThan(1e-8 * Math.max(1, 1e5 / distance));
			expect(Math.abs(ring.excess(...ring.at(turn)))).toBeLessThan(1e-5);
		}),
		{ numRuns: 200 }
	);
});

test('excess has the sign of distance − range, and the chords that decide alone are safe', () => {
	fc.assert(
		fc.property(
			position,
			range(15_000_000),
			turns,
			fc.double({ min: -0.2, max: 0.2, noNaN: true }),
			([lon, lat], distance, turn, off) => {
				const ring = circle(lon, lat, distance);
				const point = direct([lon, lat], (-turn * 180) / Math.PI, distance * (1 + off ** 3));
				const away = metres([lon, lat], point) - ring.range;
				fc.pre(Math.abs(away) > 1e-3);
				const [x, y, z] = toCartesian(...point);
				expect(Math.sign(ring.excess(x, y, z))).toBe(Math.sign(away));
				const chord = [x, y, z].reduce((sum, v, i) => sum + (v - ring.centre[i]!) ** 2, 0);
				if (chord < ring.inner) expect(away).toBeLessThan(0);
				if (chord > ring.outer) expect(away).toBeGreaterThan(0);
			}
		),
		{ numRuns: 300 }
	);
});

test('its area is that of the disc, to a millionth and better', () => {
	fc.assert(
		fc.property(position, range(19_900_000), ([lon, lat], distance) => {
			const truth = discArea([lon, lat], distance, 4000);
			// a polygon of n sides falls short by 2/3·(π/n)²
			expect(Math.abs(circle(lon, lat, distance).area / truth - 1)).toBeLessThan(1e-6);
		}),
		{ numRuns: 40 }
	);
});

test('which poles it holds', () => {
	fc.assert(
		fc.property(position, range(19_900_000), ([lon, lat], distance) => {
			const ring = circle(lon, lat, distance);
			expect(ring.north).toBe(metres([lon, lat], [lon, 90]) <= ring.range);
			expect(ring.south).toBe(metres([lon, lat], [lon, -90]) <= ring.range);
		}),
		{ numRuns: 200 }
	);
});

test('a ring through a pole, to the millimetre, is a little wider and holds it', () => {
	for (const lat of [89, -89, 60, -60, 20, -20])
		for (const off of [-1e-3, 0, 1e-3]) {
			const pole = 90 * Math.sign(lat);
			const distance = metres([40, lat], [40, pole]) + off;
			const ring = circle(40, lat, distance);
			expect(ring.range).toBe(distance + 0.004);
			expect([ring.north, ring.south]).toEqual([lat > 0, lat < 0]);
			expect(Math.abs(ring.longitude(TURN))).toBeCloseTo(TURN, 9);
			const beside = circle(40, lat, distance - 1);
			expect(beside.range).toBe(distance - 1);
			expect([beside.north, beside.south]).toEqual([false, false]);
			expect(beside.longitude(TURN)).toBeCloseTo(0, 9);
		}
});

describe('the quick ring and the one asked of geographiclib agree', () => {
	test.each([1e3, 1e5, 199e3, 599e3, 1.19e6, 2.4e6])('at %d m', (distance) => {
		for (const lat of [0, 24, -60, 85, -89.9, 90]) {
			const quick = circle(100, lat, distance);
			const slow = farCircle(quick);
			expect(Math.abs(quick.area / slow.area - 1)).toBeLessThan(5e-8);
			for (let i = 1; i < 40; i++) {
				const turn = (TURN * i) / 40;
				// m²: a hundred is a square of ten metres
				expect(Math.abs(quick.sweep(turn) - slow.sweep(turn))).toBeLessThan(100);
				expect(Math.abs(quick.longitude(turn) - slow.longitude(turn))).toBeLessThan(1e-11);
			}
		}
	});
});

test('what a ring sweeps, and the longitude it turns by, against many small steps', () => {
	fc.assert(
		fc.property(position, range(15_000_000), turns, ([lon, lat], distance, turn) => {
			const ring = circle(lon, lat, distance);
			let change = 0;
			const steps = 3000;
			let last = toLonLat(...ring.at(0));
			let close = false;
			for (let i = 1; i <= steps; i++) {
				const next = toLonLat(...ring.at((turn * i) / steps));
				const step = next[0] - last[0] - 360 * Math.round((next[0] - last[0]) / 360);
				close ||= Math.abs(step) > 20;
				change += step;
				last = next;
			}
			// steps as wide as that, next to a pole, prove nothing
			fc.pre(!close);
			expect(Math.abs((change * Math.PI) / 180 - ring.longitude(turn))).toBeLessThan(1e-9);
		}),
		{ numRuns: 40 }
	);
});

test('an azimuth on the ring is the one geographiclib gives', () => {
	const ring = circle(118.93, 24.88, 400_000);
	const at = toLonLat(...ring.at(1));
	expect(azimuth([118.93, 24.88], at)).toBeCloseTo(-180 / Math.PI, 8);
});
