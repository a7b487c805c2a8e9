import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { AREAS, drawAreas } from './areas';
import type { Drawn } from './drawing';
import { drawLines } from './lines';
import { drawPoints } from './points';
import { drawSites } from './sites';

export { AREAS, areaPattern } from './areas';
export { ATLAS, HIDDEN, type Drawn } from './drawing';

/**
 * The style layers of the atlas, from the ground up, with names in a language.
 * @param hatching the name of a country's hatching
 */
export const drawAtlas = (
	palette: Palette,
	language: Language,
	hatching: ExpressionSpecification
): Drawn[] => [
	...drawAreas(palette, language, hatching),
	...drawLines(palette),
	...drawPoints(palette, language),
	...drawSites(palette, language)
];

/** Ids of the style layers that answer a click. */
export const hits = ['sites', 'point-reach', 'line-reach', AREAS];
