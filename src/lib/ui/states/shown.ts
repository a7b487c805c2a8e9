import type { AtlasLayer } from '$lib/atlas/atlas';
import { isShown } from '$lib/atlas/timeline';
import { shownKinds, type View } from '$lib/view';

/** How many features of the layers shown are left after kinds and years have been chosen. */
export function featuresShown(layers: readonly AtlasLayer[], view: View): number {
	let count = 0;
	for (const layer of layers) {
		if (!view.layers.includes(layer.id)) continue;
		const kinds = shownKinds(view, layer);
		count += layer.features.filter((one) => isShown(layer, one, kinds, view.years)).length;
	}
	return count;
}
