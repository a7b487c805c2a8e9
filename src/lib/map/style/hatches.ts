/** The hatchings of overlapping areas, in the order of a layer's kinds: \\, / and dots. */
export const hatches = ['M-2 -2L14 14M-2 10L2 14M10 -2L14 2', 'M-2 14L14 -2M-2 2L2 -2M10 14L14 10'];

export const HATCH_SIZE = 12;

export const hatchId = (index: number) => `hatch-${index}`;

/** The dot of the last hatching, which is filled, not stroked. */
export const DOTS = 'M4.4 6A1.6 1.6 0 1 1 7.6 6A1.6 1.6 0 1 1 4.4 6Z';

/** A hatching as lines: how they run, how far apart and how wide they are, in pixels. */
export interface HatchLines {
	lines: 'falling' | 'rising' | 'dots';
	apart: number;
	width: number;
	colour: string;
}

/** The hatching of a layer's kind, for who draws it as lines. */
export const hatchLines = (index: number, colour: string): HatchLines => {
	const lines = (['falling', 'rising'] as const)[index] ?? 'dots';
	return { lines, apart: HATCH_SIZE, width: lines === 'dots' ? 3.2 : 1, colour };
};
