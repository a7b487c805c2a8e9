import fc from 'fast-check';
import type { Position } from 'geojson';
import { strings } from './mutations';

// Features as files offer them: good ones and bad ones, each with its number in the field `nr`.

const degrees = (most: number) =>
	fc.oneof(
		{ weight: 5, arbitrary: fc.double({ min: -most, max: most, noNaN: true }) },
		{ weight: 1, arbitrary: fc.constantFrom(0, -0, most, -most, most - 1e-9, 5e-324) }
	);

/** A position on the earth; now and then with a height. */
const position: fc.Arbitrary<Position> = fc
	.tuple(degrees(180), degrees(90), fc.option(fc.constantFrom(0, 12.5, -3), { freq: 5 }))
	.map(([lon, lat, height]) => (height === null ? [lon, lat] : [lon, lat, height]));

const near = (centre: Position): fc.Arbitrary<Position> =>
	fc
		.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }))
		.map(([x, y]) => [centre[0]! + x, Math.max(-90, Math.min(90, centre[1]! + y))]);

/** A path that stays together; it may lead over ±180°. */
const path = (least: number): fc.Arbitrary<Position[]> =>
	position.chain((first) => fc.array(near(first), { minLength: least, maxLength: least + 4 }));

const closed = (ring: Position[]): Position[] => [...ring, [...ring[0]!]];

/** The rings of a polygon: an outer one about a centre, and perhaps a hole within it; degenerate ones among them. */
const rings: fc.Arbitrary<Position[][]> = fc.oneof(
	fc
		.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -70, max: 70, noNaN: true }),
			fc.double({ min: 0.001, max: 15, noNaN: true }),
			fc.boolean()
		)
		.map(([lon, lat, size, holed]) => {
			const square = (half: number): Position[] =>
				closed([
					[lon - half, lat - half],
					[lon + half, lat - half],
					[lon + half, lat + half],
					[lon - half, lat + half]
				]);
			return holed ? [square(size), square(size / 3).reverse()] : [square(size)];
		}),
	path(3).map((ring) => [closed(ring)]),
	position.map((at) => [[at, at, at, at]])
);

type Loose = Record<string, unknown> | null;

/** Geometries that a reader can use. */
export const good: fc.Arbitrary<Loose> = fc.oneof(
	position.map((coordinates) => ({ type: 'Point', coordinates })),
	fc
		.array(position, { minLength: 1, maxLength: 4 })
		.map((coordinates) => ({ type: 'MultiPoint', coordinates })),
	path(2).map((coordinates) => ({ type: 'LineString', coordinates })),
	fc
		.array(path(2), { minLength: 1, maxLength: 3 })
		.map((coordinates) => ({ type: 'MultiLineString', coordinates })),
	rings.map((coordinates) => ({ type: 'Polygon', coordinates })),
	fc
		.array(rings, { minLength: 1, maxLength: 3 })
		.map((coordinates) => ({ type: 'MultiPolygon', coordinates }))
);

/** Geometries with something wrong. */
export const bad: fc.Arbitrary<Loose> = fc.oneof(
	fc.constant(null),
	fc.constantFrom<Loose>(
		{ type: 'Point', coordinates: [] },
		{ type: 'Point', coordinates: ['12', '24'] },
		{ type: 'Point', coordinates: ['x', 1] },
		{ type: 'Point', coordinates: [1e9, 2e9] },
		{ type: 'Point', coordinates: [0, 95] },
		{ type: 'Point', coordinates: [null, null] },
		{ type: 'Point', coordinates: [[1, 2]] },
		{ type: 'point', coordinates: [1, 2] },
		{ type: 'Ponit', coordinates: [1, 2] },
		{ type: '__proto__', coordinates: [1, 2] },
		{ type: 'LineString', coordinates: [[1, 2]] },
		{ type: 'LineString', coordinates: [1, 2, 3, 4] },
		{
			type: 'LineString',
			coordinates: [
				[200, 2],
				[-200, 5]
			]
		},
		{
			type: 'LineString',
			coordinates: [
				[-180, 2],
				[180, 2]
			]
		},
		{ type: 'Polygon', coordinates: [] },
		{ type: 'Polygon', coordinates: [[]] },
		{
			type: 'Polygon',
			coordinates: [
				[
					[1, 2],
					[3, 4]
				]
			]
		},
		{
			type: 'Polygon',
			coordinates: [
				[
					[1, 2],
					[3, 4],
					[3, 2]
				]
			]
		},
		{
			type: 'Polygon',
			coordinates: [
				[
					[-180, 60],
					[180, 60],
					[180, 90],
					[-180, 90],
					[-180, 60]
				]
			]
		},
		{
			type: 'MultiPolygon',
			coordinates: [
				[[[1, 2]]],
				[
					[
						[0, 0],
						[1, 0],
						[1, 1],
						[0, 0]
					]
				]
			]
		},
		{ type: 'GeometryCollection', geometries: null },
		{ type: 'GeometryCollection', geometries: [] }
	),
	fc.array(fc.oneof(good, fc.constant(null)), { maxLength: 3 }).map((geometries) => ({
		type: 'GeometryCollection',
		geometries
	}))
);

export const values: fc.Arbitrary<unknown> = fc.oneof(
	strings,
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
	fc.constant(null),
	fc.jsonValue({ maxDepth: 2 })
);

/** Fields of any names; `nr` is taken. */
export const fields: fc.Arbitrary<[string, unknown][]> = fc
	.array(fc.tuple(strings, values), { maxLength: 4 })
	.map((all) => all.filter(([name]) => name.trim().toLowerCase() !== 'nr'));

export interface Made {
	nr: number;
	geometry: Loose;
	fields: [string, unknown][];
}

/** Some features, few enough that all their places are told. */
export const made = (geometry: fc.Arbitrary<Loose>): fc.Arbitrary<Made[]> =>
	fc
		.array(fc.tuple(geometry, fields), { minLength: 1, maxLength: 8 })
		.map((all) => all.map(([geometry, fields], i) => ({ nr: i + 1, geometry, fields })));

/** JSON text of an object whose keys may be any, __proto__ among them. */
export const objectText = (entries: readonly (readonly [string, unknown])[]): string =>
	`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`;

export const featureText = ({ nr, geometry, fields }: Made): string =>
	`{"type":"Feature","geometry":${JSON.stringify(geometry)},"properties":${objectText([...fields, ['nr', nr]])}}`;
