import { Clipper64, ClipType, FillRule, PathType, type Path64, type Paths64 } from 'clipper2-ts';
import type { MultiPolygon, Polygon } from 'geojson';
import { span } from '../geodesy/antimeridian';
import { area } from '../geodesy/area';
import { travel } from '../geodesy/destination';
import { GeometryError, show } from '../geodesy/error';
import type { Shape } from '../geodesy/geometry';
import { assemble, nest } from '../geodesy/loops';
import { checkMetres, checkRange, type LonLat } from '../geodesy/position';
import { root } from '../geodesy/root';
import { extent } from './extent';
import { GREATEST_SITING_RANGE } from './limits';
import { minimax } from './minimax';
import { centreOf } from './centre';
import { prepare, type Target } from './target';

export interface SitingQuestion {
	/** what one site is to cover, all of it */
	target: Shape | Target;
	/** the site's effective range, metres */
	range: number;
	/** where it may stand; left out: anywhere */
	land?: Polygon | MultiPolygon | Target | undefined;
	/** metres, 10 unless told: how far the drawn region may be off */
	tolerance?: number | undefined;
}

export interface Siting {
	/** every place on the land from which the whole target is in range: RFC 7946, empty if there is none */
	region: MultiPolygon;
	/** of the region, m² */
	area: number;
	/** the smallest range for which there is such a place, metres, and where it is */
	minimumRange: number;
	bestSite: LonLat;
}

/** From where one site could cover all of a target: the intersection of the discs around all its points, on land. */
export function siting({ target, range, land, tolerance = 10 }: SitingQuestion): Siting {
	checkRange(range);
	checkMetres(tolerance, 'tolerance');
	const prepared = prepare(target);
	const coast = land && prepare(land);
	if (coast && coast.kind !== 'area')
		throw new GeometryError(
			'type',
			`land ${show(coast.kind)} has no area: give a Polygon or MultiPolygon`
		);
	const best = minimax(prepared, coast);
	const answer = { minimumRange: best.metres, bestSite: best.point };
	if (range > GREATEST_SITING_RANGE)
		throw new GeometryError(
			'metres',
			`range ${range} m is more than a quarter of the earth, ${Math.floor(GREATEST_SITING_RANGE)} m: give a smaller one`
		);
	const nowhere: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
	if (best.metres > range) return { region: nowhere, area: 0, ...answer };
	const everywhere = from(prepared, range, Math.max(0.1, tolerance));
	const coordinates = coast ? clip(everywhere, coast.areas) : everywhere;
	const region: MultiPolygon = { type: 'MultiPolygon', coordinates };
	return { region, area: coordinates.length ? area(region) : 0, ...answer };
}

/**
 * The region without the land. It is convex, so from the centre each azimuth leaves it once; azimuths are halved until
 * the edges between keep within the tolerance.
 */
function from(target: Target, range: number, tolerance: number): LonLat[][][] {
	const centre = centreOf(target);
	const [lon, lat] = centre.point;
	const beyond = (at: LonLat) => extent(target, at[0], at[1], true).metres - range;
	const leaves = (azimuth: number): LonLat => {
		const excess = (metres: number) => beyond(travel(lon, lat, azimuth, metres));
		const near = range - centre.metres;
		const atNear = excess(near);
		if (atNear >= 0) return travel(lon, lat, azimuth, near);
		const metres = root(excess, near, 1.01 * range, atNear, excess(1.01 * range), 1e-3);
		return travel(lon, lat, azimuth, metres);
	};
	const loop: LonLat[] = [];
	const halve = (a: number, start: LonLat, b: number, end: LonLat, depth: number): void => {
		const turn = span(start, end);
		const sag = [1 / 4, 1 / 2, 3 / 4].map((share) =>
			Math.abs(beyond([start[0] + share * turn, start[1] + share * (end[1] - start[1])]))
		);
		if (depth > 0 && (depth > 24 || (Math.abs(turn) < 90 && Math.max(...sag) < 0.9 * tolerance))) {
			loop.push(end);
			return;
		}
		const middle = leaves((a + b) / 2);
		halve(a, start, (a + b) / 2, middle, depth + 1);
		halve((a + b) / 2, middle, b, end, depth + 1);
	};
	const FIRST = 16;
	const starts = Array.from({ length: FIRST }, (_, i) => leaves((-360 * i) / FIRST));
	loop.push(starts[0] as LonLat);
	starts.forEach((start, i) =>
		halve((-360 * i) / FIRST, start, (-360 * (i + 1)) / FIRST, starts[(i + 1) % FIRST] as LonLat, 0)
	);
	return assemble([loop], beyond([lon, 90]) <= 0);
}

/** Clipper counts in whole numbers: so many for a degree, which is a millimetre. */
const UNITS = 1e8;

/** What two polygons have in common, in the plane of longitude and latitude, in which both are cut. */
function clip(region: LonLat[][][], land: LonLat[][][]): LonLat[][][] {
	const paths = (polygons: LonLat[][][]): Paths64 =>
		polygons.flat().map((ring): Path64 =>
			ring.slice(1).map(([lon, lat]) => ({
				x: Math.round(Math.max(-180, Math.min(180, lon)) * UNITS),
				y: Math.round(lat * UNITS)
			}))
		);
	const clipper = new Clipper64();
	clipper.addPaths(paths(region), PathType.Subject, false);
	clipper.addPaths(paths(land), PathType.Clip, false);
	const solution: Paths64 = [];
	clipper.execute(ClipType.Intersection, FillRule.NonZero, solution);
	return nest(solution.map((path) => path.map(({ x, y }): LonLat => [x / UNITS, y / UNITS])));
}
