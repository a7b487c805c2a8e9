import { layers } from '$lib/atlas/load';
import { nameAt } from '$lib/atlas/own';
import { crossesItself } from '$lib/geodesy';
import { nameOf, t } from '$lib/messages';
import type { View } from '$lib/view';
import { hasFeatures, ownSelected, targetOf } from '../own/chosen';
import type { Reader } from '../reader/reader.svelte';
import { targetTitle } from '../check/target-title';

/** What a reader can take away. Layers are those of the atlas and those that the reader brought. */
export type What =
	| { kind: 'layer'; layer: string }
	| { kind: 'feature'; layer: string; feature: string }
	| { kind: 'coverage' }
	| { kind: 'measurement' };

/** One thing to choose. */
export interface Choice {
	what: What;
	title: string;
}

/** Two choices are the same if their keys are. */
export const keyOf = (what: What): string =>
	what.kind === 'layer'
		? `layer/${what.layer}`
		: what.kind === 'feature'
			? `feature/${what.layer}/${what.feature}`
			: what.kind;

/** Whether what is measured comes to a line or an area. */
export function isMeasured(measure: View['measure']): measure is NonNullable<View['measure']> {
	if (!measure) return false;
	const { kind, points } = measure;
	return kind === 'area' ? points.length > 2 && !crossesItself(points) : points.length > 1;
}

/** The name of a feature of any layer, in the reader's language. */
function featureName(reader: Reader, layer: string, feature: string): string {
	const own = ownSelected(reader, { layer, feature });
	if (own) return nameAt(own.layer.content, own.layer.title, own.index);
	const known = layers.find(({ id }) => id === layer)?.features.find(({ id }) => id === feature);
	return known ? nameOf(known.name) : feature;
}

/** What the reader looks at now: the selected feature, the check, the measure. */
export function choicesNow(reader: Reader): Choice[] {
	const { select, sites, measure } = reader.view;
	return [
		...(select
			? [
					{
						what: { kind: 'feature' as const, ...select },
						title: t('take.selected', { name: featureName(reader, select.layer, select.feature) })
					}
				]
			: []),
		...(sites.length
			? [
					{
						what: { kind: 'coverage' as const },
						title: t('take.coverage', { target: targetTitle(targetOf(reader), reader.own) })
					}
				]
			: []),
		...(isMeasured(measure)
			? [
					{
						what: { kind: 'measurement' as const },
						title: t(measure.kind === 'area' ? 'take.area' : 'take.distance')
					}
				]
			: [])
	];
}

/** The layers that the reader brought, but for archives of tiles, which they have as they are. */
export const ownChoices = (reader: Reader): Choice[] =>
	reader.own.layers
		.filter(hasFeatures)
		.map(({ id, name }) => ({ what: { kind: 'layer', layer: id }, title: name }));

/** The layers of the atlas in the order of the legend. */
export const atlasChoices = (): Choice[] =>
	layers.map(({ id, title }) => ({ what: { kind: 'layer', layer: id }, title: nameOf(title) }));

/** What a reader most likely wants who says nothing of it: what they look at, or the first layer shown. */
export function usual(reader: Reader): What {
	const { select, measure, layers: shown } = reader.view;
	if (reader.measuring && isMeasured(measure)) return { kind: 'measurement' };
	if (select) return { kind: 'feature', ...select };
	const known = [...ownChoices(reader), ...atlasChoices()];
	const first = known.find(({ what }) => what.kind === 'layer' && shown.includes(what.layer));
	return (first ?? known[0]!).what;
}
