import fc from 'fast-check';
import type { LineString } from 'geojson';
import { expect, test } from 'vitest';
import { area, cutAtAntimeridian, length } from '$lib/geodesy';
import { box, complaints, midland, ringsOf } from '../truth';

test('lines are cut where they cross, in the middle of an edge or at a vertex', () => {
	const cut = (coordinates: number[][]) => cutAtAntimeridian({ type: 'LineString', coordinates });
	expect(
		cut([
			[170, 0],
			[-170, 10]
		])
	).toEqual({
		type: 'MultiLineString',
		coordinates: [
			[
				[170, 0],
				[180, 5]
			],
			[
				[-180, 5],
				[-170, 10]
			]
		]
	});
	expect(
		cut([
			[-170, 10],
			[170, 0]
		])
	).toEqual({
		type: 'MultiLineString',
		coordinates: [
			[
				[-170, 10],
				[-180, 5]
			],
			[
				[180, 5],
				[170, 0]
			]
		]
	});
	expect(
		cut([
			[170, 0],
			[180, 5],
			[-170, 10]
		])
	).toEqual({
		type: 'MultiLineString',
		coordinates: [
			[
				[170, 0],
				[180, 5]
			],
			[
				[-180, 5],
				[-170, 10]
			]
		]
	});
	// the same meridian by its other name is no journey round the earth
	expect(
		cut([
			[170, 0],
			[180, 5],
			[-180, 5],
			[-170, 10]
		])
	).toEqual(
		cut([
			[170, 0],
			[180, 5],
			[-170, 10]
		])
	);
	// a line that only touches, and one that runs along, stay whole
	expect(
		cut([
			[170, 0],
			[180, 5],
			[170, 10]
		]).type
	).toBe('LineString');
	expect(
		cut([
			[170, 0],
			[180, 5],
			[180, 8],
			[170, 10]
		]).type
	).toBe('LineString');
	expect(
		cut([
			[-180, 5],
			[-180, 8]
		])
	).toEqual({
		type: 'LineString',
		coordinates: [
			[-180, 5],
			[-180, 8]
		]
	});
	// longitudes that run on past 180, round the earth and a half
	expect(
		cut([
			[170, 0],
			[190, 10]
		])
	).toEqual(
		cut([
			[170, 0],
			[-170, 10]
		])
	);
	expect(
		cut([
			[-100, 0],
			[80, 0],
			[260, 0],
			[440, 0]
		])
	).toEqual({
		type: 'MultiLineString',
		coordinates: [
			[
				[-100, 0],
				[80, 0],
				[180, 0]
			],
			[
				[-180, 0],
				[-100, 0],
				[80, 0]
			]
		]
	});
});

test('an edge goes the short way, however many turns lie between its longitudes', () => {
	const cut = (from: number, to: number) =>
		cutAtAntimeridian({
			type: 'LineString',
			coordinates: [
				[from, 0],
				[to, 10]
			]
		});
	for (const turns of [-720, -360, 360, 720]) {
		expect(cut(-175 - turns / 2, 175 + turns / 2)).toEqual(cut(-175 - turns / 2, 175 - turns / 2));
		expect(cut(20 + turns / 2, 30 - turns / 2)).toEqual(cut(20 + turns / 2, 30 + turns / 2));
	}
});

test('points are brought within ±180°', () => {
	expect(cutAtAntimeridian({ type: 'Point', coordinates: [190, 1] })).toEqual({
		type: 'Point',
		coordinates: [-170, 1]
	});
	expect(
		cutAtAntimeridian({
			type: 'MultiPoint',
			coordinates: [
				[-530, 1],
				[180, 2]
			]
		})
	).toEqual({
		type: 'MultiPoint',
		coordinates: [
			[-170, 1],
			[180, 2]
		]
	});
});

test('a box across is two boxes, its hole is shared out, and the area stays', () => {
	const across = {
		type: 'Polygon' as const,
		coordinates: [box(170, 0, 190, 10).coordinates[0]!, box(175, 2, 185, 8).coordinates[0]!]
	};
	const whole = cutAtAntimeridian(across);
	expect(complaints(whole)).toEqual([]);
	expect(whole.type).toBe('MultiPolygon');
	const there = {
		type: 'Polygon' as const,
		coordinates: [box(10, 0, 30, 10).coordinates[0]!, box(15, 2, 25, 8).coordinates[0]!]
	};
	expect(area(whole) / area(there)).toBeCloseTo(1, 11);
});

test('a hole to one side of the cut stays in its half', () => {
	const shape = cutAtAntimeridian({
		type: 'Polygon',
		coordinates: [
			box(160, 0, 200, 40).coordinates[0]!,
			box(165, 5, 170, 10).coordinates[0]!,
			box(190, 5, 195, 10).coordinates[0]!
		]
	});
	expect(complaints(shape)).toEqual([]);
	expect(shape.coordinates.map((polygon) => polygon.length)).toEqual([2, 2]);
});

test('what is sound already stays as it is', () => {
	for (const shape of [
		box(-180, -90, 180, 90),
		box(-180, 60, 180, 90),
		box(100, 10, 180, 20),
		box(-180, 10, -100, 20)
	]) {
		const cut = cutAtAntimeridian(shape);
		expect(complaints(cut)).toEqual([]);
		expect(new Set(ringsOf(cut)[0]!.map(String))).toEqual(
			new Set(shape.coordinates[0]!.map(String))
		);
	}
});

test('a ring around a pole gets the edge along it, and a hole around the pole takes it away', () => {
	const around = (lat: number) => [0, 90, 180, -90, 0].map((lon) => [lon, lat]);
	const cap = cutAtAntimeridian({ type: 'Polygon', coordinates: [around(-70)] });
	expect(complaints(cap)).toEqual([]);
	expect(
		ringsOf(cap)
			.flat()
			.filter(([, lat]) => lat === -90)
			.map(([lon]) => Math.abs(lon!))
	).toEqual([180, 180]);
	const belt = cutAtAntimeridian({ type: 'Polygon', coordinates: [around(-60), around(-70)] });
	expect(complaints(belt)).toEqual([]);
	expect(
		ringsOf(belt)
			.flat()
			.every(([, lat]) => lat! > -71)
	).toBe(true);
	// the cap written with its edge along the pole, and a hole across the antimeridian
	const holed = cutAtAntimeridian({
		type: 'Polygon',
		coordinates: [box(-180, 60, 180, 90).coordinates[0]!, box(170, 70, 190, 80).coordinates[0]!]
	});
	expect(complaints(holed)).toEqual([]);
	expect(area(holed) / (area(box(-180, 60, 180, 90)) - area(box(0, 70, 20, 80)))).toBeCloseTo(
		1,
		11
	);
});

test('cutting changes neither area nor length, wherever a shape lies', () => {
	fc.assert(
		fc.property(
			midland,
			fc.double({ min: 1, max: 60, noNaN: true }),
			fc.integer({ min: -35, max: 35 }),
			([lon, lat], size, tens) => {
				const at = Math.max(-180, Math.min(180, Math.round(lon) + 10 * tens));
				const shape = box(at, lat, at + size, lat + size / 2);
				const cut = cutAtAntimeridian(shape);
				expect(complaints(cut)).toEqual([]);
				const home = box(0, lat, size, lat + size / 2);
				expect(area(cut) / area(home)).toBeCloseTo(1, 10);
				const line = (from: number) => ({
					type: 'LineString' as const,
					coordinates: [
						[from, lat],
						[from + size, lat],
						[from + size, lat + 1]
					]
				});
				const part = cutAtAntimeridian(line(at));
				// a cut edge is two geodesics, which keep closer to the parallel than one
				expect(length(part) / length(line(0)) - 1).toBeLessThan(0.04);
				expect(length(part) / length(line(0)) - 1).toBeGreaterThan(-1e-9);
			}
		)
	);
});

test('a line that begins with a hair of ±180° has no position twice', () => {
	const line: LineString = {
		type: 'LineString',
		coordinates: [
			[180, 5],
			[180 + 1e-12, 5],
			[170, 6]
		]
	};
	expect(cutAtAntimeridian(line).coordinates).toEqual([
		[180, 5],
		[170, 6]
	]);
});
