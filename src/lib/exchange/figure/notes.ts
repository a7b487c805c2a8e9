import type { Content, Cut } from './content';
import type { Mark, Measure } from './marks';
import { wrap } from './wrap';

/** In units of the figure. */
const SIZE = 2.15;
const LEAD = 1.36;
const GAP = 0.9;
const GUTTER = 7;
/** Enough for every credit; only a very long address is cut. */
const NOTE_LINES = 6;

/** Characters of a line beyond which it is hard to read to its end. */
const LONG_LINE = 130;

/** The small print that is laid out: its height, and its marks from the upper left corner of its place. */
export interface LaidNotes {
	height: number;
	marks: (x: number, y: number) => Mark[];
}

interface Wanted {
	width: number;
	/** the greatest height */
	most: number;
	measure: Measure;
	colour: string;
	unit: number;
}

/**
 * Lays out sources and notes below a figure, in two columns where lines would be too long for the eye. The notes are always
 * there, in a few lines each; sources are cut to the room that is left.
 */
export function layNotes(
	{ notes, sources }: Pick<Content, 'notes' | 'sources'>,
	{ width, most, measure, colour, unit }: Wanted
): LaidNotes {
	const size = SIZE * unit;
	const lead = size * LEAD;
	const wide = (text: string) => measure(text, 'sans', size);
	const both = sources !== null && notes.length > 0;
	const columns = both && width > LONG_LINE * wide('n') ? 2 : 1;
	const column = (width - (columns - 1) * GUTTER * unit) / columns;
	const written = notes.map((note) => wrap(note, column, wide, { most: NOTE_LINES }));
	const notesHeight = heightOf(written, lead, unit);
	const room = columns === 2 ? most : most - notesHeight - (both ? GAP * unit : 0);
	const cited = sources ? [cut(sources, column, wide, Math.max(1, Math.floor(room / lead)))] : [];
	const parts = columns === 2 ? [cited, written] : [[...cited, ...written]];
	return {
		height: Math.max(0, ...parts.map((part) => heightOf(part, lead, unit))),
		marks: (x, y) =>
			parts.flatMap((paragraphs, i) => {
				let top = y;
				return paragraphs.flatMap((lines) => {
					const marks = lines.map((text, line): Mark => ({
						kind: 'text',
						x: x + i * (column + GUTTER * unit),
						y: top + line * lead + size,
						text,
						face: 'sans',
						size,
						colour
					}));
					top += lines.length * lead + GAP * unit;
					return marks;
				});
			})
	};
}

const heightOf = (paragraphs: readonly string[][], lead: number, unit: number) =>
	paragraphs.reduce((sum, lines) => sum + lines.length * lead, 0) +
	Math.max(0, paragraphs.length - 1) * GAP * unit;

/** As many items as fit into so many lines, and how many more there are. */
function cut(
	{ lead, items, more }: Cut,
	width: number,
	measure: (text: string) => number,
	lines: number
): string[] {
	const written = (count: number) => {
		const rest = items.length - count;
		const listed = items.slice(0, count).join('; ');
		return wrap(
			`${lead}${listed}${rest ? `${count ? '; ' : ''}${more(rest)}` : ''}`,
			width,
			measure
		);
	};
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (written(middle).length <= lines) low = middle;
		else high = middle - 1;
	}
	return written(low).slice(0, lines);
}
