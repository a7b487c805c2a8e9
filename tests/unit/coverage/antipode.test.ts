import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { share, unionArea, type Site } from '$lib/coverage';
import { GREATEST_RANGE } from '$lib/geodesy/earth';
import { EARTH_AREA, metres, position } from '../truth';
import { counted } from './counting';

const wrapped = (lon: number) => lon - 360 * Math.round(lon / 360);

/** A star about a place, as a ring that may cross ±180°. */
function star(lon: number, lat: number, size: number, spread: readonly number[]): Polygon {
	const ring = spread.map((reach, i) => {
		const angle = (2 * Math.PI * i) / spread.length;
		return [
			wrapped(lon + (size * reach * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180)),
			lat + size * reach * Math.sin(angle)
		];
	});
	return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

const covered = (site: Site, target: Polygon) => share({ sites: [site], target }).covered;

// Of nearly all of the earth what is left is a small thing about the antipode, pointed at two ends.
describe('a range of half the earth', () => {
	test('whose pointed end touches a corner of the target leaves out what lies between', () => {
		const range = 19_969_593.149728;
		const tip = 180 - 179.38990744049158;
		const target = star(180, 0, tip, [1, 1, 1, 1]);
		const plain = share({ sites: [{ position: [0, 0], range }], target });
		const truth = counted(
			{
				type: 'Polygon',
				coordinates: [target.coordinates[0]!.map(([lon, lat]) => [(lon! + 360) % 360, lat!])]
			},
			([lon, lat]) => metres([0, 0], [wrapped(lon), lat]) <= range,
			[179, -1, 181, 1]
		);
		expect(Math.abs(plain.share - truth.share)).toBeLessThan(truth.error);
		expect(plain.complete).toBe(false);
		const off = covered({ position: [0, 0], range, minimumRange: 1000 }, target);
		expect(Math.abs(off - plain.covered)).toBeLessThan(1);
	});

	test('leaves out of what lies about the antipode as much as of the earth', () => {
		fc.assert(
			fc.property(
				position,
				fc.double({ min: 19_300_000, max: GREATEST_RANGE, noNaN: true }),
				fc.array(fc.double({ min: 0.8, max: 1, noNaN: true }), { minLength: 4, maxLength: 8 }),
				([lon, lat], range, spread) => {
					fc.pre(Math.abs(lat) < 70);
					const target = star(lon + 180, -lat, 12, spread);
					const { total, covered } = share({ sites: [{ position: [lon, lat], range }], target });
					const rest = EARTH_AREA - unionArea([{ position: [lon, lat], range }]);
					expect(Math.abs(total - covered - rest)).toBeLessThan(1e-7 * total);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('is that of its rings, and of its sectors, wherever the target cuts it', () => {
		const some = fc.double({ min: 0.1, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				position,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 360, noNaN: true }),
				fc.double({ min: 1, max: 359, noNaN: true }),
				fc.double({ min: -1.5, max: 0.7, noNaN: true }),
				fc.array(some, { minLength: 3, maxLength: 8 }),
				fc.tuple(some, some),
				([lon, lat], near, from, width, size, spread, [east, north]) => {
					fc.pre(Math.abs(lat) < 80);
					const range = GREATEST_RANGE - 1e6 * near ** 6;
					const target = star(lon + 179.5 + east, north - 0.5 - lat, 10 ** size, spread);
					const site = { position: [lon, lat], range };
					const { covered: whole, total } = share({ sites: [site], target });
					const to = from + width;
					const sectors =
						covered({ ...site, sector: { from, to } }, target) +
						covered({ ...site, sector: { from: to, to: from + 360 } }, target);
					expect(Math.abs(sectors - whole)).toBeLessThan(3e-7 * total + 5);
					const off = covered({ ...site, minimumRange: 1000 }, target);
					expect(Math.abs(off - whole)).toBeLessThan(2e-7 * total + 5);
				}
			),
			{ numRuns: 100 }
		);
	});
});
