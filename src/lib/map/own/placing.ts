import type { Map } from 'maplibre-gl';
import { anchorId } from '../style/anchors';
import type { Placed } from './looks';

/** Adds style layers, each on top of what already lies under its anchor. */
export function addPlaced(map: Map, placed: readonly Placed[]) {
	for (const { anchor, spec } of placed) map.addLayer(spec, anchorId(anchor));
}

/** Lays style layers on top of what lies under their anchors. */
export function raise(map: Map, placed: readonly Placed[]) {
	for (const { anchor, spec } of placed) map.moveLayer(spec.id, anchorId(anchor));
}

export function removePlaced(map: Map, placed: readonly Placed[]) {
	for (const { spec } of placed) if (map.getLayer(spec.id)) map.removeLayer(spec.id);
}
