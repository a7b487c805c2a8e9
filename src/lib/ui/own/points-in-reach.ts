import { askedOf, type OwnFeatures } from '$lib/atlas/own';
import { inRange, preparePlaces, type PreparedPlaces, type Site } from '$lib/coverage';
import type { FeatureLayer } from './chosen';
import { narrowing } from './narrowed';

/** How many points of a layer of the reader's own are in range. */
export interface OwnInReach {
	/** of the layer */
	id: string;
	count: number;
	total: number;
}

const known = new WeakMap<OwnFeatures, { mask: Uint8Array | null; places: PreparedPlaces }>();

function placesOf(layer: FeatureLayer): PreparedPlaces | null {
	const { content } = layer;
	const { mask } = narrowing(layer);
	const before = known.get(content);
	if (before?.mask === mask) return before.places;
	const found = askedOf(content, null, mask);
	if (found?.kind !== 'points') return null;
	const places = preparePlaces(found.positions);
	known.set(content, { mask, places });
	return places;
}

/** Of each layer of points, how many that its filter lets through are in range of at least one site. */
export function ownInReach(
	layers: readonly FeatureLayer[],
	sites: Site[],
	altitude: number | undefined
): OwnInReach[] {
	if (!sites.length) return [];
	return layers.flatMap((layer) => {
		const places = layer.content.kind === 'points' ? placesOf(layer) : null;
		if (!places) return [];
		let count = 0;
		for (const one of inRange(sites, places, altitude)) count += one;
		return [{ id: layer.id, count, total: places.count }];
	});
}
