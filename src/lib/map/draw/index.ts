import type { CatalogueLayer } from '$lib/atlas/schema';
import type { Palette } from '../palette';
import { drawAreas } from './areas';
import type { Drawing } from './drawing';
import { drawLines } from './lines';
import { drawPoints } from './points';
import { drawRings } from './rings';

export { ringsSource } from './rings';
export type { Drawing } from './drawing';

/** How a layer of the atlas is drawn, from its symbol in the catalogue. */
export function draw(layer: CatalogueLayer, palette: Palette): Drawing {
	switch (layer.symbol) {
		case 'line':
			return drawLines(layer, palette);
		case 'area':
			return drawAreas(layer, palette);
		case 'ring':
			return drawRings(layer, palette);
		case 'point':
			return drawPoints(layer, palette);
	}
}
