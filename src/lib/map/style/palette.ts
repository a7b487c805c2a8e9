import { tokens, type Token } from './tokens';

/** The colours of a theme by their tokens: rgb(…) as the browser says it, or #rrggbb. */
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

/** The channels of an rgb(…), rgba(…) or #rrggbb colour, with an alpha of the caller's choice from 0 to 1. */
export function channels(colour: string, alpha = 1): [number, number, number, number] {
	const found = colour.startsWith('#')
		? (colour.match(/[\da-f]{2}/gi) ?? []).map((channel) => parseInt(channel, 16))
		: (colour.match(/[\d.]+/g) ?? []).map(Number);
	const [r = 0, g = 0, b = 0] = found;
	return [r, g, b, Math.round(alpha * 255)];
}
