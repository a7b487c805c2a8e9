import { end, follow } from './geodesic';

/** How many steps of azimuth from north to south fix a ring, to a few nanometres, and the order of the geodesics. */
const STEPS: [range: number, steps: number, order: number][] = [
	[200_000, 6, 7],
	[600_000, 8, 9],
	[1_200_000, 12, 11],
	[2_500_000, 18, 15]
];
/** The most steps of them. */
export const MOST = 18;

/** The points of the ring that was sampled last, in its frame. */
export const px = new Float64Array(MOST + 1);
export const py = new Float64Array(MOST + 1);
export const pz = new Float64Array(MOST + 1);

export function stepsFor(range: number): [steps: number, order: number] {
	for (const [most, steps, order] of STEPS) if (range <= most) return [steps, order];
	return [MOST, 15];
}

/**
 * Works out points of a ring from north round by west to south, in the frame that has its centre on longitude 0, at
 * (homeX, 0, homeZ); returns the least and the greatest chord from there.
 */
export function sample(
	homeX: number,
	homeZ: number,
	sinLat: number,
	cosLat: number,
	range: number,
	steps: number,
	order: number
): [least: number, most: number] {
	let least = Infinity;
	let most = 0;
	for (let j = 0; j <= steps; j++) {
		const cos = range * Math.cos((Math.PI * j) / steps);
		const sin = range * Math.sin((Math.PI * j) / steps);
		follow(homeX, 0, homeZ, -cos * sinLat, -sin, cos * cosLat, order);
		px[j] = end.x;
		py[j] = j % steps === 0 ? 0 : end.y;
		pz[j] = end.z;
		const a = end.x - homeX;
		const b = end.z - homeZ;
		const chord = Math.sqrt(a * a + end.y * end.y + b * b);
		if (chord < least) least = chord;
		if (chord > most) most = chord;
	}
	return [least, most];
}
