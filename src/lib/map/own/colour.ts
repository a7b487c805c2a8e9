import { dataColours, type DataColour } from '$lib/atlas/colours';
import type { OwnStyle } from '$lib/atlas/own';
import type { Palette } from '../palette';

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/i;

/** A colour written as simplestyle has it, #rgb or #rrggbb with or without #, as rgb(…); null if it is none. */
export function hexColour(text: string): string | null {
	const digits = HEX.exec(text.trim())?.[1];
	if (!digits) return null;
	const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	const number = parseInt(full, 16);
	return `rgb(${number >> 16}, ${(number >> 8) & 255}, ${number & 255})`;
}

/** The colour of a layer under the present theme, as rgb(…). */
export function colourOf({ colour }: OwnStyle, palette: Palette): string {
	if ((dataColours as readonly string[]).includes(colour)) return palette[colour as DataColour];
	return hexColour(colour) ?? palette.places;
}
