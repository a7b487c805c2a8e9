import type { Language } from '$lib/messages';

/** Where the reader looks from. */
export interface Camera {
	lat: number;
	lon: number;
	zoom: number;
	/** degrees clockwise from north */
	bearing: number;
	/** degrees from straight down */
	pitch: number;
}

/** How far a site reaches: as a system of the atlas, or a free range in kilometres. */
export type Reach = { system: string } | { km: number };

/** A point where a system is assumed to stand. It has a system of the atlas, or a range of its own. */
export interface ViewSite {
	/** [longitude, latitude] in degrees */
	position: [number, number];
	reach: Reach;
	/** metres */
	mastHeight?: number;
	/** what the reader calls it */
	name?: string;
}

/** A feature that the reader has picked out. */
export interface Selection {
	layer: string;
	/** its id; of a layer that the reader brought, its number counted from 0 */
	feature: string;
}

/** From the first to the last year, both included. */
export interface Years {
	first: number;
	last: number;
}

/** Light, dark, or the reader's own of the two with more contrast. */
export type Theme = 'light' | 'dark' | 'contrast';
/** A step of a tour. */
export interface TourStep {
	tour: string;
	/** from 1 */
	step: number;
}

/** In which distances and areas are told: kilometres, international miles, nautical miles. */
export const units = ['km', 'mi', 'nmi'] as const;
export type Unit = (typeof units)[number];

/** What the reader measures on the map: along points, or the area that they enclose. */
export interface Measure {
	kind: 'distance' | 'area';
	/** [longitude, latitude] in degrees, as fine as a link writes them: a metre */
	points: [number, number][];
}

/** How the earth is laid on the screen. */
export type Projection = 'mercator' | 'globe';

/** What the reader has chosen to see: one plain value, the same as the link and what undo restores. */
export interface View {
	/** null is the home view, fitted to the screen */
	camera: Camera | null;
	/** ids of the layers shown: those that the reader brought, then the atlas's in the order of the legend */
	layers: string[];
	/** the kinds shown of a layer, where they are not the usual ones */
	kinds: Record<string, string[]>;
	/** what was there in these years; null is all the years */
	years: Years | null;
	sites: ViewSite[];
	target: string;
	/** of the target above the sea, metres; null: only the system's range counts */
	altitude: number | null;
	/** a second reach, drawn and measured beside the first site's */
	compare: Reach | null;
	/** whether the rings of several sites are drawn as one outline */
	merged: boolean;
	select: Selection | null;
	projection: Projection;
	/** null: nothing is measured */
	measure: Measure | null;
	unit: Unit;
	/** the tour that the reader takes, and how far they are */
	tour: TourStep | null;
	/** null follows the reader's own setting */
	theme: Theme | null;
	/** null is the language remembered, or else English */
	lang: Language | null;
}

/** What a view may speak of: the ids that the atlas knows, and the defaults. */
export interface Vocabulary {
	layers: readonly {
		id: string;
		shown: boolean;
		kinds: readonly { id: string; hidden: boolean }[];
		features: readonly { id: string }[];
	}[];
	systems: readonly { id: string }[];
	targets: readonly { id: string }[];
	/** each step’s saved view as a link holds it */
	tours: readonly { id: string; steps: readonly string[] }[];
	defaults: { site: ViewSite; target: string };
}

/** The view of a reader who has chosen nothing yet. */
export function defaultView({ layers, defaults }: Vocabulary): View {
	return {
		camera: null,
		layers: layers.filter(({ shown }) => shown).map(({ id }) => id),
		kinds: {},
		years: null,
		sites: [defaults.site],
		target: defaults.target,
		altitude: null,
		compare: null,
		merged: false,
		select: null,
		projection: 'mercator',
		measure: null,
		unit: 'km',
		tour: null,
		theme: null,
		lang: null
	};
}

/** The kinds of a layer that a view shows. */
export function shownKinds(
	view: Pick<View, 'kinds'>,
	layer: Vocabulary['layers'][number]
): string[] {
	return view.kinds[layer.id] ?? layer.kinds.filter(({ hidden }) => !hidden).map(({ id }) => id);
}

/** The limits of what a link or a form may say. */
export const LIMITS = {
	zoom: [0, 14],
	pitch: [0, 60],
	bearing: [-180, 360],
	/** as far as the coverage core measures: all but a speck about the antipode */
	rangeKm: [1, 19_970],
	mastHeight: [0, 1_000],
	altitude: [0, 100_000],
	/** characters of a site's name */
	name: 60,
	year: [1900, 2100],
	sites: 100,
	/** points of what is measured */
	points: 100
} as const;

/** A site's name as a link can hold it: no longer than it may be, and without halves of letters. */
export const siteName = (text: string): string =>
	text
		.trim()
		.slice(0, LIMITS.name)
		.replace(/\p{Surrogate}/gu, '')
		.trim();
