import type { Inks } from '$lib/exchange/figure/instruments';
import { channels, readPalette, type Palette } from '$lib/map/style/palette';

/** In whose colours a figure is drawn. */
export type Scheme = 'light' | 'dark';

/** The colours of a figure. */
export interface Colours {
	/** each as #rrggbb, as a drawing has them */
	palette: Palette;
	/** the same as the map has them: rgb(…) */
	ofMap: Palette;
	inks: Inks;
}

const hex = (colour: string): string =>
	`#${channels(colour)
		.slice(0, 3)
		.map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
		.join('')}`;

/** The scheme that the page wears now. */
export function schemeNow(): Scheme {
	const { theme } = document.documentElement.dataset;
	if (theme === 'light' || theme === 'dark') return theme;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * Reads the colours of the page as they are in a scheme. Paper is white in the light one. The page wears the scheme for
 * as long as that takes, and nothing is painted meanwhile: where light-dark() is not known, only the root can wear one.
 */
export function readColours(scheme: Scheme): Colours {
	const { dataset } = document.documentElement;
	const worn = dataset.theme;
	dataset.theme = scheme;
	try {
		return read(scheme);
	} finally {
		if (worn === undefined) delete dataset.theme;
		else dataset.theme = worn;
	}
}

function read(scheme: Scheme): Colours {
	const palette = readPalette(document.body);
	const probe = document.createElement('i');
	probe.hidden = true;
	document.body.append(probe);
	const token = (name: string) => {
		probe.style.color = `var(--${name})`;
		return hex(getComputedStyle(probe).color);
	};
	const inks = {
		paper: scheme === 'light' ? '#ffffff' : token('paper'),
		ink: token('ink'),
		soft: token('ink-soft'),
		rule: token('control')
	};
	probe.remove();
	const inHex = Object.entries(palette).map(([name, colour]) => [name, hex(colour)]);
	return { palette: Object.fromEntries(inHex) as Palette, ofMap: palette, inks };
}
