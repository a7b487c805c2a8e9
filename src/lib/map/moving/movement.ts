import type { Shape } from '$lib/geodesy';
import type { MultiPolygon } from 'geojson';

/** [longitude, latitude] in degrees */
export type Lonlat = [number, number];

/** A disc to draw: where a site stands and how far it reaches, in metres. */
interface Disc {
	position: Lonlat;
	/** effective: the smaller of the range and the horizon */
	range: number;
	/** the range to compare with, dashed; null draws none */
	compared: number | null;
	/** the site's own range and its antenna's height, for the bowl; metres */
	bowl: { range: number; mastHeight: number };
}

/** All that is drawn about the sites; most of it moves with them. */
export interface Movement {
	/** what is asked about, outlined; null while it is fetched */
	target: Shape | null;
	discs: readonly Disc[];
	/** the union of all discs, drawn instead of each; null draws each */
	outline: MultiPolygon | null;
	/** from a site to the nearest and the farthest point of the target */
	spokes: readonly { from: Lonlat; to: Lonlat }[];
	/** from where one site could cover the whole target, and the best place */
	siting: { region: MultiPolygon; best: Lonlat } | null;
	/** whether what only one of the compared ranges reaches is tinted */
	difference: boolean;
	/** whether the shape of coverage by altitude is drawn in space */
	bowl: boolean;
}

export const stillness: Movement = {
	target: null,
	discs: [],
	outline: null,
	spokes: [],
	siting: null,
	difference: false,
	bowl: false
};
