import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIANS } from './earth';
import type { LonLat } from './position';

/** Earth-centred coordinates in metres: x towards (0°, 0°), y towards (90° E, 0°), z towards the north pole. */
export type Cartesian = [x: number, y: number, z: number];

/** The point of the ellipsoid at these degrees. */
export function toCartesian(lon: number, lat: number): Cartesian {
	const phi = lat * RADIANS;
	const sin = Math.sin(phi);
	// the cosine of a right angle is 6e-17 in floating point: at the pole itself x and y are nought
	const cos = Math.abs(lat) === 90 ? 0 : Math.cos(phi);
	const normal = EQUATORIAL_RADIUS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin);
	const lambda = lon * RADIANS;
	return [
		normal * cos * Math.cos(lambda),
		normal * cos * Math.sin(lambda),
		normal * (1 - ECCENTRICITY_SQUARED) * sin
	];
}

/** Longitude and latitude of a point of the ellipsoid; on it, tan φ = z / ((1 − e²)·p) is exact. */
export function toLonLat(x: number, y: number, z: number): LonLat {
	return [
		Math.atan2(y, x) / RADIANS,
		Math.atan2(z, (1 - ECCENTRICITY_SQUARED) * Math.sqrt(x * x + y * y)) / RADIANS
	];
}

/** The squared straight distance through the earth. */
export function chordSquared(a: Cartesian, b: Cartesian): number {
	const x = a[0] - b[0];
	const y = a[1] - b[1];
	const z = a[2] - b[2];
	return x * x + y * y + z * z;
}

/** Radii of curvature in metres at a latitude: along the meridian, and across it. */
export function curvatureRadii(lat: number): { meridian: number; normal: number } {
	const sin = Math.sin(lat * RADIANS);
	const w = 1 - ECCENTRICITY_SQUARED * sin * sin;
	const normal = EQUATORIAL_RADIUS / Math.sqrt(w);
	return { meridian: (normal * (1 - ECCENTRICITY_SQUARED)) / w, normal };
}
