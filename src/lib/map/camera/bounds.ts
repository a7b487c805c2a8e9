import { bbox as planar } from '@turf/turf';
import type { Geometry } from 'geojson';
import { geometryAt, isOwn } from '$lib/atlas/own';
import type { Selection } from '$lib/view';
import type { Bounds } from './camera';
import type { MapData } from '../scene';
import { loadFeatures } from '../layers/sources';

/** The box around a geometry in degrees: [west, south, east, north]. A point gets a box about it. */
export function bbox(geometry: Geometry): Bounds {
	const [west, south, east, north] = planar(geometry) as Bounds;
	if (west === east && south === north) return [west - 2, south - 1.5, east + 2, north + 1.5];
	return [west, south, east, north];
}

/** The box around a feature; null if it has no place, or cannot be loaded. */
export async function boundsOf(
	{ layer, feature }: Selection,
	data: MapData
): Promise<Bounds | null> {
	if (isOwn(layer)) {
		const content = data.own(layer)?.content;
		if (!content || content.kind === 'tiles') return null;
		const geometry = geometryAt(content, Number(feature));
		const box = geometry && bbox(geometry);
		// Around nothing a box is inside out.
		return box && box[0] <= box[2] ? box : null;
	}
	const known = data.catalogue.find(({ id }) => id === layer);
	const features = known ? await loadFeatures(known, data).catch(() => []) : [];
	const geometry = features.find(({ id }) => id === feature)?.geometry;
	return geometry ? bbox(geometry) : null;
}
