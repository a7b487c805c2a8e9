import { crossesItself, enclosed, traverse, type Enclosed, type Leg } from '$lib/geodesy';
import type { Measure } from '$lib/view';

/** What comes out of a measure: derived, never stored. */
export interface Measured {
	/** along the points; of an area, round its corners and back to the first */
	legs: Leg[];
	/** metres along all legs, on WGS84 and on the sphere of the mean radius */
	total: { wgs84: number; sphere: number };
	/** null while there are fewer than three corners, of a distance, and where the outline crosses itself */
	area: { wgs84: Enclosed; sphere: Enclosed } | null;
	crosses: boolean;
}

/** Measures along points, or the area that they enclose. */
export function measured({ kind, points }: Measure): Measured {
	const closed = kind === 'area' && points.length > 2;
	const way = closed ? [...points, points[0]!] : points;
	const legs = traverse(way);
	const crosses = closed && crossesItself(points);
	return {
		legs,
		total: {
			wgs84: legs.at(-1)?.total ?? 0,
			sphere: traverse(way, 'sphere').at(-1)?.total ?? 0
		},
		area:
			closed && !crosses ? { wgs84: enclosed(points), sphere: enclosed(points, 'sphere') } : null,
		crosses
	};
}
