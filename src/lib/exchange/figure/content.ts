import type { Mark } from './marks';

/** A row of the legend. */
export interface Entry {
	/** as drawn on the map, in a box of 26 × 16 pixels; none for a row of words */
	symbol: readonly Mark[] | null;
	text: string;
	/** what tells one thing of a layer from another: left out first where there is no room */
	detail: boolean;
}

/** A list that may be cut. */
export interface Cut {
	lead: string;
	items: readonly string[];
	/** what stands for those left out */
	more: (count: number) => string;
}

/** All that a figure says beside the map. */
export interface Content {
	title: string;
	subtitle: string;
	/** null draws none */
	legend: { heading: string; entries: readonly Entry[]; more: (count: number) => string } | null;
	scale: boolean;
	north: boolean;
	/** over the map itself, so that it stays when somebody cuts the figure; such as that sites are notional */
	tag: string | null;
	sources: Cut | null;
	/** paragraphs in small letters: what must be known, whom to credit, where it came from */
	notes: readonly string[];
}
