import { areaGeometry, cutPolygon } from '../geodesy/antimeridian';
import { area } from '../geodesy/area';
import { meanStrip, strip } from '../geodesy/authalic';
import { RADIANS } from '../geodesy/earth';
import { parts, type Shape } from '../geodesy/geometry';
import { BLOCK, geodesicPieces, straightPieces, type Pieces } from '../geodesy/pieces';
import type { LonLat } from '../geodesy/position';
import { preparePoints, type PointTarget } from './points';

/**
 * A target taken apart once, so that each frame of a drag is cheap. Edges of areas are straight in longitude and
 * latitude (RFC 7946); lines follow the geodesics between their vertices, as their length does.
 */
export type Target = AreaTarget | LineTarget | PointTarget;

export interface AreaTarget {
	readonly kind: 'area';
	/** m² */
	readonly total: number;
	/** the polygons, cut at the antimeridian */
	readonly areas: LonLat[][][];
	readonly pieces: Pieces;
	/** the strip from which areas are measured: near the target, so that rounding counts for little */
	readonly base: number;
	/** ∫ (base − strip) dλ along each piece, m² */
	readonly swept: Float64Array;
	/** the sums of these up to each piece, without it */
	readonly sums: Float64Array;
	/** the least and greatest latitude of each block of pieces, by turns */
	readonly latitudes: Float64Array;
}

export interface LineTarget {
	readonly kind: 'line';
	/** metres */
	readonly total: number;
	readonly pieces: Pieces;
}

/** Prepares a target for many questions; a prepared one is returned as it is. */
export function prepare(target: Shape | Target): Target {
	if (isPrepared(target)) return target;
	const whole = parts(target);
	if (whole.kind === 'points') {
		const positions = new Float64Array(2 * whole.points.length);
		whole.points.forEach((point, i) => positions.set(point, 2 * i));
		return preparePoints(positions);
	}
	if (whole.kind === 'lines') {
		const pieces = geodesicPieces(whole.lines);
		let total = 0;
		for (let i = 0; i < pieces.count; i++) total += pieces.metres(i);
		return { kind: 'line', total, pieces };
	}
	return prepareArea(whole.areas.flatMap(cutPolygon));
}

function isPrepared(target: Shape | Target): target is Target {
	return typeof target === 'object' && target !== null && 'kind' in target;
}

function prepareArea(areas: LonLat[][][]): AreaTarget {
	const pieces = straightPieces(areas.flat());
	const { count, lon, lat, lonEnd, latEnd } = pieces;
	let least = 90;
	let most = -90;
	const latitudes = new Float64Array(2 * Math.ceil(count / BLOCK));
	for (let i = 0; i < count; i++) {
		const low = Math.min(lat[i] as number, latEnd[i] as number);
		const high = Math.max(lat[i] as number, latEnd[i] as number);
		const block = 2 * Math.floor(i / BLOCK);
		const first = i % BLOCK === 0;
		latitudes[block] = first ? low : Math.min(latitudes[block] as number, low);
		latitudes[block + 1] = first ? high : Math.max(latitudes[block + 1] as number, high);
		least = Math.min(least, low);
		most = Math.max(most, high);
	}
	const base = strip((least + most) / 2);
	const swept = Float64Array.from(
		{ length: count },
		(_, i) =>
			(base - meanStrip(lat[i] as number, latEnd[i] as number)) *
			((lonEnd[i] as number) - (lon[i] as number)) *
			RADIANS
	);
	const sums = new Float64Array(count + 1);
	for (let i = 0; i < count; i++) sums[i + 1] = (sums[i] as number) + (swept[i] as number);
	const total = area(areaGeometry(areas));
	return { kind: 'area', total, areas, pieces, base, swept, sums, latitudes };
}

/** ∫ (base − strip) dλ along a part of a piece, from one share of its way to another. */
export function sweptPart(
	{ pieces, base }: AreaTarget,
	i: number,
	from: number,
	to: number
): number {
	const [lonA, latA] = pieces.at(i, from);
	const [lonB, latB] = pieces.at(i, to);
	return (base - meanStrip(latA, latB)) * (lonB - lonA) * RADIANS;
}

/**
 * Whether a position is in the area: the edges west of it on its latitude are odd in number. On the antimeridian, where areas are
 * cut, it is taken to lie east of all.
 */
export function inArea({ pieces, latitudes }: AreaTarget, at: number, lat: number): boolean {
	const lon = at === -180 ? 180 : at;
	const { count, lon: lonA, lat: latA, lonEnd, latEnd } = pieces;
	let inside = false;
	for (let block = 0; block * BLOCK < count; block++) {
		if ((latitudes[2 * block] as number) > lat || (latitudes[2 * block + 1] as number) < lat)
			continue;
		const end = Math.min(count, (block + 1) * BLOCK);
		for (let i = block * BLOCK; i < end; i++) {
			const a = latA[i] as number;
			const b = latEnd[i] as number;
			if (a > lat === b > lat) continue;
			const west = lonA[i] as number;
			if (lon > west + (((lonEnd[i] as number) - west) * (lat - a)) / (b - a)) inside = !inside;
		}
	}
	return inside;
}
