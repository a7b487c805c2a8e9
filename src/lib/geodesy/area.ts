import type { MultiPolygon, Polygon } from 'geojson';
import { cutPolygon } from './antimeridian';
import { meanStrip, strip } from './authalic';
import { RADIANS } from './earth';
import { GeometryError, show } from './error';
import { parts } from './geometry';
import type { LonLat } from './position';

/**
 * The area of a polygon on WGS84 in m², with edges straight in longitude and latitude (RFC 7946), whichever way
 * its rings run. Exact: ∮ y dλ in the equal-area coordinate y, each edge in closed form.
 */
export function area(polygon: Polygon | MultiPolygon): number {
	const whole = parts(polygon);
	if (whole.kind !== 'areas')
		throw new GeometryError(
			'type',
			`${show(polygon.type)} has no area: give a Polygon or MultiPolygon`
		);
	let sum = 0;
	for (const polygon of whole.areas)
		for (const [outer, ...holes] of cutPolygon(polygon)) {
			sum += Math.abs(ringArea(outer as LonLat[]));
			for (const hole of holes) sum -= Math.abs(ringArea(hole));
		}
	return sum;
}

/** The signed area of a closed ring within ±180°, positive when it runs counter-clockwise. */
export function ringArea(ring: readonly LonLat[]): number {
	// measured from the first latitude instead of the equator, so that small rings keep their digits
	const base = strip((ring[0] as LonLat)[1]);
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const from = ring[i - 1] as LonLat;
		const to = ring[i] as LonLat;
		sum += (base - meanStrip(from[1], to[1])) * (to[0] - from[0]);
	}
	return sum * RADIANS;
}
