/**
 * How a line of a status is stroked; dashes are in multiples of the line's width. Together a dash and its gap are a whole
 * number: where a line tells its own dashes, MapLibre cuts that sum down to one.
 */
export interface Stroke {
	id: string;
	dash: [number, number] | null;
	round: boolean;
	opacity: number;
	/** in pixels, on the map at zoom 5 and in the legend */
	width: number;
}

const solid: Stroke = { id: 'solid', dash: null, round: true, opacity: 1, width: 2.2 };
const dashed: Stroke = { id: 'dashed', dash: [2.5, 1.5], round: false, opacity: 1, width: 2.2 };
const dotted: Stroke = { id: 'dotted', dash: [0.01, 1.99], round: true, opacity: 1, width: 2.4 };
const faint: Stroke = { id: 'faint', dash: null, round: true, opacity: 0.4, width: 1.4 };

export const strokes = [faint, dotted, dashed, solid];

const byStatus: Record<string, Stroke> = {
	building: dashed,
	planned: dashed,
	proposed: dotted,
	announced: dotted,
	shelved: faint,
	/** no status: only the general course of the line is known */
	schematic: dotted
};

/**
 * What exists is solid, what is being built or planned is dashed, proposals and schematic courses are
 * dotted, what was given up is faint.
 */
export const strokeOf = (status: string | undefined): Stroke => byStatus[status ?? ''] ?? solid;
