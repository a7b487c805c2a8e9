import type { LineString, MultiLineString } from 'geojson';
import { metresBetween } from './distance';
import { GeometryError, show } from './error';
import { parts } from './geometry';
import type { LonLat } from './position';

/**
 * The length of a line on WGS84 in metres. Between two vertices it follows the geodesic, the shortest way, as the
 * line does once it is densified; it does not follow the straight line in longitude and latitude.
 */
export function length(line: LineString | MultiLineString): number {
	const whole = parts(line);
	if (whole.kind !== 'lines')
		throw new GeometryError(
			'type',
			`${show(line.type)} has no length: give a LineString or MultiLineString`
		);
	let sum = 0;
	for (const positions of whole.lines)
		for (let i = 1; i < positions.length; i++) {
			const [lonA, latA] = positions[i - 1] as LonLat;
			const [lonB, latB] = positions[i] as LonLat;
			sum += metresBetween(lonA, latA, lonB, latB);
		}
	return sum;
}
