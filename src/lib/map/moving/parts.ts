// How what moves with the reader's sites is drawn, whoever draws it: MapLibre at rest, deck.gl while a site is dragged.

type Colour = 'coverage' | 'zones' | 'selected';

/** Areas, each with an edge of its own, or within one. */
export const fills = [
	{ part: 'disc', colour: 'coverage', opacity: 0.16 },
	{ part: 'difference', colour: 'zones', opacity: 0.2 },
	{ part: 'siting', colour: 'zones', opacity: 0.4 }
] as const satisfies readonly { part: string; colour: Colour; opacity: number }[];

// In widths of the line; together a whole number, as in every line that tells its own dashes.
const DASH: [number, number] = [3, 2];

/** Lines, their widths in pixels. */
export const lines = [
	{ part: 'siting-edge', colour: 'zones', width: 1.6, dash: null },
	{ part: 'disc-edge', colour: 'coverage', width: 2, dash: null },
	{ part: 'disc-compared', colour: 'coverage', width: 1.4, dash: DASH },
	{ part: 'spokes', colour: 'selected', width: 1.2, dash: DASH }
] as const satisfies readonly {
	part: string;
	colour: Colour;
	width: number;
	dash: [number, number] | null;
}[];

/** Where spokes end, and the best place for a site: dots of a radius in pixels. */
export const ends = { part: 'ends', colour: 'selected', radius: 4 } as const;

/** What a feature stands for. */
export type Part =
	(typeof fills)[number]['part'] | (typeof lines)[number]['part'] | typeof ends.part;
