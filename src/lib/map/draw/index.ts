import type { CatalogueLayer } from '$lib/atlas/schema';
import type { Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { drawAreas } from './areas';
import { drawCountries } from './countries';
import type { Drawing } from './drawing';
import { drawLines } from './lines';
import { drawPoints } from './points';
import { drawRings } from './rings';

export { ATLAS, keyOf, nameOf, sourceOf } from './drawing';
export type { Drawing } from './drawing';

/** How a layer of the atlas is drawn, from its symbol in the catalogue, with names in a language. */
export function draw(layer: CatalogueLayer, palette: Palette, language: Language): Drawing {
	switch (layer.symbol) {
		case 'line': {
			const lines = drawLines(layer, palette);
			if (!layer.kinds.length) return lines;
			const points = drawPoints(layer, palette, language);
			return {
				layers: [...lines.layers, ...points.layers],
				hit: [...lines.hit, ...points.hit]
			};
		}
		case 'countries':
			return drawCountries(layer, palette);
		case 'area':
			return drawAreas(layer, palette, language);
		case 'ring':
			return drawRings(layer, palette, language);
		case 'point':
			return drawPoints(layer, palette, language);
	}
}
