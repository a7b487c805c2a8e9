import { maskOf, yearsOf, type OwnFeatures, type OwnLayer } from '$lib/atlas/own';
import type { OwnDrawn } from '$lib/map/scene';

// A million features are looked through once for each filter, not for each move of the map.
const masks = new WeakMap<OwnFeatures, Pick<OwnLayer, 'filter'> & Pick<OwnDrawn, 'mask'>>();
const times = new WeakMap<OwnFeatures, Pick<OwnLayer, 'time'> & Pick<OwnDrawn, 'years'>>();
const drawn = new WeakMap<OwnLayer, OwnDrawn>();

function maskFor(features: OwnFeatures, filter: OwnLayer['filter']) {
	const known = masks.get(features);
	if (known?.filter === filter) return known.mask;
	const mask = maskOf(features, filter);
	masks.set(features, { filter, mask });
	return mask;
}

function yearsFor(features: OwnFeatures, time: string | null) {
	const known = times.get(features);
	if (known?.time === time) return known.years;
	const years = yearsOf(features, time);
	times.set(features, { time, years });
	return years;
}

/** A layer of the reader's own as the map shows it: the same answer for the same layer. */
export function narrowed(layer: OwnLayer): OwnDrawn {
	const known = drawn.get(layer);
	if (known) return known;
	const { content, filter, time } = layer;
	const now: OwnDrawn =
		content.kind === 'tiles'
			? { layer, mask: null, years: null }
			: { layer, mask: maskFor(content, filter), years: yearsFor(content, time) };
	drawn.set(layer, now);
	return now;
}
