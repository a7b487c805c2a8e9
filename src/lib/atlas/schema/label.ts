import * as v from 'valibot';
import { Id, Text } from './text';

/** A name in the three languages of the map. */
export const FullName = v.strictObject({ en: Text, ru: Text, zh: Text });
export type FullName = v.InferOutput<typeof FullName>;

const Longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const Latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const Zoom = v.pipe(v.number(), v.minValue(0), v.maxValue(14));

/** Where a name stands: [lon, lat], and degrees clockwise if it is turned. */
const Place = v.union([
	v.strictTuple([Longitude, Latitude]),
	v.strictTuple([Longitude, Latitude, v.pipe(v.number(), v.minValue(-90), v.maxValue(90))])
]);

/** The name of a sea, a lake or a river. */
const WaterLabel = v.strictObject({
	id: Id,
	kind: v.picklist(['ocean', 'sea', 'gulf', 'strait', 'lake', 'river']),
	name: FullName,
	/** from 1, an ocean, to 4, a small water */
	size: v.picklist([1, 2, 3, 4]),
	/** the zooms between which the name is shown */
	zoom: v.pipe(
		v.strictTuple([Zoom, Zoom]),
		v.check(([from, to]) => from < to, 'the zooms stand the wrong way round')
	),
	/** a river's place without an angle is laid along the river as drawn */
	at: v.pipe(v.array(Place), v.minLength(1)),
	sources: v.pipe(v.array(Id), v.minLength(1, 'every label cites a source'))
});
type WaterLabel = v.InferOutput<typeof WaterLabel>;

/** geodata/basemap-labels.json */
export const WaterLabels = v.pipe(
	v.array(WaterLabel),
	v.check(
		(labels) => new Set(labels.map(({ id }) => id)).size === labels.length,
		'two labels share an id'
	)
);
export type WaterLabels = v.InferOutput<typeof WaterLabels>;

/** What differs from the names that world-atlas and Unicode give a country. */
const CountryName = v.strictObject({
	/** the name in world-atlas */
	country: Text,
	en: v.optional(Text),
	ru: v.optional(Text),
	zh: v.optional(Text),
	/** where the name stands, if not at the middle of the largest part */
	at: v.optional(v.strictTuple([Longitude, Latitude])),
	/** no label: too small a thing to name, or no country */
	hidden: v.optional(v.boolean(), false)
});
type CountryName = v.InferOutput<typeof CountryName>;

/** geodata/country-names.json */
export const CountryNames = v.array(CountryName);
export type CountryNames = v.InferOutput<typeof CountryNames>;

/** A place by its name in GeoNames, and how the map names it. */
export const CityName = v.strictObject({
	country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
	/** the name in GeoNames; of several the most populous is meant */
	city: Text,
	/** GeoNames' number, where the name alone would not do */
	id: v.optional(v.number()),
	en: v.optional(Text),
	ru: v.optional(Text),
	zh: v.optional(Text),
	/** the zoom from which it is shown, where the population in GeoNames would mislead */
	zoom: v.optional(Zoom),
	/** false: GeoNames calls it a capital, but it is none of a state, or that is disputed */
	capital: v.optional(v.boolean()),
	/** no label: part of another city, or a district */
	hidden: v.optional(v.boolean(), false)
});
export type CityName = v.InferOutput<typeof CityName>;

/** geodata/city-names.json */
export const CityNames = v.array(CityName);
export type CityNames = v.InferOutput<typeof CityNames>;
