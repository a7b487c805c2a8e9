import { apply, defaultView, writeLink } from '$lib/view';
import { vocabulary } from '../reader/vocabulary';

// For the server: the vocabulary holds the whole atlas, which the pages leave with the map.

/** The search string that opens the map with a feature selected, or with a layer alone. */
export function mapLink(layer: string, feature?: string): string {
	const view = defaultView(vocabulary);
	if (!feature) return writeLink({ ...view, layers: [layer] }, vocabulary);
	const shown = apply(view, { type: 'show layer', layer, shown: true }, vocabulary);
	return writeLink({ ...shown, select: { layer, feature } }, vocabulary);
}
