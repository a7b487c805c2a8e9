import type { MultiPolygon } from 'geojson';
import { toLonLat, type Cartesian } from '../geodesy/cartesian';
import { EQUATORIAL_RADIUS, RADIANS } from '../geodesy/earth';
import { assemble } from '../geodesy/loops';
import type { LonLat } from '../geodesy/position';

/** A piece of a boundary with the inside on its left. */
export interface Curve {
	/** how long it is in its own measure, and where it is after so much of that */
	readonly length: number;
	at(way: number): Cartesian;
	/** metres for each unit of its measure, about */
	readonly scale: number;
	/** metres: the radius of its curve on the ground */
	readonly bend: number;
	/** whether it ends where it begins */
	readonly closed: boolean;
}

/** The shortest step, in metres: steps halve towards a pole that a curve passes, so that longitude turns little. */
const SHORTEST = 1e-6;

/** The tolerance is met with some room, for what the estimate of the sag leaves out. */
const ROOM = 0.7;

/** Curves laid end to end, as polygons whose straight lon/lat edges stay within `tolerance` metres of them. */
export function outlineOf(curves: Curve[], poleInside: boolean, tolerance: number): MultiPolygon {
	const loops = chain(curves).map((loop) => {
		const points = loop.flatMap((curve) => trace(curve, tolerance));
		return [...points, points[0] as LonLat];
	});
	return { type: 'MultiPolygon', coordinates: assemble(loops, poleInside) };
}

/**
 * The curve's points but its last. A chord of length L leaves a curve by L²/8 times the difference of curvatures; a
 * straight lon/lat edge may itself curve by tan φ / R.
 */
function trace({ length, at, scale, bend }: Curve, tolerance: number): LonLat[] {
	const points: LonLat[] = [];
	for (let way = 0; way < length;) {
		const point = at(way);
		const position = toLonLat(...point);
		points.push(position);
		const cos = Math.max(1e-15, Math.cos(position[1] * RADIANS));
		const curvature = 1 / bend + Math.sqrt(1 - cos * cos) / cos / EQUATORIAL_RADIUS;
		const toPole = cos * EQUATORIAL_RADIUS;
		const step = Math.min(Math.sqrt((8 * ROOM * tolerance) / curvature), toPole / 2);
		way += Math.max(SHORTEST, step) / scale;
	}
	return points;
}

/** Sorts curves into loops: each goes on where another begins, to the rounding error. */
function chain(curves: Curve[]): Curve[][] {
	const loops: Curve[][] = curves.filter(({ closed }) => closed).map((curve) => [curve]);
	const open = curves.filter(({ closed }) => !closed);
	const starts = open
		.map((curve) => ({ curve, at: curve.at(0) }))
		.sort((a, b) => a.at[0] - b.at[0]);
	const used = new Set<Curve>();
	const next = (from: Curve): Curve | undefined => {
		const end = from.at(from.length);
		let best: Curve | undefined;
		let least = Infinity;
		// outwards from where the end would be in the order of x, until x alone is too far
		let up = starts.findIndex(({ at }) => at[0] >= end[0]);
		if (up < 0) up = starts.length;
		let down = up - 1;
		const look = (i: number): boolean => {
			const start = starts[i];
			if (!start || Math.abs(start.at[0] - end[0]) > least) return false;
			const away = Math.hypot(start.at[0] - end[0], start.at[1] - end[1], start.at[2] - end[2]);
			if (!used.has(start.curve) && away < least) [best, least] = [start.curve, away];
			return true;
		};
		while (look(up)) up++;
		while (look(down)) down--;
		return best;
	};
	for (const first of open) {
		if (used.has(first)) continue;
		const loop: Curve[] = [];
		let current = first;
		for (;;) {
			loop.push(current);
			// the first stays free, so that its start can be found again
			if (current !== first) used.add(current);
			const following = next(current);
			if (!following || following === first) break;
			current = following;
		}
		used.add(first);
		loops.push(loop);
	}
	return loops;
}
