import type { Position } from 'geojson';
import { toCartesian } from './cartesian';
import { cutLine, outlined } from './antimeridian';
import { metresBetween } from './distance';
import { Geodesic, GREATEST_DISTANCE, RADIANS, wgs84 } from './earth';
import { parts, type Shape } from './geometry';
import { holds } from './plane';
import { BLOCK, straightPieces, type Pieces } from './pieces';
import { checkPosition, type LonLat } from './position';
import { root } from './root';

/** A point of a geometry, and how far it is, in metres. */
export interface Found {
	point: LonLat;
	metres: number;
}

/**
 * The point of the geometry that is nearest to `point`, and its WGS84 distance in metres: the point itself, 0 m
 * away, if it lies in an area. Edges are straight in longitude and latitude.
 */
export function nearest(geometry: Shape, point: Position): Found {
	return search(geometry, point, false);
}

/** The point of the geometry that is farthest from `point`, and its distance in metres. */
export function farthest(geometry: Shape, point: Position): Found {
	return search(geometry, point, true);
}

function search(geometry: Shape, point: Position, far: boolean): Found {
	const [lon, lat] = checkPosition(point, 'point');
	const whole = parts(geometry);
	if (whole.kind === 'points') return extremePoint(whole.points, lon, lat, far);
	if (whole.kind === 'lines')
		return extreme(straightPieces(whole.lines.flatMap(cutLine)), lon, lat, far);
	const { areas, edges } = outlined(whole.areas);
	return (
		within((position) => areas.some((rings) => inPolygon(rings, position)), lon, lat, far) ??
		extreme(straightPieces(edges), lon, lat, far)
	);
}

/** Whether a position lies in a polygon that has been cut at the antimeridian. */
export function inPolygon([outer, ...holes]: LonLat[][], position: LonLat): boolean {
	return holds(outer as LonLat[], position) && !holes.some((hole) => holds(hole, position));
}

/** What an area's inside has to say: the point itself is nearest, its antipode is farthest of all. */
export function within(
	inside: (position: LonLat) => boolean,
	lon: number,
	lat: number,
	far: boolean
): Found | undefined {
	if (!far) return inside([lon, lat]) ? { point: [lon, lat], metres: 0 } : undefined;
	const antipode: LonLat = [lon > 0 ? lon - 180 : lon + 180, -lat];
	return inside(antipode) ? { point: antipode, metres: GREATEST_DISTANCE } : undefined;
}

function extremePoint(points: LonLat[], lon: number, lat: number, far: boolean): Found {
	let best: Found | undefined;
	for (const point of points) {
		const metres = metresBetween(lon, lat, point[0], point[1]);
		if (!best || (far ? metres > best.metres : metres < best.metres)) best = { point, metres };
	}
	return best as Found;
}

/**
 * How much the chords of one geodesic distance differ from another about any site, in metres, from a chord:
 * measured 13.9 m at 1,000 km, growing with the cube, at most 24 km (at 14,000 km).
 */
export function chordSpread(chord: number): number {
	const metres = 13e6 * Math.asin(Math.min(1, chord / 12.7e6));
	return Math.min(25_000, 0.01 + 16 * (metres / 1e6) ** 3);
}

/** The nearest or farthest point of pieces; only those whose sphere could hold it are measured on WGS84. */
export function extreme(pieces: Pieces, lon: number, lat: number, far: boolean): Found {
	const { count, spheres, blocks } = pieces;
	const [x, y, z] = toCartesian(lon, lat);
	const sign = far ? -1 : 1;
	// all in terms of "least": of the chord, or of its negative
	const middle = (all: Float64Array, i: number) => {
		const dx = (all[4 * i] as number) - x;
		const dy = (all[4 * i + 1] as number) - y;
		const dz = (all[4 * i + 2] as number) - z;
		return Math.sqrt(dx * dx + dy * dy + dz * dz);
	};
	let bound = Infinity;
	for (let block = 0; block * BLOCK < count; block++)
		bound = Math.min(bound, sign * middle(blocks, block) + (blocks[4 * block + 3] as number));
	const slack = () => 2 * chordSpread(Math.abs(bound) + (far ? 0 : 1));
	const some: { piece: number; least: number }[] = [];
	for (let block = 0; block * BLOCK < count; block++) {
		const least = sign * middle(blocks, block) - (blocks[4 * block + 3] as number);
		if (least > bound + slack()) continue;
		for (let i = block * BLOCK; i < Math.min(count, (block + 1) * BLOCK); i++) {
			const chord = sign * middle(spheres, i);
			const radius = spheres[4 * i + 3] as number;
			bound = Math.min(bound, chord);
			if (chord - radius <= bound + slack()) some.push({ piece: i, least: chord - radius });
		}
	}
	some.sort((a, b) => a.least - b.least);
	let best: Found | undefined;
	for (const { piece, least } of some) {
		if (least > bound + slack()) break;
		const found = extremeOfPiece(pieces, piece, lon, lat, far);
		if (best && sign * found.metres >= sign * best.metres) continue;
		best = found;
		const [fx, fy, fz] = toCartesian(...found.point);
		bound = Math.min(bound, sign * Math.hypot(fx - x, fy - y, fz - z));
	}
	return best as Found;
}

/** The extremum on one piece: at an end, or where the way there meets the piece at a right angle. */
export function extremeOfPiece(
	pieces: Pieces,
	i: number,
	lon: number,
	lat: number,
	far: boolean
): Found {
	const rise = (share: number) => {
		const point = pieces.at(i, share);
		const { s12, azi1 } = wgs84.Inverse(
			point[1],
			point[0],
			lat,
			lon,
			Geodesic.DISTANCE | Geodesic.AZIMUTH
		);
		const [east, north] = pieces.heading(i, share);
		const azimuth = (azi1 as number) * RADIANS;
		return {
			point,
			metres: s12 as number,
			slope: -(east * Math.sin(azimuth) + north * Math.cos(azimuth))
		};
	};
	const sign = far ? -1 : 1;
	const found = ({ point, metres }: Found): Found => ({ point, metres });
	const atA = rise(0);
	const atB = rise(1);
	if (sign * atA.slope >= 0 || sign * atB.slope <= 0)
		return found(sign * atA.metres < sign * atB.metres ? atA : atB);
	return found(rise(root((share) => rise(share).slope, 0, 1, atA.slope, atB.slope, 1e-6)));
}
