import * as v from 'valibot';

/** Longitude and latitude in degrees, WGS84, within ±180 and ±90. */
export const Position = v.strictTuple(
	[
		v.pipe(
			v.number(),
			v.minValue(-180, (issue) => `longitude ${issue.input} is below -180`),
			v.maxValue(180, (issue) => `longitude ${issue.input} is above 180`)
		),
		v.pipe(
			v.number(),
			v.minValue(-90, (issue) => `latitude ${issue.input} is below -90`),
			v.maxValue(90, (issue) => `latitude ${issue.input} is above 90`)
		)
	],
	'a position is [longitude, latitude]'
);

const Line = v.pipe(v.array(Position), v.minLength(2, 'a line needs two positions'));
const Ring = v.pipe(
	v.array(Position),
	v.minLength(4, 'a ring needs four positions'),
	v.check((ring) => {
		const first = ring[0];
		const last = ring[ring.length - 1];
		return first?.[0] === last?.[0] && first?.[1] === last?.[1];
	}, 'a ring must end where it began')
);
const Rings = v.pipe(v.array(Ring), v.minLength(1, 'a polygon needs a ring'));

/** The geometries that a layer may hold (RFC 7946). */
export const Geometry = v.variant('type', [
	v.strictObject({ type: v.literal('Point'), coordinates: Position }),
	v.strictObject({
		type: v.literal('MultiPoint'),
		coordinates: v.pipe(v.array(Position), v.minLength(1))
	}),
	v.strictObject({ type: v.literal('LineString'), coordinates: Line }),
	v.strictObject({
		type: v.literal('MultiLineString'),
		coordinates: v.pipe(v.array(Line), v.minLength(1))
	}),
	v.strictObject({ type: v.literal('Polygon'), coordinates: Rings }),
	v.strictObject({
		type: v.literal('MultiPolygon'),
		coordinates: v.pipe(v.array(Rings), v.minLength(1))
	})
]);
export type Geometry = v.InferOutput<typeof Geometry>;
