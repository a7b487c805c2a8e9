import type { Box } from '$lib/atlas/own';
import type { Bounds } from './camera';

/** A layer of a few streets is looked at from no nearer than this zoom. */
export const CLOSEST = 11;

// About ten kilometres.
const LEAST = 0.1;

/** A box as the map takes it: beyond ±180° it goes on counting. A box without an extent gets a little. */
export function unrolled([west, south, east, north]: Box): Bounds {
	const right = east < west ? east + 360 : east;
	return right - west < LEAST && north - south < LEAST
		? [west - LEAST, south - LEAST, right + LEAST, north + LEAST]
		: [west, south, right, north];
}
