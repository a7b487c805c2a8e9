import type { CatalogueLayer } from '$lib/atlas/schema';
import type { Palette } from '../palette';
import { picked, visibleKinds, type Drawing } from './drawing';

/** Areas: a light fill under a dashed outline. */
export function drawAreas({ id, kinds, colour }: CatalogueLayer, palette: Palette): Drawing {
	return {
		layers: [
			{
				anchor: 'areas',
				spec: {
					id: `${id}-fill`,
					type: 'fill',
					source: id,
					filter: visibleKinds(kinds),
					paint: { 'fill-color': palette[colour], 'fill-opacity': ['case', picked, 0.22, 0.1] }
				}
			},
			{
				anchor: 'areas',
				spec: {
					id: `${id}-outline`,
					type: 'line',
					source: id,
					filter: visibleKinds(kinds),
					paint: { 'line-color': palette[colour], 'line-width': 1.4, 'line-dasharray': [4, 2.5] }
				}
			}
		],
		hit: [`${id}-fill`]
	};
}
