import type { Position } from 'geojson';
import { Geodesic, RADIANS, wgs84 } from './earth';
import { checkPosition, type LonLat } from './position';

/**
 * Whether two edges of a closed outline, each the geodesic between its corners, cross. A third point lies left or right
 * of a geodesic as its own azimuth from there says, exactly; the signs are compared as on a sphere. Edges that only
 * touch do not cross.
 */
export function crossesItself(corners: readonly Position[]): boolean {
	const places = corners.map((corner) => checkPosition(corner, 'corner'));
	const n = places.length;
	const known = new Map<number, number>();
	const azimuth = (a: number, b: number): number => {
		let found = known.get(a * n + b);
		if (found === undefined) {
			const [lonA, latA] = places[a] as LonLat;
			const [lonB, latB] = places[b] as LonLat;
			found = wgs84.Inverse(latA, lonA, latB, lonB, Geodesic.AZIMUTH).azi1 as number;
			known.set(a * n + b, found);
		}
		return found;
	};
	/** 1 if c is left of the way from a to b, −1 if it is right of it, 0 if it is on it */
	const side = (a: number, b: number, c: number): number => {
		const sine = Math.sin((azimuth(a, b) - azimuth(a, c)) * RADIANS);
		return Math.abs(sine) < 1e-12 ? 0 : Math.sign(sine);
	};
	for (let a = 0; a < n; a++)
		for (let c = a + 2; c < n; c++) {
			const [b, d] = [(a + 1) % n, (c + 1) % n];
			if (d === a) continue;
			// The four turns a-c-b-d run one way round: only then do the arcs meet, not their antipodes.
			const turn = side(a, b, c);
			if (
				turn !== 0 &&
				side(a, b, d) === -turn &&
				side(c, d, a) === -turn &&
				side(c, d, b) === turn
			)
				return true;
		}
	return false;
}
