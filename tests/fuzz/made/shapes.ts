import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import type { Site } from '$lib/coverage';
import type { Shape } from '$lib/geodesy';
import { GREATEST_RANGE } from '$lib/geodesy/earth';

// Targets and sites all over the earth: over ±180°, around poles, with holes, and such as come to nothing.

type Point = [number, number];

const wrapped = (lon: number) => lon - 360 * Math.round(lon / 360);
const fit = ([lon, lat]: Position): Point => [
	Math.abs(lon!) <= 180 ? lon! : wrapped(lon!),
	Math.max(-90, Math.min(90, lat!))
];

export const place: fc.Arbitrary<Point> = fc.tuple(
	fc.oneof(
		{ weight: 4, arbitrary: fc.double({ min: -180, max: 180, noNaN: true }) },
		{ weight: 1, arbitrary: fc.constantFrom(-180, 180, 0, -0, 179.9999999, -179.5, 90) }
	),
	fc.oneof(
		{ weight: 4, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
		{ weight: 1, arbitrary: fc.constantFrom(-90, 90, 0, -0, 89.9999999, -89.5) }
	)
);

const closed = (ring: Point[]): Point[] => [...ring, ring[0]!];

/** A star-shaped ring about a place, counter-clockwise: it never crosses itself. Some are all but flat. */
const star = (centre: Point, size: number, spread: readonly number[], squeeze: number): Point[] =>
	closed(
		spread.map((share, i) => {
			const angle = (2 * Math.PI * i) / spread.length;
			const reach = size * (0.3 + 0.7 * share);
			return fit([
				centre[0] + reach * Math.cos(angle),
				centre[1] + squeeze * reach * Math.sin(angle)
			]);
		})
	);

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** An area whose ring does not cross itself, perhaps with a hole. */
export const simpleArea: fc.Arbitrary<Polygon> = fc
	.tuple(
		fc.tuple(
			fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(180, -180, 179)),
			fc.double({ min: -60, max: 60, noNaN: true })
		),
		fc.double({ min: 0.01, max: 25, noNaN: true }),
		fc.array(share, { minLength: 3, maxLength: 9 }),
		fc.constantFrom(1, 1, 0.5, 1e-3),
		fc.boolean()
	)
	.map(([centre, size, spread, squeeze, holed]) => {
		const outer = star(centre, size, spread, squeeze);
		const hole = star(
			centre,
			// Half the apothem of the narrowest star.
			size * 0.05,
			[1, 1, 1, 1],
			squeeze
		).reverse();
		return { type: 'Polygon', coordinates: holed ? [outer, hole] : [outer] };
	});

/** An area around a pole: its ring goes round the earth. */
const cap: fc.Arbitrary<Polygon> = fc
	.tuple(fc.constantFrom(1, -1), fc.array(share, { minLength: 4, maxLength: 8 }), share)
	.map(([side, spread, first]) => ({
		type: 'Polygon',
		coordinates: [
			closed(
				spread.map((one, i): Point => {
					const lon = wrapped(360 * first + (360 * i) / spread.length);
					return [lon, side * (55 + 30 * one)];
				})
			)
		]
	}));

const line: fc.Arbitrary<Point[]> = fc.oneof(
	fc.array(place, { minLength: 2, maxLength: 6 }),
	place.map((at) => [at, at]),
	fc.constant<Point[]>([
		[-180, 10],
		[180, 10]
	])
);

/** Anything that the core takes as a target. */
export const target: fc.Arbitrary<Shape> = fc.oneof(
	{ weight: 3, arbitrary: simpleArea },
	{ weight: 1, arbitrary: cap },
	place.map((coordinates): Shape => ({ type: 'Point', coordinates })),
	fc
		.array(place, { minLength: 1, maxLength: 6 })
		.map((coordinates): Shape => ({ type: 'MultiPoint', coordinates })),
	line.map((coordinates): Shape => ({ type: 'LineString', coordinates })),
	fc
		.array(line, { minLength: 1, maxLength: 3 })
		.map((coordinates): Shape => ({ type: 'MultiLineString', coordinates })),
	fc
		.tuple(simpleArea, fc.double({ min: 60, max: 120, noNaN: true }))
		.map(([{ coordinates }, by]): Shape => ({
			type: 'MultiPolygon',
			coordinates: [
				coordinates,
				coordinates.map((ring) => ring.map(([lon, lat]) => fit([wrapped(lon! + by), lat!])))
			]
		}))
);

/** Rings that come to nothing, cross themselves or run anyhow: what files hold. */
export const anyArea: fc.Arbitrary<Polygon> = fc.oneof(
	{ weight: 2, arbitrary: simpleArea },
	{
		weight: 2,
		arbitrary: fc
			.array(place, { minLength: 3, maxLength: 7 })
			.map((ring): Polygon => ({ type: 'Polygon', coordinates: [closed(ring)] }))
	},
	place.map((at): Polygon => ({ type: 'Polygon', coordinates: [[at, at, at, at]] })),
	fc
		.tuple(place, place)
		.map(([a, b]): Polygon => ({ type: 'Polygon', coordinates: [[a, b, a, a]] })),
	fc.constantFrom<Polygon>(
		{
			type: 'Polygon',
			coordinates: [
				[
					[-180, -90],
					[180, -90],
					[180, 90],
					[-180, 90],
					[-180, -90]
				]
			]
		},
		{
			type: 'Polygon',
			coordinates: [
				[
					[0, 90],
					[90, 90],
					[180, 90],
					[0, 90]
				]
			]
		},
		{
			type: 'Polygon',
			coordinates: [
				[
					[-180, 10],
					[180, 10],
					[180, 20],
					[-180, 20],
					[-180, 10]
				]
			]
		},
		{
			type: 'Polygon',
			coordinates: [
				[
					[180, 0],
					[180, 10],
					[-180, 10],
					[-180, 0],
					[180, 0]
				]
			]
		}
	)
);

export const metres = (most: number = GREATEST_RANGE) =>
	fc.oneof(
		{
			weight: 6,
			arbitrary: fc.double({ min: 2, max: Math.log10(most), noNaN: true }).map((log) => 10 ** log)
		},
		{ weight: 1, arbitrary: fc.constantFrom(0, 0.01, 1, 1000, most) }
	);

const sector: fc.Arbitrary<NonNullable<Site['sector']>> = fc
	.tuple(
		fc.double({ min: -360, max: 360, noNaN: true }),
		fc.double({ min: 1, max: 359, noNaN: true })
	)
	.map(([from, width]) => ({ from, to: from + width }));

export const plainSite: fc.Arbitrary<Site> = fc.record({ position: place, range: metres() });

/** A site of any kind. */
export const site: fc.Arbitrary<Site> = fc.record(
	{
		position: place,
		range: metres(),
		mastHeight: fc.double({ min: 0, max: 1000, noNaN: true }),
		minimumRange: metres(3_000_000),
		sector
	},
	{ requiredKeys: ['position', 'range'] }
);

/** As finely as links hold a place: a metre. */
const metre = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/**
 * Several sites, no two of them nearly antipodes: between such, all places half-way are as far, and looking for the
 * farthest takes seconds. Nor do two stand some millimetres apart: of rays that run side by side so near, half around the
 * earth, the core cannot tell which is within the other's sector.
 */
export const sites = (one: fc.Arbitrary<Site>, most: number): fc.Arbitrary<Site[]> =>
	fc
		.tuple(
			place,
			fc.array(fc.tuple(one, fc.tuple(share, share)), { minLength: 1, maxLength: most })
		)
		.map(([centre, all]) =>
			all.map(([site, [east, north]]): Site => ({
				...site,
				position: fit([
					metre(wrapped(centre[0] + 60 * (east - 0.5))),
					metre(centre[1] + 60 * (north - 0.5))
				])
			}))
		);
