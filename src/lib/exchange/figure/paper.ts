/** The sizes that a figure may have. */
export const sizes = ['window', 'screen', 'A4', 'A3'] as const;
export type Size = (typeof sizes)[number];

export type Orientation = 'landscape' | 'portrait';

/** The sheet that a figure is laid out on. */
export interface Paper {
	/** millimetres */
	width: number;
	height: number;
	/** of a PNG: width and height */
	pixels: readonly [number, number];
	/** pixels of a PNG on an inch of paper */
	dpi: number;
}

const INCH = 25.4;

/** Lines and letters are as large on paper as on a screen of this density, which is what CSS calls a pixel. */
const CSS_DPI = 96;

/** Millimetres of a pixel of the style sheet. */
export const CSS_PIXEL = INCH / CSS_DPI;

const PRINT_DPI = 300;

/** ISO 216, landscape, in millimetres. */
const sheets = { A4: [297, 210], A3: [420, 297] } as const;

/** Full HD, in which a letter is half as large again as on a desk: it is seen from farther away. */
const SCREEN = { pixels: [1920, 1080], dpi: CSS_DPI * 1.5 } as const;

/**
 * The sheet of a size.
 * @param window the reader's own, in pixels of the style sheet, and how many of its pixels make one of those
 */
export function paper(
	size: Size,
	orientation: Orientation,
	window: { width: number; height: number; ratio: number }
): Paper {
	if (size === 'window') {
		const { width, height, ratio } = window;
		const pixels = [Math.round(width * ratio), Math.round(height * ratio)] as const;
		return made(pixels, CSS_DPI * ratio, 'landscape');
	}
	if (size === 'screen') return made(SCREEN.pixels, SCREEN.dpi, orientation);
	const [width, height] = sheets[size];
	const pixels = [dots(width), dots(height)] as const;
	const sheet = made(pixels, PRINT_DPI, orientation);
	// A drawing has the paper's own measure, not one rounded to pixels.
	return orientation === 'landscape'
		? { ...sheet, width, height }
		: { ...sheet, width: height, height: width };
}

const dots = (millimetres: number) => Math.round((millimetres / INCH) * PRINT_DPI);

function made([x, y]: readonly [number, number], dpi: number, orientation: Orientation): Paper {
	const pixels = orientation === 'landscape' ? ([x, y] as const) : ([y, x] as const);
	const [width, height] = pixels.map((count) => (count / dpi) * INCH) as [number, number];
	return { width, height, pixels, dpi };
}
