import { drawnKind } from '$lib/atlas/drawn';
import { atlas, countries, layers } from '$lib/atlas/load';
import type { Name } from '$lib/atlas/schema';
import { nameOf, t } from '$lib/messages';

/** The name of a target: an area of the catalogue, a country, a feature of a layer. */
function targetName(id: string): Name {
	const area = atlas.targets.find((target) => target.id === id);
	if (area) return area.title;
	const country = countries.find((one) => one.id === id);
	if (country) return country.name;
	const [layer, feature] = id.split('/');
	const features = layers.find((one) => one.id === layer)?.features;
	return features?.find((one) => one.id === feature)?.name ?? { en: id };
}

/** What a target is called, or what was drawn as one, in the reader's language. */
export function targetTitle(id: string): string {
	const drawn = drawnKind(id);
	if (drawn) return t(drawn === 'area' ? 'target.areaDrawn' : 'target.lineDrawn');
	return nameOf(targetName(id));
}

/** The same in English, for reports. */
export function targetInEnglish(id: string): string {
	const drawn = drawnKind(id);
	return drawn ? `The ${drawn} drawn` : targetName(id).en;
}
