import type { OwnLayer, Problem } from '$lib/atlas/own';

/** How the file says that it is one. */
export const FORMAT = 'amur';
/** The version of the form that is written. */
export const VERSION = 1;
/** How names of such files end. */
export const ENDING = '.amur.json';

/** Everything that a reader has on the map: the view, and what no link holds. */
export interface State {
	/** ISO day on which it was written */
	date: string;
	/** the search string of the view */
	link: string;
	layers: readonly OwnLayer[];
	/** ids of those that are shown, in their order */
	shown: readonly string[];
	/** what is asked about, if that is a layer of the reader's own or a feature of it */
	target: string | null;
	/** the selected feature, if it is of such a layer */
	select: { layer: string; feature: string } | null;
}

/** A state as it was read. */
export interface Read extends State {
	/** names of layers that were too large to go with it */
	left: readonly string[];
	/** what was wrong with its features */
	problems: readonly Problem[];
}
