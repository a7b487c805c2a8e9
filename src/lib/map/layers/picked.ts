import type { AtlasLayer } from '$lib/atlas/atlas';
import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { isLine, isPoint } from '../draw/drawing';
import { zoomed } from '../draw/lines';
import type { Anchor } from '../style/anchors';
import type { Palette } from '../style/palette';

/**
 * The source of the lines and points that are picked: selected, or under the pointer. They are drawn once more, wide and
 * faint, below their layer; to do so within their own layer, the map would draw all of it twice in each frame.
 */
export const PICKED = 'picked';

/** A feature as it is drawn, lit up in its layer's colour; countries, areas and rings light up by themselves. */
export function pickedFeature(
	{ symbol, colour }: Pick<AtlasLayer, 'symbol' | 'colour'>,
	{ geometry }: Feature,
	selected: boolean,
	palette: Palette
): Feature[] {
	if (symbol !== 'line' && symbol !== 'point') return [];
	return [{ type: 'Feature', geometry, properties: { colour: palette[colour], selected } }];
}

const colour: ExpressionSpecification = ['to-color', ['get', 'colour']];

/** How what is picked is drawn: lines over a casing, points over a halo, which has an edge once they are selected. */
export function pickedLayers(): { anchor: Anchor; spec: LayerSpecification }[] {
	return [
		{
			anchor: 'lines',
			spec: {
				id: `${PICKED}-casing`,
				type: 'line',
				source: PICKED,
				filter: isLine,
				layout: { 'line-join': 'round', 'line-cap': 'round' },
				paint: { 'line-color': colour, 'line-opacity': 0.3, 'line-width': zoomed(9) }
			}
		},
		{
			anchor: 'points',
			spec: {
				id: `${PICKED}-halo`,
				type: 'circle',
				source: PICKED,
				filter: isPoint,
				paint: {
					'circle-radius': 13,
					'circle-color': colour,
					'circle-opacity': 0.28,
					'circle-stroke-color': colour,
					'circle-stroke-width': 1.5,
					'circle-stroke-opacity': ['case', ['get', 'selected'], 1, 0]
				}
			}
		}
	];
}
