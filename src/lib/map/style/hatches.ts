/** The hatchings of overlapping areas, in the order of a layer's kinds: \\, / and dots. */
const paths = ['M-2 -2L14 14M-2 10L2 14M10 -2L14 2', 'M-2 14L14 -2M-2 2L2 -2M10 14L14 10'];

export const HATCH_SIZE = 12;

/** The dot of the last hatching, which is filled, not stroked. */
const DOTS = 'M4.4 6A1.6 1.6 0 1 1 7.6 6A1.6 1.6 0 1 1 4.4 6Z';

/** How opaque a hatching of each strength is: none, faint for partners and observers, full for members. */
const OPACITY = [0, 0.13, 0.26] as const;
export type Strength = 0 | 1 | 2;

/** How strongly a country of a status is hatched. */
export const strengthOf = (status: string | undefined): Strength => (status === 'member' ? 2 : 1);

/** What the name of a hatching begins with; the strength of each kind follows, a digit each. */
export const HATCH = 'hatch-';

/** The name of the hatching of what belongs to several kinds, by the strength in which it does to each. */
const hatchId = (strengths: readonly Strength[]) => HATCH + strengths.join('');

/** Every hatching of so many kinds. */
const combined = (kinds: number): Strength[][] =>
	kinds
		? combined(kinds - 1).flatMap((first) => ([0, 1, 2] as const).map((last) => [...first, last]))
		: [[]];

/** A hatching of one kind: a path to stroke, or else to fill, and how opaque. */
export interface HatchPart {
	d: string;
	filled: boolean;
	opacity: number;
}

/** A hatching as lines: how they run, how far apart and how wide they are, in pixels. */
export interface HatchLines {
	lines: 'falling' | 'rising' | 'dots';
	apart: number;
	width: number;
	colour: string;
}

/** Every hatching by its name, as what one layer of so many kinds needs. */
function each<T>(kinds: number, of: (kind: number, opacity: number) => T): Map<string, T[]> {
	return new Map(
		combined(kinds).map((strengths) => [
			hatchId(strengths),
			strengths.flatMap((strength, kind) => (strength ? [of(kind, OPACITY[strength])] : []))
		])
	);
}

/** The most kinds that a layer of whole countries has. */
export const hatchedKinds = (
	layers: readonly { symbol: string; kinds: readonly unknown[] }[]
): number =>
	Math.max(0, ...layers.map(({ symbol, kinds }) => (symbol === 'countries' ? kinds.length : 0)));

/** The hatchings of so many kinds as paths in a square of HATCH_SIZE. */
export const hatchPaths = (kinds: number): Map<string, HatchPart[]> =>
	each(kinds, (kind, opacity) => ({
		d: paths[kind] ?? DOTS,
		filled: !paths[kind],
		opacity
	}));

/** The hatching of a layer's kind, for who draws it as lines. */
export const hatchLines = (kind: number, colour: string): HatchLines => {
	const lines = (['falling', 'rising'] as const)[kind] ?? 'dots';
	return { lines, apart: HATCH_SIZE, width: lines === 'dots' ? 3.2 : 1, colour };
};

/** The hatchings of so many kinds for who draws them as lines. */
export const hatchings = (
	kinds: number,
	colour: string
): Map<string, (HatchLines & { opacity: number })[]> =>
	each(kinds, (kind, opacity) => ({ ...hatchLines(kind, colour), opacity }));
