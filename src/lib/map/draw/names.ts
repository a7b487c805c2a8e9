import { fonts, named, type Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { coloured, unlessHidden } from './drawing';

/** How the names of points are written: beside them, in the colour of their layer. */
export const pointNames = (palette: Palette, language: Language) => ({
	layout: {
		'text-field': named(language),
		'text-font': fonts.sans,
		'text-size': 11.5,
		'text-max-width': 9
	},
	paint: {
		'text-color': coloured(palette),
		'text-opacity': unlessHidden(),
		'text-halo-color': palette.halo,
		'text-halo-width': 1.5
	}
});
