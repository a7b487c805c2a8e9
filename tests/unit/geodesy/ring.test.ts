import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, ring } from '$lib/geodesy';
import { complaints, discArea, inside, metres, position, range, ringsOf } from '../truth';

/** Vertices that are not the map's edge: cuts at ±180° lie on an edge of the ring, not on the ring. */
const vertices = (shape: ReturnType<typeof ring>) =>
	ringsOf(shape)
		.flat()
		.filter(([lon, lat]) => Math.abs(lon!) !== 180 && Math.abs(lat!) !== 90);

function sag(shape: ReturnType<typeof ring>, centre: [number, number], distance: number): number {
	let most = 0;
	for (const line of ringsOf(shape))
		for (let i = 1; i < line.length; i++) {
			const [[lonA, latA], [lonB, latB]] = [line[i - 1], line[i]] as [
				[number, number],
				[number, number]
			];
			if ((lonA === lonB && Math.abs(lonA) === 180) || (latA === latB && Math.abs(latA) === 90))
				continue;
			for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) {
				const off = metres(centre, [lonA + t * (lonB - lonA), latA + t * (latB - latA)]) - distance;
				most = Math.max(most, Math.abs(off));
			}
		}
	return most;
}

describe('anywhere, for any range', () => {
	test('vertices lie on the ring, edges stay within tolerance, and RFC 7946 is kept', () => {
		fc.assert(
			fc.property(position, range(19_900_000), (centre, distance) => {
				const tolerance = Math.max(1, distance / 5000);
				const shape = ring(centre, distance, { tolerance });
				expect(complaints(shape)).toEqual([]);
				for (const vertex of vertices(shape))
					expect(Math.abs(metres(centre, vertex) - distance)).toBeLessThan(0.01);
				expect(sag(shape, centre, distance)).toBeLessThan(tolerance);
			}),
			{ numRuns: 60 }
		);
	});

	test('membership in the drawn polygon is distance, but for the sag', () => {
		fc.assert(
			fc.property(position, position, range(15_000_000), (centre, point, distance) => {
				const tolerance = distance / 1000;
				const away = metres(centre, point);
				fc.pre(
					Math.abs(away - distance) > tolerance &&
						Math.abs(point[1]) < 90 &&
						Math.abs(point[0]) < 180
				);
				expect(inside(ring(centre, distance, { tolerance }), point)).toBe(away < distance);
			}),
			{ numRuns: 80 }
		);
	});

	test('its area is that of the disc', () => {
		fc.assert(
			fc.property(position, range(15_000_000), (centre, distance) => {
				const ours = area(ring(centre, distance, { tolerance: distance / 20_000 }));
				expect(Math.abs(ours / discArea(centre, distance, 4000) - 1)).toBeLessThan(2e-4);
			}),
			{ numRuns: 25 }
		);
	});
});

test('a fine ring has the area of the disc to a millionth', () => {
	for (const centre of [
		[118.93, 24.88],
		[179.5, -66],
		[30, 89]
	] as [number, number][]) {
		const shape = ring(centre, 400_000, { tolerance: 0.1 });
		expect(Math.abs(area(shape) / discArea(centre, 400_000) - 1)).toBeLessThan(1e-6);
	}
});

test('the sag is used: half the vertices would not do', () => {
	const shape = ring([118.93, 24.88], 400_000, { tolerance: 31 });
	const count = ringsOf(shape)[0]!.length;
	expect(count).toBeGreaterThan(150);
	expect(count).toBeLessThan(600);
});

test.each([
	['over the antimeridian', [178, 66], 400_000, 2],
	['around the north pole', [40, 88], 400_000, 1],
	['around the south pole', [40, -88], 400_000, 1],
	['at the north pole', [0, 90], 400_000, 1],
	['through the pole to the millimetre', [40, 89], metres([40, 89], [40, 90]), 1],
	['around both poles', [20, 0], 12_000_000, 1],
	['around both poles, its hole far from the antimeridian', [180, 0], 15_000_000, 1],
	['nearly all of the earth', [110, 35], 19_900_000, 1]
] as [string, [number, number], number, number][])('%s', (_, centre, distance, polygons) => {
	const shape = ring(centre, distance, { tolerance: 50 });
	expect(complaints(shape)).toEqual([]);
	expect(shape.type === 'Polygon' ? 1 : shape.coordinates.length).toBe(polygons);
	for (const pole of [90, -90]) {
		const holds = ringsOf(shape).some((line) => line.some(([, lat]) => lat === pole));
		expect(holds).toBe(metres(centre, [0, pole]) <= distance);
	}
	expect(Math.abs(area(shape) / discArea(centre, distance) - 1)).toBeLessThan(3e-3);
});
