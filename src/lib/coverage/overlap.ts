import { curvatureRadii, type Cartesian } from '../geodesy/cartesian';
import { RADIANS } from '../geodesy/earth';
import { root } from '../geodesy/root';
import type { Circle } from './circle';

/**
 * What of a ring lies in another disc: nothing, everything, or the turns from `from` counter-clockwise to `to`
 * (which may be past 2π). `slack` is how far off the two may be, in radians: 0 once they are exact.
 */
export type Overlap = 'none' | 'all' | { from: number; to: number; slack: number };

/** A disc as the quick estimate needs it: its centre, its frame and its angular radius on a sphere. */
export interface Disc {
	readonly lon: number;
	readonly lat: number;
	readonly range: number;
	readonly centre: Cartesian;
	/** east and north at the centre */
	readonly east: Cartesian;
	readonly northward: Cartesian;
	/** geometric mean of the radii of curvature, metres, and sine and cosine of range / radius */
	readonly radius: number;
	readonly sin: number;
	readonly cos: number;
}

/** Beyond this range, or distance between two centres, in metres, a sphere says too little. */
const ESTIMATED = 2_500_000;

/** A point within this of a ring, in metres, is on it: the ring is not known better. */
const ON_RING = 2e-9;

/** An estimate looser than this, in radians, is not worth having. */
const LOOSEST = 0.02;

export function disc(lon: number, lat: number, range: number, centre: Cartesian): Disc {
	const { meridian, normal } = curvatureRadii(lat);
	const radius = Math.sqrt(meridian * normal);
	const [sinLon, cosLon] = [Math.sin(lon * RADIANS), Math.cos(lon * RADIANS)];
	const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
	return {
		lon,
		lat,
		range,
		centre,
		east: [-sinLon, cosLon, 0],
		northward: [-sinLat * cosLon, -sinLat * sinLon, cosLat],
		radius,
		sin: Math.sin(range / radius),
		cos: Math.cos(range / radius)
	};
}

/** The turn from one centre towards another point. */
function towards({ centre, east, northward }: Disc, to: Cartesian): number {
	const x = to[0] - centre[0];
	const y = to[1] - centre[1];
	const z = to[2] - centre[2];
	return Math.atan2(
		-(x * east[0] + y * east[1]),
		x * northward[0] + y * northward[1] + z * northward[2]
	);
}

/**
 * What of the ring of `a` lies in `b`, on the sphere that fits the ellipsoid at `a`, with the error that this may
 * have; undefined where it could be mistaken: rings that all but touch, and large ones.
 */
export function estimate(a: Disc, b: Disc): Overlap | undefined {
	const x = b.centre[0] - a.centre[0];
	const y = b.centre[1] - a.centre[1];
	const z = b.centre[2] - a.centre[2];
	const chord = Math.sqrt(x * x + y * y + z * z);
	if (chord >= a.range + b.range) return 'none';
	const longest = Math.max(a.range, b.range, chord);
	if (longest > ESTIMATED) return undefined;
	// straight lines fall short of geodesics by as much as the ellipsoid differs from the sphere: see chordSpread
	const error = 0.02 + 30 * (longest / 1e6) ** 3;
	const half = chord / (2 * a.radius);
	const sinD = 2 * half * Math.sqrt(1 - half * half);
	const cosD = 1 - 2 * half * half;
	const scale = a.sin * sinD;
	const cos = (b.cos - a.cos * cosD) / scale;
	const loose = (2 * error * (b.sin + a.sin + sinD)) / (a.radius * scale);
	if (cos > 1 + loose) return 'none';
	if (cos < -1 - loose) return 'all';
	const sin2 = 1 - cos * cos;
	if (!(sin2 > 4 * loose) || !(loose < LOOSEST)) return undefined;
	const turn = towards(a, b.centre);
	const angle = Math.acos(cos);
	const slack = loose / Math.sqrt(sin2) + 1e-5 + 1e-3 * (longest / 1e6) ** 2;
	return { from: turn - angle, to: turn + angle, slack };
}

/**
 * What of the ring of `a` lies in `b`, to the last digit. Going round from the turn that faces the centre of `b`,
 * the ring only draws away from it, and then only comes nearer again.
 */
export function overlap(a: Circle, b: Circle, facing: number): Overlap {
	const excess = (turn: number) => {
		const [x, y, z] = a.at(turn);
		return b.excess(x, y, z);
	};
	const nearest = excess(facing);
	if (nearest >= 0) return 'none';
	const farthest = excess(facing + Math.PI);
	if (farthest <= 0) return 'all';
	const after = root(excess, facing, facing + Math.PI, nearest, farthest, ON_RING);
	const before = root(excess, facing - Math.PI, facing, farthest, nearest, ON_RING);
	return { from: before, to: after, slack: 0 };
}

/** The turn of `a` that faces the centre of `b`; any, if they are one. */
export function facing(a: Circle, b: Circle): number {
	const turn = a.turn(...b.centre);
	return Number.isFinite(turn) ? turn : 0;
}

/** An estimated end of an overlap, made exact: Newton's method with the slope of the last step. */
export function sharpen(a: Circle, b: Circle, turn: number): number {
	const excess = (at: number) => {
		const [x, y, z] = a.at(at);
		return b.excess(x, y, z);
	};
	const step = 1e-6;
	let [x0, x1] = [turn, turn + step];
	let [y0, y1] = [excess(x0), excess(x1)];
	for (let round = 0; round < 12; round++) {
		const next = x1 - (y1 * (x1 - x0)) / (y1 - y0);
		// the end has run away, or the steps are down to rounding
		if (!(Math.abs(next - turn) < 4 * LOOSEST)) return NaN;
		if (Math.abs(next - x1) < 1e-15 * (1 + Math.abs(next))) return next;
		[x0, y0, x1] = [x1, y1, next];
		y1 = excess(x1);
		if (Math.abs(y1) < ON_RING || y1 === y0) return x1;
	}
	return x1;
}
