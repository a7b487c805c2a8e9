import type { Measure } from '$lib/exchange/figure/marks';

/** Letters about as wide as those of a sans, Chinese ones square. */
export const measure: Measure = (text, face, size) =>
	[...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.52), 0) *
	size *
	(face === 'bold' ? 1.06 : 1);

export const inks = { paper: '#ffffff', ink: '#111111', soft: '#555555', rule: '#bbbbbb' };
