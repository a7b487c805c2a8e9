import { readOwnTarget, type OwnFeatures, type OwnLayer } from '$lib/atlas/own';
import type { Selection } from '$lib/view';
import type { Reader } from '../reader/reader.svelte';
import { vocabulary } from '../reader/vocabulary';

/** A layer of the reader's own whose features are at hand. */
export type FeatureLayer = OwnLayer & { content: OwnFeatures };

/** Whether the features of a layer are at hand, and not read from an archive as the map needs them. */
export const hasFeatures = (layer: OwnLayer | undefined): layer is FeatureLayer =>
	layer !== undefined && layer.content.kind !== 'tiles';

/** Whether a layer of the reader's own is shown or asked about, which no link holds. */
export const showsOwn = ({ view, own }: Pick<Reader, 'view' | 'own'>): boolean =>
	[...view.layers, readOwnTarget(view.target)?.layer ?? ''].some((id) => own.get(id));

/** The layers of the reader's own that are shown and whose features are at hand. */
export const ownShown = ({ view, own }: Pick<Reader, 'view' | 'own'>): FeatureLayer[] =>
	own.layers.filter(hasFeatures).filter(({ id }) => view.layers.includes(id));

/** The feature of the reader's own that a selection means; null if it means none, or one that is gone. */
export function ownSelected(
	{ own }: Pick<Reader, 'own'>,
	select: Selection | null
): { layer: FeatureLayer; index: number } | null {
	const layer = select ? own.get(select.layer) : undefined;
	const index = Number(select?.feature);
	return hasFeatures(layer) && Number.isInteger(index) && index >= 0 && index < layer.content.count
		? { layer, index }
		: null;
}

/** Whether the target is a layer of the reader's own that has been taken away. */
export function targetGone({ view, own }: Pick<Reader, 'view' | 'own'>): boolean {
	const target = readOwnTarget(view.target);
	return target !== null && !hasFeatures(own.get(target.layer));
}

/** What is asked about: the view's target, or the usual one where that has been taken away. */
export const targetOf = (reader: Pick<Reader, 'view' | 'own'>): string =>
	targetGone(reader) ? vocabulary.defaults.target : reader.view.target;
