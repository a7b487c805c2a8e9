import { resolve } from '$app/paths';
import type { Language } from '$lib/messages';
import { writeLink, type Theme, type View } from '$lib/view';
import { vocabulary } from '../reader/vocabulary';
import { writeOptions, type EmbedOptions } from './options';
import { attribute } from '$lib/exchange/xml';

/** How an embedded map is to look. */
export interface Frame extends EmbedOptions {
	/** pixels; null: as wide as its column */
	width: number | null;
	/** pixels */
	height: number;
	theme: Theme | null;
	lang: Language | null;
}

/** What a frame measures at least and at most, in pixels. */
export const SIZES = { least: 200, most: 4000 };

/** The full address of a view as it is embedded. */
export function frameAddress(view: View, frame: Frame): string {
	const { theme, lang } = frame;
	// What a tour or a record says is not in the frame.
	const link = writeLink({ ...view, tour: null, theme, lang }, vocabulary);
	return new URL(resolve('/embed/') + writeOptions(link, frame), location.href).href;
}

/** The HTML that embeds it. */
export function frameCode(view: View, frame: Frame, title: string): string {
	const width = frame.width === null ? '100%' : String(frame.width);
	return `<iframe src="${attribute(frameAddress(view, frame))}" title="${attribute(title)}" width="${width}" height="${frame.height}" loading="lazy" style="border:0"></iframe>`;
}
