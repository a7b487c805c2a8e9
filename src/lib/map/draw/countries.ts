import type { CatalogueLayer } from '$lib/atlas/schema';
import { hatchId } from '../style/hatches';
import type { Palette } from '../style/palette';
import { picked, type Drawing } from './drawing';

/** Whole countries, hatched by kind, so that one that belongs to several shows all of them. */
export function drawCountries({ id, kinds, colour }: CatalogueLayer, palette: Palette): Drawing {
	return {
		layers: [
			...kinds.map((kind, index) => ({
				anchor: 'areas' as const,
				spec: {
					id: `${id}-${kind.id}`,
					type: 'fill' as const,
					source: id,
					filter: ['==', ['get', 'kind'], kind.id] as never,
					paint: {
						'fill-pattern': hatchId(index),
						'fill-antialias': false,
						'fill-opacity': ['match', ['get', 'status'], 'member', 0.26, 0.13] as never
					}
				}
			})),
			{
				anchor: 'areas',
				spec: {
					id: `${id}-outline`,
					type: 'line',
					source: id,
					// Where the map is cut at ±180°, the outline comes as a line of its own.
					filter: ['!', ['has', 'seamed']],
					paint: {
						'line-color': palette[colour],
						'line-width': ['case', picked, 2.5, 0.6],
						'line-opacity': ['case', picked, 1, 0.55]
					}
				}
			}
		],
		hit: kinds.map((kind) => `${id}-${kind.id}`)
	};
}
