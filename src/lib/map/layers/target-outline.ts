import type { Shape } from '$lib/geodesy';
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map } from 'maplibre-gl';
import { anchorId } from '../style/anchors';
import type { Palette } from '../style/palette';
import { openOutline } from './seams';

export const TARGET = 'target';

/** The target as features. */
export const targetFeatures = (shape: Shape | null): Feature[] =>
	shape ? [{ type: 'Feature', properties: {}, geometry: openOutline(shape) ?? shape }] : [];

const data = (shape: Shape | null): FeatureCollection => ({
	type: 'FeatureCollection',
	features: targetFeatures(shape)
});

/** What is asked about is outlined: areas and lines by a dashed line, points by rings. */
export function targetLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'target-line',
			type: 'line',
			source: TARGET,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.selected,
				'line-width': 1.4,
				'line-opacity': 0.75,
				'line-dasharray': [2, 1.5]
			}
		},
		{
			id: 'target-point',
			type: 'circle',
			source: TARGET,
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-radius': 11,
				'circle-opacity': 0,
				'circle-stroke-color': palette.selected,
				'circle-stroke-width': 1.4,
				'circle-stroke-opacity': 0.75
			}
		}
	];
}

export function addTarget(map: Map, palette: Palette) {
	map.addSource(TARGET, { type: 'geojson', data: data(null), tolerance: 0.2 });
	for (const layer of targetLayers(palette)) map.addLayer(layer, anchorId('lines'));
}

export function showTarget(map: Map, shape: Shape | null) {
	map.getSource<GeoJSONSource>(TARGET)?.setData(data(shape));
}
