import type { LayerSpecification, Map } from 'maplibre-gl';
import { TRUSTED } from './trusted';

/** Gives the style layers of a map the colours that these have. */
export function repaint(map: Map, specs: readonly LayerSpecification[]) {
	for (const { id, paint } of specs)
		for (const [property, value] of Object.entries(paint ?? {}))
			map.setPaintProperty(id, property as never, value as never, TRUSTED);
}

/** Writes the labels of a map as these have them. */
export function reword(map: Map, specs: readonly LayerSpecification[]) {
	for (const { id, layout } of specs)
		if (layout && 'text-field' in layout)
			map.setLayoutProperty(id, 'text-field', layout['text-field'], TRUSTED);
}
