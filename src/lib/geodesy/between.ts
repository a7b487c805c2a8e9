import { cutLine, outlined } from './antimeridian';
import { toCartesian } from './cartesian';
import { metresBetween } from './distance';
import { Geodesic, RADIANS, wgs84 } from './earth';
import { parts, type Shape } from './geometry';
import { extreme, extremeOfPiece, inPolygon } from './nearest';
import { BLOCK, straightPieces, type Pieces } from './pieces';
import type { LonLat } from './position';
import { root } from './root';

/** A shape taken apart once, to be asked about often. */
export interface Laid {
	/** single points; empty for lines and areas */
	points: LonLat[];
	/** polygons, cut at ±180°; empty for points and lines */
	areas: LonLat[][][];
	/** lines and outlines; null for points */
	pieces: Pieces | null;
	/** one position of every separate part */
	marks: LonLat[];
	/** the sphere around all, earth-centred metres */
	bounds: { x: number; y: number; z: number; radius: number };
}

/** The shortest way between two shapes. */
export interface Between {
	/** where it leaves the first shape, and where it reaches the second */
	from: LonLat;
	to: LonLat;
	metres: number;
}

/** Takes a shape apart. Its edges are straight in longitude and latitude. */
export function lay(shape: Shape): Laid {
	const whole = parts(shape);
	if (whole.kind === 'points') {
		const { points } = whole;
		const places = points.map(([lon, lat]) => toCartesian(lon, lat));
		const [x, y, z] = [0, 1, 2].map(
			(k) => places.reduce((sum, place) => sum + (place[k] as number), 0) / places.length
		) as [number, number, number];
		const radius = Math.max(...places.map((p) => Math.hypot(p[0] - x, p[1] - y, p[2] - z)));
		return { points, areas: [], pieces: null, marks: points, bounds: { x, y, z, radius } };
	}
	const { areas, edges } =
		whole.kind === 'areas'
			? outlined(whole.areas)
			: { areas: [], edges: whole.lines.flatMap(cutLine) };
	const pieces = straightPieces(edges);
	const marks = edges.map(([first]) => first as LonLat);
	return { points: [], areas, pieces, marks, bounds: pieces.bounds };
}

// A geodesic bends no less than a circle of radius a²/b = 6,399,594 m and no more than one of b²/a = 6,335,439 m, so
// between two places a chord apart it is so long at least, and so long at most. A thousandth covers its slight twist.
const bounded = (chord: number, radius: number) =>
	2 * radius * Math.asin(Math.min(1, chord / (2 * radius)));
const atLeast = (chord: number) => 0.999 * bounded(Math.max(0, chord), 6_399_600);
const atMost = (chord: number) =>
	chord < 12_000_000 ? 1.001 * bounded(chord, 6_335_400) : Infinity;

/** Two shapes are no nearer to each other than so many metres: quickly told, and mostly close. */
export function leastApart(a: Laid, b: Laid): number {
	const [p, q] = [a.bounds, b.bounds];
	return atLeast(Math.hypot(p.x - q.x, p.y - q.y, p.z - q.z) - p.radius - q.radius);
}

/**
 * The shortest way between two shapes on WGS84: 0 m where they meet, or where one lies in the other. null if it is
 * longer than `most` metres. Every pair of short pieces that could be nearest is measured, to a millimetre.
 */
export function between(a: Laid, b: Laid, most = Infinity): Between | null {
	const found = inside(a, b) ?? turnedRound(inside(b, a)) ?? apart(a, b, most);
	return found && found.metres <= most ? found : null;
}

const turnedRound = (way: Between | null): Between | null =>
	way && { from: way.to, to: way.from, metres: way.metres };

/** A position of b that lies in an area of a. */
function inside(a: Laid, b: Laid): Between | null {
	const mark = b.marks.find((at) => a.areas.some((rings) => inPolygon(rings, at)));
	return mark ? { from: mark, to: mark, metres: 0 } : null;
}

function apart(a: Laid, b: Laid, most: number): Between | null {
	if (!a.pieces) return fromPoints(a.points, b);
	if (!b.pieces) return turnedRound(fromPoints(b.points, a));
	return piecesApart(a.pieces, b.pieces, most);
}

function fromPoints(points: readonly LonLat[], { points: others, pieces }: Laid): Between | null {
	let best: Between | null = null;
	const take = (from: LonLat, to: LonLat, metres: number) => {
		if (!best || metres < best.metres) best = { from, to, metres };
	};
	for (const from of points) {
		for (const to of others) take(from, to, metresBetween(from[0], from[1], to[0], to[1]));
		if (pieces) {
			const { point, metres } = extreme(pieces, from[0], from[1], false);
			take(from, point, metres);
		}
	}
	return best;
}

/** The distance of two bounding spheres' centres. */
const centres = (a: Float64Array, i: number, b: Float64Array, j: number) =>
	Math.hypot(
		(a[4 * i] as number) - (b[4 * j] as number),
		(a[4 * i + 1] as number) - (b[4 * j + 1] as number),
		(a[4 * i + 2] as number) - (b[4 * j + 2] as number)
	);

function piecesApart(a: Pieces, b: Pieces, most: number): Between | null {
	const radius = (all: Float64Array, i: number) => all[4 * i + 3] as number;
	const blocks: { i: number; j: number; least: number }[] = [];
	for (let i = 0; i * BLOCK < a.count; i++)
		for (let j = 0; j * BLOCK < b.count; j++) {
			const chord = centres(a.blocks, i, b.blocks, j);
			const least = atLeast(chord - radius(a.blocks, i) - radius(b.blocks, j));
			if (least <= most) blocks.push({ i, j, least });
		}
	blocks.sort((p, q) => p.least - q.least);
	// The middle of a piece is a place of the shape: two middles bound the answer from above.
	let bound = most;
	const pairs: { i: number; j: number; least: number }[] = [];
	for (const block of blocks) {
		if (block.least > bound) break;
		const [endA, endB] = [(block.i + 1) * BLOCK, (block.j + 1) * BLOCK];
		for (let i = block.i * BLOCK; i < Math.min(endA, a.count); i++)
			for (let j = block.j * BLOCK; j < Math.min(endB, b.count); j++) {
				const chord = centres(a.spheres, i, b.spheres, j);
				const least = atLeast(chord - radius(a.spheres, i) - radius(b.spheres, j));
				if (least > bound) continue;
				bound = Math.min(bound, atMost(chord));
				pairs.push({ i, j, least });
			}
	}
	pairs.sort((p, q) => p.least - q.least);
	let best: Between | null = null;
	for (const { i, j, least } of pairs) {
		if (least > (best?.metres ?? bound)) break;
		const found = meeting(a, i, b, j) ?? closest(a, i, b, j);
		if (!best || found.metres < best.metres) best = found;
		if (best.metres === 0) break;
	}
	return best;
}

/** Where two pieces cross, both straight in longitude and latitude. */
function meeting(a: Pieces, i: number, b: Pieces, j: number): Between | null {
	const [[ax, ay], [bx, by]] = [a.at(i, 0), a.at(i, 1)];
	const [[cx, cy], [dx, dy]] = [b.at(j, 0), b.at(j, 1)];
	const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
	if (cross === 0) return null;
	const s = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
	const t = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / cross;
	if (s < 0 || s > 1 || t < 0 || t > 1) return null;
	const at = a.at(i, s);
	return { from: at, to: at, metres: 0 };
}

/**
 * The nearest points of two pieces that do not cross. The distance of a point of the first from the whole second falls,
 * then rises along the first, as it does for straight pieces in the plane.
 */
function closest(a: Pieces, i: number, b: Pieces, j: number): Between {
	const rise = (share: number) => {
		const from = a.at(i, share);
		const { point: to, metres } = extremeOfPiece(b, j, from[0], from[1], false);
		const { azi1 } = wgs84.Inverse(from[1], from[0], to[1], to[0], Geodesic.AZIMUTH);
		const [east, north] = a.heading(i, share);
		const azimuth = (azi1 as number) * RADIANS;
		return { from, to, metres, slope: -(east * Math.sin(azimuth) + north * Math.cos(azimuth)) };
	};
	const found = ({ from, to, metres }: Between): Between => ({ from, to, metres });
	const [start, end] = [rise(0), rise(1)];
	// Where they touch there is no direction.
	if (start.metres === 0 || end.metres === 0) return found(start.metres === 0 ? start : end);
	if (start.slope >= 0 || end.slope <= 0) return found(start.metres < end.metres ? start : end);
	const share = root((s) => rise(s).slope, 0, 1, start.slope, end.slope, 1e-6);
	return found(rise(share));
}
