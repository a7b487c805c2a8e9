import KDBush from 'kdbush';
import { toCartesian } from '../geodesy/cartesian';
import { metresBetween } from '../geodesy/distance';
import { GREATEST_DISTANCE } from '../geodesy/earth';
import { chordSpread, type Found } from '../geodesy/nearest';
import type { LonLat } from '../geodesy/position';
import { preparePlaces, type PreparedPlaces } from './places';

/** A target of points: which of them are in range. */
export interface PointTarget {
	readonly kind: 'points';
	/** how many */
	readonly total: number;
	readonly places: PreparedPlaces;
	/** all of them, and within it those that lie together */
	readonly whole: Cluster;
}

/** Points that lie together, about one of them. */
export interface Cluster {
	/** the number of the point in the middle */
	readonly middle: number;
	/** the greatest chord from there to any of them, metres */
	readonly radius: number;
	/** smaller clusters; none of a single point, or of points in one place */
	readonly parts: readonly Cluster[];
}

/** So many points are looked at one by one. */
const LEAF = 8;

/**
 * Prepares points for many questions.
 * @param positions longitude and latitude by turns, degrees
 * @throws GeometryError when one is not on the earth
 */
export function preparePoints(positions: Float64Array): PointTarget {
	const places = preparePlaces(positions);
	const { count, xyz } = places;
	// On the map those that lie together are near each other in this order, but for ±180° and the poles.
	const index = new KDBush(count, LEAF);
	for (let i = 0; i < count; i++)
		index.add(positions[2 * i] as number, positions[2 * i + 1] as number);
	const { ids } = index.finish();
	const cluster = (from: number, to: number): Cluster => {
		const half = (from + to) >> 1;
		const middle = ids[half] as number;
		let radius = 0;
		for (let k = from; k < to; k++)
			radius = Math.max(radius, chord(xyz, ids[k] as number, xyz, middle));
		if (radius === 0) return { middle, radius, parts: [] };
		const parts =
			to - from > LEAF
				? [cluster(from, half), cluster(half, to)]
				: Array.from(ids.subarray(from, to), (one) => ({ middle: one, radius: 0, parts: [] }));
		return { middle, radius, parts };
	};
	return { kind: 'points', total: count, places, whole: cluster(0, count) };
}

function chord(a: Float64Array, i: number, b: ArrayLike<number>, j: number): number {
	const x = (a[3 * i] as number) - (b[3 * j] as number);
	const y = (a[3 * i + 1] as number) - (b[3 * j + 1] as number);
	const z = (a[3 * i + 2] as number) - (b[3 * j + 2] as number);
	return Math.sqrt(x * x + y * y + z * z);
}

export const placeOf = ({ places: { degrees } }: PointTarget, i: number): LonLat => [
	degrees[2 * i] as number,
	degrees[2 * i + 1] as number
];

/** How far a chord may reach along the earth, at most. */
export const alongEarth = (metres: number): number =>
	metres < 12_000_000
		? // the tightest bend of a geodesic has the radius b²/a
			1.001 * 2 * 6_335_400 * Math.asin(metres / (2 * 6_335_400))
		: GREATEST_DISTANCE;

/**
 * The point nearest to a position, or farthest from it. Only where the chord could make it so is the earth measured,
 * and no point of a cluster is nearer than its middle by more than its radius.
 */
export function extremePlace(target: PointTarget, lon: number, lat: number, far: boolean): Found {
	const { whole, places } = target;
	const here = toCartesian(lon, lat);
	const sign = far ? -1 : 1;
	const away = ({ middle }: Cluster) => sign * chord(places.xyz, middle, here, 0);
	const metres = ({ middle }: Cluster) =>
		sign * metresBetween(lon, lat, ...placeOf(target, middle));
	let first = { cluster: whole, value: away(whole) };
	const look = (cluster: Cluster, value: number): void => {
		if (value < first.value) first = { cluster, value };
		const parts = cluster.parts.map((part) => ({ part, value: away(part) }));
		parts.sort((a, b) => a.value - b.value);
		for (const { part, value } of parts) if (value - part.radius <= first.value) look(part, value);
	};
	look(whole, first.value);
	const bound = first.value + 2 * chordSpread(Math.abs(first.value) + (far ? 0 : 1));
	let best = { cluster: first.cluster, value: metres(first.cluster) };
	const measure = (cluster: Cluster): void => {
		if (away(cluster) - cluster.radius > bound) return;
		const value = metres(cluster);
		if (value < best.value) best = { cluster, value };
		if (value - alongEarth(cluster.radius) < best.value) cluster.parts.forEach(measure);
	};
	measure(whole);
	return { point: placeOf(target, best.cluster.middle), metres: sign * best.value };
}
