import { curvatureRadii } from '../geodesy/cartesian';
import { circle } from './circle';

/** Up to this range, in metres, the rule of the sphere holds as below. */
const SIMPLE = 1_000_000;

/**
 * Squared chords that decide: a point nearer than the first is in range of a site at that latitude, one beyond the
 * second is not. The chord of a geodesic of s is 2ρ·sin(s / 2ρ) with ρ the geometric mean of the radii of curvature,
 * but for 0.45 m at 400 km and 7.2 m at 1,000 km; that grows with the cube, and 9 m at 1,000 km leaves room.
 */
export function chordBounds(lat: number, range: number): [inner: number, outer: number] {
	if (range > SIMPLE) {
		const { inner, outer } = circle(0, lat, range);
		return [inner, outer];
	}
	const { meridian, normal } = curvatureRadii(lat);
	const radius = Math.sqrt(meridian * normal);
	const chord = 2 * radius * Math.sin(range / (2 * radius));
	const doubt = 0.001 + 9 * (range / 1e6) ** 3;
	return [Math.max(0, chord - doubt) ** 2, (chord + doubt) ** 2];
}
