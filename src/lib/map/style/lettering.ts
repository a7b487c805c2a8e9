import type { Language } from '$lib/messages';
import type { ExpressionSpecification } from 'maplibre-gl';

// What the reader's machine may have comes before what would have to be fetched.
const chinese = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC Variable'];

/** Font families that the style sheet defines; MapLibre draws them with the browser's own text. */
export const fonts = {
	sans: ['Inter', ...chinese, 'sans-serif'],
	bold: ['Inter Semibold', ...chinese, 'sans-serif'],
	italic: ['Source Serif Italic', ...chinese, 'serif']
};

/** Letters of names that the first picture does not show. */
export const RARE_LETTERS = 'Öł';

/**
 * Loads the faces that labels of these letters need: MapLibre draws a letter once, with whatever face is there at that
 * moment.
 */
export async function loadFaces(letters = 'A'): Promise<void> {
	const faces = Object.values(fonts).map(([family]) =>
		document.fonts.load(`16px "${family}"`, letters)
	);
	await Promise.allSettled(faces);
}

export type { Language };

/** A label's text: its name in a language or, where it has none there, the English or romanised one. */
export const named = (language: Language): ExpressionSpecification =>
	language === 'en' ? ['get', 'name'] : ['coalesce', ['get', language], ['get', 'name']];

/**
 * Whether a label has begun at a zoom. MapLibre filters a tile once for its whole zoom, from 3 to
 * just below 4, so what begins at 3.9 is admitted at 3; those that begin earlier get room first.
 */
export const begun = (property: string): ExpressionSpecification => [
	'>=',
	['+', ['zoom'], 0.9],
	['get', property]
];
