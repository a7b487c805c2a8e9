import KDBush from 'kdbush';
import { toCartesian } from '../geodesy/cartesian';
import { metresBetween } from '../geodesy/distance';
import { GREATEST_DISTANCE } from '../geodesy/earth';
import { chordSpread, type Found } from '../geodesy/nearest';
import type { LonLat } from '../geodesy/position';
import { preparePlaces, type Places, type PreparedPlaces } from './places';

/** A target of points: which of them are in range. */
export interface PointTarget {
	readonly kind: 'points';
	/** how many */
	readonly total: number;
	readonly places: PreparedPlaces;
	/** all of them, and within it those that lie together */
	readonly whole: Cluster;
}

/** So many points are looked at one by one. */
const LEAF = 8;

/** Points that lie together, about one of them. Its parts are found when they are first asked for. */
export class Cluster {
	/** the number of the point in the middle */
	readonly middle: number;
	/** the greatest chord from there to any of them, metres */
	readonly radius: number;
	readonly #ids: Uint16Array | Uint32Array;
	readonly #xyz: Float64Array;
	#halves: Cluster[] | undefined;

	/** @param ids the numbers of the points, those that lie together one after the other */
	constructor(ids: Uint16Array | Uint32Array, xyz: Float64Array) {
		this.#ids = ids;
		this.#xyz = xyz;
		this.middle = ids[ids.length >> 1] as number;
		let radius = 0;
		for (const id of ids) radius = Math.max(radius, chord(xyz, id, xyz, this.middle));
		this.radius = radius;
	}

	/** Smaller clusters; none of a single point, or of points in one place. */
	get parts(): Cluster[] {
		const ids = this.#ids;
		if (this.radius === 0) return [];
		const from = (start: number, end: number) => new Cluster(ids.subarray(start, end), this.#xyz);
		// Of so few it takes more room to keep them than time to make them again.
		if (ids.length <= LEAF) return Array.from(ids, (_, i) => from(i, i + 1));
		const half = ids.length >> 1;
		return (this.#halves ??= [from(0, half), from(half, ids.length)]);
	}
}

/**
 * Prepares points for many questions.
 * @throws GeometryError when one is not on the earth
 */
export function preparePoints(points: Places): PointTarget {
	const places = preparePlaces(points);
	const { count, degrees, xyz } = places;
	// On the map those that lie together are near each other in this order, but for ±180° and the poles.
	const index = new KDBush(count, LEAF);
	for (let i = 0; i < count; i++) index.add(degrees[2 * i] as number, degrees[2 * i + 1] as number);
	return { kind: 'points', total: count, places, whole: new Cluster(index.finish().ids, xyz) };
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
