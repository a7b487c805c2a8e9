import { curvatureRadii, toCartesian } from '../geodesy/cartesian';
import { RADIANS } from '../geodesy/earth';
import { root } from '../geodesy/root';
import type { Circle } from './circle';

/**
 * What of a ring lies in another disc: nothing, everything, or the turns from `from` counter-clockwise to `to`
 * (which may be past 2π). `slack` is how far off the two may be, in radians: 0 once they are exact.
 */
export type Overlap = 'none' | 'all' | { from: number; to: number; slack: number };

/** An estimate, and how fast the ring leaves the other disc at its ends, in metres for each radian, about. */
export interface Estimate {
	from: number;
	to: number;
	slack: number;
	slope: number;
}

/** A disc as the quick estimate needs it: its centre, its frame and its angular radius on a sphere. */
export interface Disc {
	readonly lon: number;
	readonly lat: number;
	readonly range: number;
	/** the centre, earth-centred metres */
	readonly x: number;
	readonly y: number;
	readonly z: number;
	readonly sinLon: number;
	readonly cosLon: number;
	readonly sinLat: number;
	readonly cosLat: number;
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

export function disc(lon: number, lat: number, range: number): Disc {
	const [x, y, z] = toCartesian(lon, lat);
	const { meridian, normal } = curvatureRadii(lat);
	const radius = Math.sqrt(meridian * normal);
	return {
		lon,
		lat,
		range,
		x,
		y,
		z,
		sinLon: Math.sin(lon * RADIANS),
		cosLon: Math.cos(lon * RADIANS),
		sinLat: Math.sin(lat * RADIANS),
		cosLat: Math.cos(lat * RADIANS),
		radius,
		sin: Math.sin(range / radius),
		cos: Math.cos(range / radius)
	};
}

/** The turn from one centre towards another. */
function towards({ x, y, z, sinLon, cosLon, sinLat, cosLat }: Disc, to: Disc): number {
	const out = (to.x - x) * cosLon + (to.y - y) * sinLon;
	const east = (to.y - y) * cosLon - (to.x - x) * sinLon;
	return Math.atan2(-east, (to.z - z) * cosLat - out * sinLat);
}

/**
 * What of the ring of `a` lies in `b`, on the sphere that fits the ellipsoid at `a`, with the error that this may
 * have; undefined where it could be mistaken: rings that all but touch, and large ones.
 */
export function estimate(a: Disc, b: Disc): 'none' | 'all' | Estimate | undefined {
	const x = b.x - a.x;
	const y = b.y - a.y;
	const z = b.z - a.z;
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
	// b's range as an angle of the sphere at a, which is a little wider or narrower than that at b
	const more = (b.range / a.radius) * (1 - a.radius / b.radius);
	const cosB = b.cos - more * b.sin - (more * more * b.cos) / 2;
	const cos = (cosB - a.cos * cosD) / scale;
	const loose = (2 * error * (b.sin + a.sin + sinD)) / (a.radius * scale);
	if (cos > 1 + loose) return 'none';
	if (cos < -1 - loose) return 'all';
	const sin2 = 1 - cos * cos;
	if (!(sin2 > 4 * loose) || !(loose < LOOSEST)) return undefined;
	const turn = towards(a, b);
	const angle = Math.acos(cos);
	const slack = loose / Math.sqrt(sin2) + 1e-5 + 1e-3 * (longest / 1e6) ** 2;
	// the distance to the centre of b grows by sin σₐ·sin D·sin Δ / sin σ_b; its chord by a little less
	const slope = (a.radius * scale * Math.sqrt(sin2)) / (2 * Math.sin(b.range / a.radius / 2));
	return { from: turn - angle, to: turn + angle, slack, slope };
}

/**
 * What of the ring of `a` lies in `b`, to the last digit. Going round from the turn that faces the centre of `b`,
 * the ring only draws away from it, and then only comes nearer again.
 */
export function overlap(a: Circle, b: Circle, facing: number): Overlap {
	const excess = (turn: number) => a.excessOf(turn, b);
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

/**
 * An estimated end of an overlap, made exact: a step of Newton's method with the slope of the estimate, then secants.
 * NaN if it runs away.
 */
export function sharpen(a: Circle, b: Circle, turn: number, slope: number): number {
	let x0 = turn;
	let y0 = a.excessOf(x0, b);
	let x1 = x0 - y0 / slope;
	for (let round = 0; round < 12; round++) {
		if (!(Math.abs(x1 - turn) < 4 * LOOSEST)) return NaN;
		const y1 = a.excessOf(x1, b);
		if (Math.abs(y1) < ON_RING || y1 === y0) return x1;
		const next = x1 - (y1 * (x1 - x0)) / (y1 - y0);
		// a secant leaves the product of both errors, which need not be looked at once it is nothing
		if (10 * Math.abs(y1 * (x1 - x0)) < ON_RING) return next;
		[x0, y0, x1] = [x1, y1, next];
	}
	return NaN;
}
