import * as v from 'valibot';
import { dataColours } from '../colours';
import { Day, Id, Name, Text } from './text';

/** The shapes that point symbols may have. */
export const shapeNames = ['diamond', 'triangle', 'square', 'hexagon', 'circle', 'star'] as const;

/** A kind of feature within a layer, and how it is told apart. */
const Kind = v.strictObject({
	id: Id,
	title: Name,
	shape: v.optional(v.picklist(shapeNames), 'diamond'),
	/** starts hidden, though its layer is shown */
	hidden: v.optional(v.boolean(), false)
});

/** A layer as the reader meets it: its title, its symbol, its place in the legend. */
export const CatalogueLayer = v.strictObject({
	id: Id,
	title: Name,
	group: Id,
	/** one sentence: what the layer holds */
	about: Name,
	/** a data colour of the design */
	colour: v.picklist(dataColours),
	symbol: v.picklist(['line', 'area', 'countries', 'ring', 'point']),
	/** what most of its lines are, where they are not solid: it strokes the layer's own symbol */
	stroke: v.optional(v.picklist(['planned', 'schematic'])),
	/** the measured figure of the legend row */
	figure: v.picklist(['length', 'count', 'range']),
	shown: v.boolean(),
	/** what the article names stands out among the rest */
	emphasis: v.optional(v.boolean(), false),
	kinds: v.optional(v.array(Kind), []),
	licence: v.optional(Text)
});
export type CatalogueLayer = v.InferOutput<typeof CatalogueLayer>;

/** geodata/catalogue.json: groups and layers in the order of the legend. */
export const Catalogue = v.pipe(
	v.strictObject({
		/** the day to which the record speaks */
		asOf: Day,
		/** what a reader sees who has chosen nothing */
		home: v.strictObject({
			/** [west, south, east, north] in degrees */
			bounds: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
			/** a feature of the coverage layer, the system assumed there, and the one to compare */
			site: Id,
			system: Id,
			compared: Id,
			target: v.string()
		}),
		/** areas that the coverage check can ask about */
		targets: v.array(
			v.strictObject({
				id: v.string(),
				title: Name,
				about: Text,
				/** ISO 3166-1 numeric id of the country of the basemap that it is a part of */
				country: v.string(),
				/** only the country's largest part, or only its parts within [west, south, east, north] */
				part: v.optional(v.literal('largest')),
				bounds: v.optional(v.strictTuple([v.number(), v.number(), v.number(), v.number()]))
			})
		),
		groups: v.array(v.strictObject({ id: Id, title: Name })),
		layers: v.pipe(v.array(CatalogueLayer), v.minLength(1))
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const groups = new Set(dataset.value.groups.map(({ id }) => id));
		for (const { id, group, symbol, kinds } of dataset.value.layers) {
			if (!groups.has(group))
				addIssue({ message: `layer "${id}" is in no known group: "${group}"` });
			if (symbol === 'countries' && !kinds.length)
				addIssue({
					message: `layer "${id}" is of countries, which are hatched by kind: give it kinds`
				});
		}
	})
);
export type Catalogue = v.InferOutput<typeof Catalogue>;
