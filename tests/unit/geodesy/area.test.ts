import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area } from '$lib/geodesy';
import { EARTH_AREA as OURS, meanStrip, strip } from '$lib/geodesy/authalic';
import { box, EARTH_AREA, midland, ringArea, shifted } from '../truth';

const relative = (a: number, b: number) => Math.abs(a / b - 1);

test('the whole earth, a hemisphere, a cap with the edge along the pole', () => {
	expect(OURS).toBeCloseTo(EARTH_AREA, -1);
	expect(relative(area(box(-180, -90, 180, 90)), EARTH_AREA)).toBeLessThan(1e-14);
	expect(relative(area(box(-180, 0, 180, 90)), EARTH_AREA / 2)).toBeLessThan(1e-14);
	expect(relative(area(box(-180, -90, 0, 90)), EARTH_AREA / 2)).toBeLessThan(1e-14);
	expect(
		relative(area(box(-180, 80, 180, 90)), 2 * Math.PI * (strip(90) - strip(80)))
	).toBeLessThan(1e-12);
});

test('edges are straight in lon/lat, not geodesics', () => {
	// along the parallel the box holds less than along the great circle north of it
	const shape = box(120, 25, 160, 55);
	expect(relative(area(shape), ringArea(shape.coordinates[0]!, 20_000))).toBeLessThan(1e-8);
	expect(relative(area(shape), ringArea(shape.coordinates[0]!, 1))).toBeGreaterThan(0.005);
});

test('agrees with geographiclib on triangles of any size', () => {
	const corner = fc.tuple(
		fc.double({ min: -80, max: 80, noNaN: true }),
		fc.double({ min: -89, max: 89, noNaN: true })
	);
	fc.assert(
		fc.property(corner, corner, corner, (a, b, c) => {
			const truth = Math.abs(ringArea([a, b, c, a], 2000));
			const ours = area({ type: 'Polygon', coordinates: [[a, b, c, a]] });
			expect(Math.abs(ours - truth)).toBeLessThan(1e-5 * truth + 1e5);
		}),
		{ numRuns: 40 }
	);
});

test('small rings keep their digits', () => {
	fc.assert(
		fc.property(midland, fc.double({ min: 1e-5, max: 1e-3, noNaN: true }), ([lon, lat], size) => {
			const shape = box(lon, lat, lon + size, lat + size);
			expect(relative(area(shape), ringArea(shape.coordinates[0]!, 1))).toBeLessThan(2e-6);
		})
	);
});

describe('does not depend on how it is written', () => {
	const ring: [number, number][] = [
		[10, 40],
		[25, 35],
		[30, 50],
		[14, 62],
		[10, 40]
	];
	const hole: [number, number][] = [
		[16, 45],
		[20, 42],
		[22, 50],
		[16, 45]
	];
	const whole = area({ type: 'Polygon', coordinates: [ring] });
	test('direction of rings', () => {
		expect(area({ type: 'Polygon', coordinates: [[...ring].reverse()] })).toBeCloseTo(whole, 0);
	});
	test('holes are taken out, whichever way they run', () => {
		const less = whole - area({ type: 'Polygon', coordinates: [hole] });
		expect(less).toBeLessThan(whole);
		expect(area({ type: 'Polygon', coordinates: [ring, hole] })).toBeCloseTo(less, 0);
		expect(area({ type: 'Polygon', coordinates: [ring, [...hole].reverse()] })).toBeCloseTo(
			less,
			0
		);
		expect(area({ type: 'MultiPolygon', coordinates: [[ring, hole], [hole]] })).toBeCloseTo(
			whole,
			0
		);
	});
	test.each([90, 155, 165.5, -160, 180])('shifted by %s°, over the antimeridian or not', (by) => {
		const moved = (some: [number, number][]) => some.map((at) => shifted(at, by));
		const shape = { type: 'Polygon' as const, coordinates: [moved(ring), moved(hole)] };
		expect(
			relative(area(shape), area({ type: 'Polygon', coordinates: [ring, hole] }))
		).toBeLessThan(1e-11);
	});
	test('mirrored in the equator', () => {
		const mirrored = ring.map(([lon, lat]) => [lon, -lat]);
		expect(area({ type: 'Polygon', coordinates: [mirrored] })).toBeCloseTo(whole, 0);
	});
});

test('a ring around a pole holds the pole that it is nearer to', () => {
	const around = (lat: number) => [0, 90, 180, -90, 0].map((lon) => [lon, lat]);
	const cap = 2 * Math.PI * (strip(90) - strip(75));
	for (const ring of [around(75), around(75).reverse(), around(-75)])
		expect(relative(area({ type: 'Polygon', coordinates: [ring] }), cap)).toBeLessThan(1e-12);
	const belt = { type: 'Polygon' as const, coordinates: [around(75), around(80)] };
	expect(relative(area(belt), 2 * Math.PI * (strip(80) - strip(75)))).toBeLessThan(1e-11);
});

test('the mean along an edge is the mean of many', () => {
	for (const [a, b] of [
		[-30, 70],
		[10, 10.001],
		[89, 90],
		[-90, 90],
		[45, 45]
	] as const) {
		let sum = 0;
		for (let i = 0; i < 4000; i++) sum += strip(a + ((b - a) * (i + 0.5)) / 4000) / 4000;
		expect(Math.abs(meanStrip(a, b) - sum)).toBeLessThan(4e6);
	}
});
