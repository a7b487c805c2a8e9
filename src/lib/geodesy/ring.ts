import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaGeometry, span } from './antimeridian';
import { travel } from './destination';
import { metresBetween } from './distance';
import { GeometryError } from './error';
import { assemble } from './loops';
import { checkMetres, checkPosition, checkRange, type LonLat } from './position';

/** A ring starts from so many azimuths, and an edge between two may turn by so many degrees of longitude. */
const FIRST = 32;
const WIDEST = 90;

/** An azimuth is halved so often at most: 2 π · 400 km / 32 / 2^30 is a tenth of a millimetre. */
const DEEPEST = 30;

/** A ring this close to a pole, in metres, is drawn the other figure further out, so that it goes round it. */
const NEAR_POLE = 0.002;
const OVER_POLE = 0.004;

/**
 * The range that is drawn for a range: the same, but for one whose ring goes through a pole to the millimetre,
 * where longitude has no meaning: that ring is drawn 4 mm further out, and holds the pole.
 */
export function drawnRange(lon: number, lat: number, metres: number): number {
	for (const pole of [90, -90])
		if (Math.abs(metresBetween(lon, lat, lon, pole) - metres) < NEAR_POLE)
			return metres + OVER_POLE;
	return metres;
}

/**
 * The ring of all points `metres` from `centre` on WGS84, filled: RFC 7946, cut at ±180°, with the edge along
 * (±180°, ±90°) where it holds a pole. Its vertices come from the direct problem, within 1 cm; they are as many
 * as keep its edges, straight in lon/lat, within `tolerance` metres of the true ring.
 */
export function ring(
	centre: Position,
	metres: number,
	{ tolerance = 10 }: { tolerance?: number } = {}
): Polygon | MultiPolygon {
	const [lon, lat] = checkPosition(centre, 'centre');
	if (checkRange(metres) === 0)
		throw new GeometryError('metres', 'a ring of 0 m is a point: give metres, more than 0');
	if (checkMetres(tolerance, 'tolerance') < 0.001)
		throw new GeometryError(
			'metres',
			`tolerance ${tolerance} m is finer than a drawing can be: give 0.001 m or more`
		);
	const range = drawnRange(lon, lat, metres);
	const loop = trace(lon, lat, range, tolerance);
	return areaGeometry(assemble([loop], metresBetween(lon, lat, 0, 90) <= range));
}

/** The ring's vertices, counter-clockwise and closed. */
function trace(lon: number, lat: number, range: number, tolerance: number): LonLat[] {
	const loop: LonLat[] = [];
	const off = (a: LonLat, b: LonLat, share: number) =>
		Math.abs(
			metresBetween(lon, lat, a[0] + share * span(a, b), a[1] + share * (b[1] - a[1])) - range
		);
	const good = (a: LonLat, b: LonLat) =>
		Math.abs(span(a, b)) < WIDEST &&
		[1 / 2, 1 / 4, 3 / 4].every((share) => off(a, b, share) < 0.95 * tolerance);
	const halve = (from: number, a: LonLat, to: number, b: LonLat, depth: number): void => {
		if (depth < DEEPEST && !good(a, b)) {
			const azimuth = (from + to) / 2;
			const middle = travel(lon, lat, azimuth, range);
			halve(from, a, azimuth, middle, depth + 1);
			halve(azimuth, middle, to, b, depth + 1);
		} else loop.push(b);
	};
	const first = travel(lon, lat, 0, range);
	let last = first;
	loop.push(first);
	for (let i = 1; i <= FIRST; i++) {
		// azimuths run clockwise, an outer ring does not
		const next = i === FIRST ? first : travel(lon, lat, (-360 * i) / FIRST, range);
		halve((-360 * (i - 1)) / FIRST, last, (-360 * i) / FIRST, next, 0);
		last = next;
	}
	return loop;
}
