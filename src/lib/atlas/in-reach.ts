import { coverage, inRange, type Site } from '$lib/coverage';
import type { LineString, MultiLineString, Position } from 'geojson';

/** A line that may be in reach: a pipeline, a railway, the border. */
export interface ReachLine {
	layer: string;
	id: string;
	name: string;
	geometry: LineString | MultiLineString;
}

/** A point that may be in reach: a drill, a place, a city. */
export interface ReachPoint {
	layer: string;
	id: string;
	name: string;
	/** a city's name in other languages, and how many people live there */
	ru?: string;
	zh?: string;
	population?: number;
	position: Position;
}

/** What sites reach of lines and points. */
export interface InReach {
	/** metres in range of at least one site, only lines that have some; longest first */
	lines: (Omit<ReachLine, 'geometry'> & { metres: number; total: number })[];
	/** only those in range, in the order given */
	points: ReachPoint[];
}

/**
 * What else the sites reach.
 * @param altitude of the target, metres; undefined: only ranges count
 */
export function inReach(
	sites: Site[],
	altitude: number | undefined,
	lines: readonly ReachLine[],
	points: readonly ReachPoint[]
): InReach {
	if (!sites.length) return { lines: [], points: [] };
	const found = lines
		.map(({ geometry, ...line }) => {
			const { covered, total } = coverage({ sites, target: geometry, altitude });
			return { ...line, metres: covered, total };
		})
		.filter(({ metres }) => metres > 0)
		.sort((a, b) => b.metres - a.metres);
	const places = Float64Array.from(points.flatMap(({ position }) => [position[0]!, position[1]!]));
	const hit = inRange(sites, places, altitude);
	return { lines: found, points: points.filter((_, i) => hit[i]) };
}
