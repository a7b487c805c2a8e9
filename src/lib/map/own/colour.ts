import { dataColours, type DataColour } from '$lib/atlas/colours';
import { simplestyleColour, type OwnStyle } from '$lib/atlas/own';
import type { Palette } from '../style/palette';

/** A colour written as simplestyle has it as rgb(…); null if it is none. */
export function hexColour(value: unknown): string | null {
	const colour = simplestyleColour(value);
	if (!colour) return null;
	const number = parseInt(colour.slice(1), 16);
	return `rgb(${number >> 16}, ${(number >> 8) & 255}, ${number & 255})`;
}

/** The colour of a layer under the present theme, as rgb(…). */
export function colourOf({ colour }: OwnStyle, palette: Palette): string {
	if ((dataColours as readonly string[]).includes(colour)) return palette[colour as DataColour];
	return hexColour(colour) ?? palette.places;
}
