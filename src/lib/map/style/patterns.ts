import type { CatalogueLayer } from '$lib/atlas/schema';
import type { Palette } from './palette';
import type { Token } from './tokens';

// What areas are filled with, by name: one style layer fills them all, each with what it names.

/** The hatchings of overlapping areas, in the order of a layer's kinds: \\, / and dots. */
const paths = ['M-2 -2L14 14M-2 10L2 14M10 -2L14 2', 'M-2 14L14 -2M-2 2L2 -2M10 14L14 10'];

/** How large a pattern is until it comes again, in pixels. */
export const PATTERN_SIZE = 12;

/** The dot of the last hatching, which is filled, not stroked. */
const DOTS = 'M4.4 6A1.6 1.6 0 1 1 7.6 6A1.6 1.6 0 1 1 4.4 6Z';

/** How opaque a hatching of each strength is: none, faint for partners and observers, full for members. */
const OPACITY = [0, 0.13, 0.26] as const;
export type Strength = 0 | 1 | 2;

/** How strongly a country of a status is hatched. */
export const strengthOf = (status: string | undefined): Strength => (status === 'member' ? 2 : 1);

/** The name of a layer's hatching for what belongs to several kinds, by the strength in which it does to each, a digit each. */
export const hatchId = (layer: string, strengths: readonly Strength[] = []) =>
	`hatch-${layer}-${strengths.join('')}`;

/** Every hatching of so many kinds. */
const combined = (kinds: number): Strength[][] =>
	kinds
		? combined(kinds - 1).flatMap((first) => ([0, 1, 2] as const).map((last) => [...first, last]))
		: [[]];

/** A hatching as lines: how they run, how far apart and how wide they are, in pixels. */
export interface HatchLines {
	lines: 'falling' | 'rising' | 'dots';
	apart: number;
	width: number;
	colour: string;
}

/** What the name of a tint begins with: the pattern of areas that are filled alike all over; a colour follows. */
export const TINT = 'tint-';
const TINTED = 0.1;

/** The hatching of a layer's kind, for who draws it as lines. */
export const hatchLines = (kind: number, colour: string): HatchLines => {
	const lines = (['falling', 'rising'] as const)[kind] ?? 'dots';
	return { lines, apart: PATTERN_SIZE, width: lines === 'dots' ? 3.2 : 1, colour };
};

/** A layer of a pattern: what it is painted with, as a path or as lines, and how opaque. */
export interface PatternPart {
	/** a path in a square of PATTERN_SIZE, to stroke or to fill; null fills all of it */
	d: string | null;
	filled: boolean;
	colour: string;
	opacity: number;
	/** the same for who draws it as lines; null: all over */
	lines: HatchLines | null;
}

type Layers = readonly Pick<CatalogueLayer, 'id' | 'symbol' | 'colour' | 'kinds'>[];

/** Every pattern by its name, as what lies over each other, from below: the tints and hatchings that these layers need. */
export function patterns(palette: Palette, layers: Layers): Map<string, PatternPart[]> {
	const all = new Map<string, PatternPart[]>();
	for (const { id, symbol, colour: token, kinds } of layers) {
		const colour = palette[token as Token];
		if (symbol === 'area')
			all.set(TINT + token, [{ d: null, filled: true, colour, opacity: TINTED, lines: null }]);
		if (symbol === 'countries')
			for (const strengths of combined(kinds.length))
				all.set(
					hatchId(id, strengths),
					strengths.flatMap((strength, kind) => (strength ? [hatch(kind, strength, colour)] : []))
				);
	}
	return all;
}

const hatch = (kind: number, strength: Strength, colour: string): PatternPart => ({
	d: paths[kind] ?? DOTS,
	filled: !paths[kind],
	colour,
	opacity: OPACITY[strength],
	lines: hatchLines(kind, colour)
});
