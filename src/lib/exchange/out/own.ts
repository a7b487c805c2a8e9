import { onPaper, type DataColour } from '$lib/atlas/colours';
import {
	colourFields,
	featureAt,
	nameAt,
	simplestyleColour,
	type OwnFeatures,
	type OwnLayer
} from '$lib/atlas/own';
import { columnNames, flat } from './fields';
import { EARTH, type Field, type Occasion, type Taken, type TakenFeature } from './taken';

/** What holds of all that a reader brought. */
export const OWN_LICENCE = 'What the reader brought keeps the licence that it came with.';

/** The colour of a layer of the reader's own as #rrggbb. */
const hex = (colour: string) =>
	simplestyleColour(colour) ?? onPaper[colour as DataColour] ?? onPaper.neutral;

/** The colour that a feature brings along (simplestyle), if it does. */
function brought(properties: Record<string, unknown>): string | undefined {
	const colours = colourFields.map((field) => simplestyleColour(properties[field]));
	return colours.find((colour) => colour !== null);
}

/** The fields of a layer, each with a name of its own that is not empty. */
function fields({ columns }: OwnFeatures): Field[] {
	const names = columnNames();
	return columns.map(({ name: key }) => ({
		name: names.take(key || 'field'),
		of: ({ properties }) => flat(properties[key])
	}));
}

/**
 * A layer of the reader's own.
 * @param chosen the features to take, counted from 0; null for all. They are made one by one as they are written.
 */
export function takeOwn(
	layer: OwnLayer & { content: OwnFeatures },
	chosen: ArrayLike<number> | null,
	occasion: Occasion
): Taken {
	const { content, title, style, name, from } = layer;
	const count = chosen?.length ?? content.count;
	function take(index: number): TakenFeature {
		const { id, geometry, properties } = featureAt(content, index);
		const colour = style.simplestyle ? brought(properties!) : undefined;
		return {
			id: id!,
			name: nameAt(content, title, index),
			geometry,
			properties: properties!,
			...(colour && { colour })
		};
	}
	return {
		...occasion,
		name,
		title: name,
		about: `Brought by the reader from ${from || 'a paste'}.`,
		licence: OWN_LICENCE,
		features: {
			*[Symbol.iterator]() {
				for (let i = 0; i < count; i++) yield take(chosen ? chosen[i]! : i);
			}
		},
		count,
		fields: fields(content),
		sources: [],
		method: [EARTH],
		colour: hex(style.colour)
	};
}
