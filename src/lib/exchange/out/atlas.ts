import type { AtlasLayer, BuiltFeature } from '$lib/atlas/atlas';
import { onPaper } from '$lib/atlas/colours';
import type { Source } from '$lib/atlas/schema';
import { atlasFields, type Plain } from './atlas-fields';
import { EARTH, LENGTHS, type Occasion, type Taken, type TakenFeature } from './taken';

function plain({ id, geometry, properties }: BuiltFeature): TakenFeature {
	const { measured, ...rest } = properties;
	const said: Plain = {
		...rest,
		...(measured.length !== undefined && { length_m: Math.round(measured.length) })
	};
	return { id, name: rest.name.en, geometry, properties: said };
}

/** A layer of the atlas, or some of its features, with the sources that these cite. */
export function takeLayer(
	layer: Pick<AtlasLayer, 'id' | 'title' | 'about' | 'licence' | 'colour'>,
	features: readonly BuiltFeature[],
	bibliography: readonly Source[],
	occasion: Occasion
): Taken {
	const cited = new Set(features.flatMap(({ properties }) => properties.sources));
	const long = features.some(({ properties }) => properties.measured.length !== undefined);
	return {
		...occasion,
		name: layer.id,
		title: layer.title.en,
		about: `${layer.about.en}.`,
		licence: layer.licence ?? 'Public domain',
		features: features.map(plain),
		count: features.length,
		fields: atlasFields,
		sources: bibliography.filter(({ id }) => cited.has(id)),
		method: long ? [EARTH, LENGTHS] : [EARTH],
		colour: onPaper[layer.colour]
	};
}

/** One feature of a layer of the atlas. */
export function takeFeature(
	layer: Parameters<typeof takeLayer>[0],
	feature: BuiltFeature,
	bibliography: readonly Source[],
	occasion: Occasion
): Taken {
	const name = feature.properties.name.en;
	return {
		...takeLayer(layer, [feature], bibliography, occasion),
		name: `${layer.id}-${feature.id}`,
		title: name,
		about: `${name}, of the layer “${layer.title.en}”.`
	};
}
