import { radarHorizon } from '$lib/coverage';
import { discOutline } from './disc';

/** A ring of the bowl in space: what a target at its height is in reach of. */
export interface BowlRing {
	/** longitude, latitude, height in metres as drawn */
	path: [number, number, number][];
	/** from 0 at the ground to 1 at the rim */
	share: number;
}

/** Heights at which the bowl is drawn, in metres above the sea. */
const HEIGHTS = [30, 100, 300, 1_000, 2_000, 4_000, 7_000, 10_000, 15_000, 20_000];

/** 20 km of height beside 400 km of range would look flat: heights are drawn ten times as great. */
const EXAGGERATION = 10;

const TOLERANCE = 400;

/** The shape of coverage by altitude: narrow at the ground, where the horizon limits, wide above. */
export function bowlRings(
	position: [number, number],
	{ range, mastHeight }: { range: number; mastHeight: number }
): BowlRing[] {
	return HEIGHTS.flatMap((height) => {
		const reach = Math.min(range, radarHorizon(mastHeight, height));
		const rings = discOutline(position, reach, TOLERANCE).coordinates.flat();
		return rings.map((path) => ({
			path: path.map(([lon, lat]): [number, number, number] => [lon!, lat!, height * EXAGGERATION]),
			share: height / HEIGHTS.at(-1)!
		}));
	});
}
