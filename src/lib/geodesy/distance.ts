import type { Position } from 'geojson';
import { Geodesic, wgs84 } from './earth';
import { checkPosition } from './position';

/** The WGS84 geodesic distance between two positions in metres, as exact as geographiclib (15 nm). */
export function distance(a: Position, b: Position): number {
	const [lonA, latA] = checkPosition(a);
	const [lonB, latB] = checkPosition(b);
	return metresBetween(lonA, latA, lonB, latB);
}

/** The same from bare degrees that are known to be good: for inner loops. */
export function metresBetween(lonA: number, latA: number, lonB: number, latB: number): number {
	return wgs84.Inverse(latA, lonA, latB, lonB, Geodesic.DISTANCE).s12 as number;
}
