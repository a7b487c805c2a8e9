import { simpleAt, type OwnFeatures } from '$lib/atlas/own';
import type { Spot } from '$lib/atlas/find/entries';
import type { Position } from 'geojson';
import type { Camera, Change } from '$lib/view';
import type { Reader } from '../reader.svelte';

/** A point alone is seen with its surroundings. */
const POINT_ZOOM = 8;
/** Nothing small is looked at from nearer than this. */
const NEAREST = 12;

/** Where to look to see a feature; null if it has no place. What spans ±180° is seen from afar. */
export function spotOf(features: OwnFeatures, index: number): Spot | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	const visit = (list: unknown[]) => {
		if (typeof list[0] !== 'number') return (list as unknown[][]).forEach(visit);
		const [lon, lat] = list as Position as [number, number];
		west = Math.min(west, lon);
		east = Math.max(east, lon);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	};
	for (const { coordinates } of simpleAt(features, index)) visit(coordinates);
	if (west > east) return null;
	const [lon, lat] = [(west + east) / 2, (south + north) / 2];
	const wide = (east - west) * Math.cos((lat * Math.PI) / 180);
	const reach = Math.max(north - south, wide) / 2;
	return { position: [lon, lat], reach, zoom: reach ? NEAREST : POINT_ZOOM };
}

/** Selects a feature of the reader's own, shows its layer and flies there, as one step of undo. */
export function showFeature(
	reader: Reader,
	layer: { id: string; content: OwnFeatures },
	index: number
) {
	const spot = spotOf(layer.content, index);
	reader.stop();
	reader.doAll([
		{ type: 'show layer', layer: layer.id, shown: true },
		{ type: 'select', select: { layer: layer.id, feature: String(index) } },
		...(spot ? [moveTo(spot, reader)] : [])
	]);
}

/** The change that looks at a spot. */
export function moveTo(spot: Spot, reader: Reader): Change {
	const [lon, lat] = spot.position;
	// Without a map the link still says where.
	const plain: Camera = { lat, lon, zoom: spot.zoom, bearing: 0, pitch: 0 };
	return { type: 'move camera', camera: reader.map?.cameraAt(spot) ?? plain };
}
