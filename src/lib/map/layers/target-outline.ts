import type { Shape } from '$lib/geodesy';
import type { Feature } from 'geojson';
import type { LayerSpecification, Map } from 'maplibre-gl';
import type { Palette } from '../style/palette';
import { FeatureSource } from './feature-source';
import { openOutline } from './seams';

export const TARGET = 'target';

/** The target as features. */
export const targetFeatures = (shape: Shape | null): Feature[] =>
	shape ? [{ type: 'Feature', properties: {}, geometry: openOutline(shape) ?? shape }] : [];

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

/** Adds what the target is outlined by; nothing is outlined yet. */
export const addTarget = (map: Map, palette: Palette): FeatureSource =>
	new FeatureSource(
		map,
		TARGET,
		targetLayers(palette).map((spec) => ({ anchor: 'lines', spec }))
	);
