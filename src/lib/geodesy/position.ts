import type { Position } from 'geojson';
import { GREATEST_RANGE } from './earth';
import { GeometryError, show } from './error';

/** Longitude and latitude in degrees, WGS84. */
export type LonLat = [longitude: number, latitude: number];

/** The position's two numbers; throws unless they are on the earth. `where` names it in the message. */
export function checkPosition(value: unknown, where = 'position', widest = 180): LonLat {
	if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'number')
		throw new GeometryError(
			'position',
			`${where} ${show(value)} is not a position: give [longitude, latitude] in degrees`
		);
	const [lon, lat] = value as Position as LonLat;
	if (!(lon >= -widest && lon <= widest))
		throw new GeometryError(
			'position',
			`longitude ${lon} of ${where} ${show(value)} is outside ±${widest}°: give degrees east of Greenwich`
		);
	if (!(lat >= -90 && lat <= 90))
		throw new GeometryError(
			'position',
			`latitude ${lat} of ${where} ${show(value)} is outside ±90°: give [longitude, latitude], in that order`
		);
	return [lon, lat];
}

/** A length in metres; throws unless it lies between 0 and `most`. */
export function checkMetres(value: unknown, what: string, most = Infinity): number {
	if (typeof value !== 'number' || !(value >= 0) || value === Infinity)
		throw new GeometryError(
			'metres',
			`${what} ${show(value)} is not a length: give metres, 0 or more`
		);
	if (value > most)
		throw new GeometryError(
			'metres',
			`${what} ${value} m is more than ${Math.floor(most)} m: give a smaller one`
		);
	return value;
}

/** A range in metres: at most π·b, about 19,970 km, beyond which a ring is no longer one simple curve. */
export function checkRange(value: unknown, what = 'range'): number {
	return checkMetres(value, what, GREATEST_RANGE);
}

/** An azimuth in degrees clockwise from north; any finite number has a meaning. */
export function checkAzimuth(value: unknown, what = 'azimuth'): number {
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw new GeometryError(
			'azimuth',
			`${what} ${show(value)} is not an angle: give degrees clockwise from north`
		);
	return value;
}
