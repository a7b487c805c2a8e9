import type { Position } from 'geojson';
import { Geodesic, wgs84 } from './earth';
import { checkAzimuth, checkMetres, checkPosition, type LonLat } from './position';

/**
 * Where the geodesic that leaves `start` at `azimuth` (degrees clockwise from north) is after `metres`.
 * Exact to about 15 nm; the longitude lies within ±180°.
 */
export function destination(start: Position, azimuth: number, metres: number): LonLat {
	const [lon, lat] = checkPosition(start);
	return travel(lon, lat, checkAzimuth(azimuth), checkMetres(metres, 'distance'));
}

/** The same from numbers that are known to be good: for inner loops. */
export function travel(lon: number, lat: number, azimuth: number, metres: number): LonLat {
	const { lon2, lat2 } = wgs84.Direct(
		lat,
		lon,
		azimuth,
		metres,
		Geodesic.LATITUDE | Geodesic.LONGITUDE
	);
	return [lon2 as number, lat2 as number];
}
