import type { CatalogueLayer } from '$lib/atlas/schema';
import { fonts, named, type Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { ATLAS, ofLayer, picked, type Drawing } from './drawing';

/** Areas: a light fill under a dashed outline, named in their middle. */
export function drawAreas(
	{ id, colour }: CatalogueLayer,
	palette: Palette,
	language: Language
): Drawing {
	return {
		layers: [
			{
				anchor: 'areas',
				spec: {
					id: `${id}-fill`,
					type: 'fill',
					source: ATLAS,
					filter: ofLayer(id),
					paint: {
						'fill-color': palette[colour],
						'fill-opacity': ['case', picked, 0.22, 0.1],
						'fill-antialias': false
					}
				}
			},
			{
				anchor: 'areas',
				spec: {
					id: `${id}-outline`,
					type: 'line',
					source: ATLAS,
					filter: ofLayer(id),
					paint: { 'line-color': palette[colour], 'line-width': 1.4, 'line-dasharray': [4, 2.5] }
				}
			},
			{
				anchor: 'labels',
				spec: {
					id: `${id}-names`,
					type: 'symbol',
					source: ATLAS,
					filter: ofLayer(id),
					minzoom: 3,
					layout: {
						'text-field': named(language),
						'text-font': fonts.italic,
						'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 15],
						'text-max-width': 8
					},
					paint: {
						'text-color': palette[colour],
						'text-halo-color': palette.halo,
						'text-halo-width': 1.2
					}
				}
			}
		],
		hit: [`${id}-fill`]
	};
}
