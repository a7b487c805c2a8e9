import * as v from 'valibot';
import { Id, Name, Text } from './text';

/** A kind of feature within a layer, and how it is told apart. */
const Kind = v.strictObject({ id: Id, title: Name, hidden: v.optional(v.boolean(), false) });

/** A layer as the reader meets it: its title, its symbol, its place in the legend. */
export const CatalogueLayer = v.strictObject({
	id: Id,
	title: Name,
	group: Id,
	/** one sentence: what the layer holds */
	about: Text,
	/** a data colour of the design */
	colour: v.picklist(['border', 'gas', 'oil', 'rail', 'coverage', 'drills', 'zones', 'neutral']),
	symbol: v.picklist(['line', 'dashed', 'dotted', 'ring', 'diamond', 'area', 'dot']),
	/** the measured figure of the legend row */
	figure: v.picklist(['length', 'count', 'range']),
	shown: v.boolean(),
	kinds: v.optional(v.array(Kind), []),
	licence: v.optional(Text)
});
export type CatalogueLayer = v.InferOutput<typeof CatalogueLayer>;

/** geodata/catalogue.json: groups and layers in the order of the legend. */
export const Catalogue = v.pipe(
	v.strictObject({
		groups: v.array(v.strictObject({ id: Id, title: Name })),
		layers: v.pipe(v.array(CatalogueLayer), v.minLength(1))
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const groups = new Set(dataset.value.groups.map(({ id }) => id));
		for (const layer of dataset.value.layers)
			if (!groups.has(layer.group))
				addIssue({ message: `layer "${layer.id}" is in no known group: "${layer.group}"` });
	})
);
export type Catalogue = v.InferOutput<typeof Catalogue>;
