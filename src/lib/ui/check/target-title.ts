import { drawnKind } from '$lib/atlas/drawn';
import { atlas, countries, layers } from '$lib/atlas/load';
import type { Name } from '$lib/atlas/schema';
import { nameAt, readOwnTarget } from '$lib/atlas/own';
import { nameOf, t } from '$lib/messages';
import { hasFeatures } from '../own/chosen';
import type { Own } from '../own/own.svelte';

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

/** What a layer of the reader's own is called, or a feature of it; undefined if the id is none, or it is gone. */
function ownName(
	id: string,
	own: Own | undefined
): { layer: string; feature: string | null } | undefined {
	const target = readOwnTarget(id);
	const layer = own?.get(target?.layer ?? '');
	if (!target || !hasFeatures(layer)) return undefined;
	const { index } = target;
	const feature = index === null ? null : nameAt(layer.content, layer.title, index);
	return { layer: layer.name, feature };
}

/** What a target is called, or what was drawn as one, in the reader's language. */
export function targetTitle(id: string, own?: Own): string {
	const mine = ownName(id, own);
	if (mine)
		return mine.feature === null
			? mine.layer
			: t('ownUse.featureOf', { feature: mine.feature, layer: mine.layer });
	const drawn = drawnKind(id);
	if (drawn) return t(drawn === 'area' ? 'target.areaDrawn' : 'target.lineDrawn');
	return nameOf(targetName(id));
}

/** The same in English, for reports. */
export function targetInEnglish(id: string, own?: Own): string {
	const mine = ownName(id, own);
	if (mine) return mine.feature === null ? mine.layer : `${mine.feature} (${mine.layer})`;
	const drawn = drawnKind(id);
	return drawn ? `The ${drawn} drawn` : targetName(id).en;
}
