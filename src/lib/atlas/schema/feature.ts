import * as v from 'valibot';
import { Geometry } from './geometry';
import { Country, Id, Name, Text, When } from './text';

/** How far along a thing is. */
export const statuses = [
	'operating',
	'building',
	'planned',
	'proposed',
	'shelved',
	'held',
	'announced',
	'done',
	'in force',
	'member',
	'observer',
	'partner',
	'disputed'
] as const;

/** How well a geometry is known: the first five are for lines and areas, the others for points. */
export const accuracies = [
	'surveyed',
	'published',
	'mapped',
	'traced by towns',
	'schematic',
	'site',
	'town',
	'city',
	'district',
	'approximate',
	'region',
	'sea area',
	'sea basin',
	'along the route'
] as const;

/** How sure the record is. */
export const confidences = ['high', 'medium', 'low'] as const;

/** A published figure with its unit; `high` makes it a range from `value` to `high`. */
export const Quantity = v.strictObject({
	what: Text,
	value: v.number(),
	high: v.optional(v.number()),
	unit: v.optional(Text),
	note: v.optional(Text)
});
export type Quantity = v.InferOutput<typeof Quantity>;

/** A place on the way: a town, a place that is only indicative, or a point set on the route. */
const Waypoint = v.strictObject({
	name: Text,
	country: v.optional(Country),
	precision: v.picklist(['place', 'indicative', 'on the route'])
});

const Properties = v.pipe(
	v.strictObject({
		name: Name,
		aliases: v.optional(v.array(Text)),
		/** one of the layer's kinds in the catalogue */
		kind: v.optional(Id),
		status: v.optional(v.picklist(statuses)),
		/** the day to which the status speaks */
		statusDate: v.optional(When),
		statusNote: v.optional(Text),
		from: v.optional(When),
		to: v.optional(When),
		dateNote: v.optional(Text),
		place: v.optional(Text),
		countries: v.optional(v.array(Country)),
		participants: v.optional(v.array(Country)),
		operator: v.optional(Text),
		/** the system of systems.json that stands at a site, or that the feature is about */
		system: v.optional(Id),
		/** features of this layer that an alternative stands in for */
		replaces: v.optional(v.array(Id)),
		quantities: v.optional(v.array(Quantity), []),
		via: v.optional(v.array(Waypoint)),
		accuracy: v.optional(v.picklist(accuracies)),
		accuracyNote: v.optional(Text),
		confidence: v.optional(v.picklist(confidences)),
		/** the article names it */
		article: v.optional(v.boolean(), false),
		/** a site that is assumed, not reported */
		notional: v.optional(v.boolean(), false),
		note: v.optional(Text),
		/** external ids, such as Global Energy Monitor's P2352 or a country's iso3166-1-numeric:643 */
		refs: v.optional(v.array(Text)),
		sources: v.pipe(v.array(Id), v.minLength(1, 'every feature cites a source'))
	}),
	v.check(
		({ from, to }) => !from || !to || to.slice(0, from.length) >= from.slice(0, to.length),
		'"to" lies before "from"'
	)
);

export const Feature = v.strictObject({
	type: v.literal('Feature'),
	id: Id,
	geometry: v.nullable(Geometry),
	properties: Properties
});
export type Feature = v.InferOutput<typeof Feature>;

/** A file of geodata/layers. */
export const Layer = v.pipe(
	v.strictObject({
		type: v.literal('FeatureCollection'),
		features: v.pipe(v.array(Feature), v.minLength(1, 'a layer needs a feature'))
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const seen = new Set<string>();
		for (const { id } of dataset.value.features) {
			if (seen.has(id)) addIssue({ message: `the id "${id}" stands twice` });
			seen.add(id);
		}
	})
);
export type Layer = v.InferOutput<typeof Layer>;
