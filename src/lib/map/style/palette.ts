import { tokens, type Token } from './tokens';

/** The colours of the theme in force, as the style sheet defines them: token → rgb(…). */
export type Palette = Record<Token, string>;

/**
 * Reads the colour tokens of the page. They live in the style sheet alone; the map asks the browser
 * what they come to under the present theme.
 */
export function readPalette(element: HTMLElement): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	element.append(probe);
	const palette = {} as Palette;
	for (const token of tokens) {
		probe.style.color = `var(--${token})`;
		palette[token] = getComputedStyle(probe).color;
	}
	probe.remove();
	return palette;
}

/** The channels of an rgb(…) or rgba(…) colour, with an alpha of the caller's choice from 0 to 1. */
export function channels(colour: string, alpha = 1): [number, number, number, number] {
	const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	return [r, g, b, Math.round(alpha * 255)];
}
