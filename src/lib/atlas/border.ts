import type { Position } from 'geojson';
import { length } from '$lib/geodesy';
import type { BorderVertex } from './schema';

/**
 * A part of the border as Douglas–Peucker would leave it. The significance of a vertex never exceeds
 * that of the split it lies in, so dropping the lesser ones is all there is to do.
 * @param toleranceKm no vertex that is dropped lies farther than this from its chord
 */
export function generalise(part: readonly BorderVertex[], toleranceKm: number): Position[] {
	const line: Position[] = [];
	for (const [lon, lat, km] of part) if (km >= toleranceKm) line.push([lon, lat]);
	return line;
}

/** The WGS84 length in metres of a part generalised at a tolerance in km. */
export function lengthAt(part: readonly BorderVertex[], toleranceKm: number): number {
	return length({ type: 'LineString', coordinates: generalise(part, toleranceKm) });
}
