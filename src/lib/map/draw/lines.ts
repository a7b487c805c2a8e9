import type { CatalogueLayer } from '$lib/atlas/schema';
import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../style/palette';
import { strokes, type Stroke } from '../style/strokes';
import { ATLAS, isLine, ofLayer, type Drawing } from './drawing';

/** A width in pixels that grows with the zoom, given at zoom 5. */
export const zoomed = (width: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	2,
	width * 0.7,
	5,
	width,
	9,
	width * 1.7
];

/** Lines, one style layer a stroke, over a casing that answers the pointer; along the border it is seen. */
export function drawLines(layer: CatalogueLayer, palette: Palette): Drawing {
	const { id } = layer;
	const colour = palette[layer.colour];
	const lines = strokes.map((stroke): LineLayerSpecification => ({
		id: `${id}-${stroke.id}`,
		type: 'line',
		source: ATLAS,
		filter: ofLayer(id, ['==', ['get', 'stroke'], stroke.id]),
		layout: {
			'line-join': 'round',
			'line-cap': stroke.round ? 'round' : 'butt'
		},
		paint: {
			'line-color': colour,
			'line-opacity': stroke.opacity,
			'line-width': zoomed(stroke.width),
			...(stroke.dash && { 'line-dasharray': stroke.dash })
		}
	}));
	const casing: LineLayerSpecification = {
		id: `${id}-casing`,
		type: 'line',
		source: ATLAS,
		filter: ofLayer(id, isLine),
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': colour,
			// What is constant and 0 is not drawn at all.
			'line-opacity': layer.colour === 'border' ? 0.14 : 0,
			'line-width': zoomed(9)
		}
	};
	const specs = [casing, ...lines, ...sleepers(layer, palette)];
	return {
		layers: specs.map((spec) => ({ anchor: 'lines', spec })),
		hit: [casing.id]
	};
}

/** A railway that runs is drawn as railways are: with light sleepers on the line. */
function sleepers(layer: CatalogueLayer, palette: Palette): LineLayerSpecification[] {
	if (layer.colour !== 'rail') return [];
	const solid = strokes.find(({ id }) => id === 'solid') as Stroke;
	return [
		{
			id: `${layer.id}-sleepers`,
			type: 'line',
			source: ATLAS,
			filter: ofLayer(layer.id, ['==', ['get', 'stroke'], solid.id]),
			paint: {
				'line-color': palette.land,
				'line-width': zoomed(solid.width * 0.42),
				'line-dasharray': [7, 6]
			}
		}
	];
}
