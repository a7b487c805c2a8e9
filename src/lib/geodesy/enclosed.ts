import type { MultiPolygon, Polygon, Position } from 'geojson';
import { cutAtAntimeridian } from './antimeridian';
import { densify } from './densify';
import { earths, type Earth } from './earth';
import { GeometryError } from './error';
import { checkPosition, type LonLat } from './position';

/** What the shortest ways between corners enclose. */
export interface Enclosed {
	/** m² */
	area: number;
	/** metres */
	perimeter: number;
}

/**
 * The area and the perimeter of the polygon whose edges are geodesics of WGS84 (Karney 2013), or great circles of the
 * mean sphere. `corners` do not repeat the first one; they may run either way, and around a pole. Of the two sides of
 * the outline the smaller one counts. Not for an outline that crosses itself: see crossesItself.
 */
export function enclosed(corners: readonly Position[], earth: Earth = 'wgs84'): Enclosed {
	const polygon = earths[earth].Polygon(false);
	for (const [lon, lat] of checkCorners(corners)) polygon.AddPoint(lat, lon);
	const { area, perimeter } = polygon.Compute(false, true);
	return { area: Math.abs(area as number), perimeter };
}

/**
 * The same polygon to be drawn: its geodesic edges with vertices no further apart than `spacing` metres, cut at ±180°,
 * as RFC 7946 wants it.
 */
export function outline(
	corners: readonly Position[],
	{ spacing = 20_000 }: { spacing?: number } = {}
): Polygon | MultiPolygon {
	const places = checkCorners(corners);
	const edge = densify(
		{ type: 'LineString', coordinates: [...places, places[0] as LonLat] },
		{ spacing }
	);
	const pieces = (edge.type === 'LineString' ? [edge.coordinates] : edge.coordinates) as LonLat[][];
	// Joined again: where a piece ended on one side of ±180° the next one begins on the other, at the same place.
	const ring: LonLat[] = [];
	for (const piece of pieces) {
		const last = ring.at(-1);
		const [first] = piece as [LonLat];
		const same = last && last[1] === first[1] && (last[0] - first[0]) % 360 === 0;
		ring.push(...(same ? piece.slice(1) : piece));
	}
	const [lon, lat] = ring[0] as LonLat;
	const end = ring.at(-1) as LonLat;
	if (end[0] !== lon || end[1] !== lat) ring[ring.length - 1] = [lon, lat];
	return cutAtAntimeridian({ type: 'Polygon', coordinates: [ring] });
}

function checkCorners(corners: readonly Position[]): LonLat[] {
	if (corners.length < 3)
		throw new GeometryError(
			'ring',
			`${corners.length} corners enclose nothing: give three or more`
		);
	return corners.map((corner) => checkPosition(corner, 'corner'));
}
