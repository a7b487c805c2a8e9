import type { LineString, MultiLineString } from 'geojson';
import { cutLine, lineGeometry, span } from './antimeridian';
import { EQUATORIAL_RADIUS, Geodesic, POLAR_RADIUS, RADIANS, wgs84 } from './earth';
import { GeometryError, show } from './error';
import { parts } from './geometry';
import { checkMetres, type LonLat } from './position';

/** Close to a pole meridians crowd: an edge may turn by so many degrees of longitude, unless it is so short. */
const WIDEST = 15;
const SHORTEST = 1;

/**
 * The line with vertices added along the geodesics between its own, no further apart than `spacing` metres
 * (20 km: then edges straight in lon/lat leave the geodesic by under 20 m below 70° of latitude), as
 * RFC 7946 wants it: cut at ±180°.
 */
export function densify(
	line: LineString | MultiLineString,
	{ spacing = 20_000 }: { spacing?: number } = {}
): LineString | MultiLineString {
	const whole = parts(line);
	if (whole.kind !== 'lines')
		throw new GeometryError(
			'type',
			`${show(line.type)} has no length: give a LineString or MultiLineString`
		);
	if (checkMetres(spacing, 'spacing') === 0)
		throw new GeometryError('metres', 'spacing 0 has no end: give metres, more than 0');
	return lineGeometry(
		whole.lines.flatMap((positions) => {
			const dense: LonLat[] = [positions[0] as LonLat];
			for (let i = 1; i < positions.length; i++)
				follow(positions[i - 1] as LonLat, positions[i] as LonLat, spacing, dense);
			return cutLine(dense);
		})
	);
}

/** The earth is nowhere flatter than at the poles: no degree of latitude is longer than there. */
const FLATTEST = EQUATORIAL_RADIUS ** 2 / POLAR_RADIUS;

/** Whether two positions are so near that nothing comes between them: even the way along a parallel and a meridian is short. */
function isShort(from: LonLat, to: LonLat, spacing: number): boolean {
	const turn = Math.abs(span(from, to));
	const way = Math.abs(to[1] - from[1]) + turn * Math.cos(from[1] * RADIANS);
	return turn <= WIDEST && way * RADIANS * FLATTEST <= spacing;
}

/** Adds the geodesic's positions after `from`, up to and with `to`. */
function follow(from: LonLat, to: LonLat, spacing: number, dense: LonLat[]): void {
	// Most edges are, and to solve for their geodesics takes far longer than all the rest.
	if (isShort(from, to, spacing)) return void dense.push(to);
	const line = wgs84.InverseLine(
		from[1],
		from[0],
		to[1],
		to[0],
		Geodesic.STANDARD | Geodesic.DISTANCE_IN
	);
	const steps = Math.max(1, Math.ceil(line.s13 / spacing));
	const at = (metres: number): LonLat => {
		const { lon2, lat2 } = line.Position(metres, Geodesic.LATITUDE | Geodesic.LONGITUDE);
		return [lon2 as number, lat2 as number];
	};
	const halve = (a: number, start: LonLat, b: number, end: LonLat): void => {
		if (Math.abs(span(start, end)) > WIDEST && b - a > SHORTEST) {
			const middle = at((a + b) / 2);
			halve(a, start, (a + b) / 2, middle);
			halve((a + b) / 2, middle, b, end);
			return;
		}
		if (Math.abs(span(start, end)) > WIDEST) {
			// over the pole itself, or past it within a metre: the map shows that along its edge
			const pole = Math.sign(end[1]) * 90;
			dense.push([start[0], pole], [end[0], pole]);
		}
		dense.push(end);
	};
	let last = from;
	for (let step = 1; step <= steps; step++) {
		const next = step === steps ? to : at((line.s13 * step) / steps);
		halve((line.s13 * (step - 1)) / steps, last, (line.s13 * step) / steps, next);
		last = next;
	}
}
