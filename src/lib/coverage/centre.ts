import { metresBetween } from '../geodesy/distance';
import { travel } from '../geodesy/destination';
import { Geodesic, RADIANS, wgs84 } from '../geodesy/earth';
import type { Found } from '../geodesy/nearest';
import type { LonLat } from '../geodesy/position';
import { extent } from './extent';
import { placeOf } from './points';
import type { Target } from './target';

/** Close enough, in metres: for the circle through a few points, and for the answer. */
const STILL = 1e-6;
const CLOSE = 1e-4;

/**
 * The point from which the farthest point of the target is nearest, anywhere on earth, and that distance: the centre of
 * the smallest disc that holds the target. Cutting planes: the smallest disc around a few points of the target; then
 * the target's point farthest from its centre is one more of them, until it lies within.
 */
export function centreOf(target: Target): Centre {
	const known = centres.get(target) ?? search(target);
	centres.set(target, known);
	return known;
}

type Centre = Found & { support: LonLat[] };

const centres = new WeakMap<Target, Centre>();

function search(target: Target): Centre {
	let at = firstPoint(target);
	const support: LonLat[] = [];
	let metres = Infinity;
	for (let round = 0; round < 200; round++) {
		const far = extent(target, at[0], at[1], true);
		const known = support.reduce(
			(most, point) => Math.max(most, metresBetween(...at, ...point)),
			0
		);
		metres = far.metres;
		if (round > 0 && far.metres <= known + CLOSE) break;
		support.push(far.point);
		at = smallest(support, at);
	}
	return { point: at, metres, support };
}

function firstPoint(target: Target): LonLat {
	if (target.kind === 'points') return placeOf(target, 0);
	return target.pieces.at(0, 0);
}

/**
 * The centre of the smallest disc around a few points. On the map that keeps distances and azimuths from where we are
 * (azimuthal equidistant) the smallest circle has its centre here if and only if this is the answer; if not, go there.
 */
function smallest(points: LonLat[], start: LonLat): LonLat {
	let at = start;
	for (let round = 0; round < 100; round++) {
		const plane = points.map(([lon, lat]): [number, number] => {
			const { s12, azi1 } = wgs84.Inverse(
				at[1],
				at[0],
				lat,
				lon,
				Geodesic.DISTANCE | Geodesic.AZIMUTH
			);
			const azimuth = (azi1 as number) * RADIANS;
			return [(s12 as number) * Math.sin(azimuth), (s12 as number) * Math.cos(azimuth)];
		});
		const [east, north] = smallestCircle(plane);
		const step = Math.hypot(east, north);
		if (step < STILL) break;
		at = travel(at[0], at[1], Math.atan2(east, north) / RADIANS, step);
	}
	return at;
}

/** The centre of the smallest circle around points of a plane: that of two of them, or of three (Welzl, 1991). */
function smallestCircle(points: [number, number][]): [number, number] {
	const holds = ([x, y]: [number, number], radius: number) =>
		points.every((point) => Math.hypot(point[0] - x, point[1] - y) <= radius * (1 + 1e-12));
	let best: [number, number] = points[0] as [number, number];
	let least = points.length === 1 ? 0 : Infinity;
	const offer = (centre: [number, number], on: [number, number]) => {
		const radius = Math.hypot(on[0] - centre[0], on[1] - centre[1]);
		if (radius < least && holds(centre, radius)) [best, least] = [centre, radius];
	};
	points.forEach((a, i) =>
		points.slice(0, i).forEach((b, j) => {
			offer([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], a);
			for (const c of points.slice(0, j)) {
				const [bx, by, cx, cy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]];
				const area = 2 * (bx * cy - by * cx);
				if (area === 0) continue;
				const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy];
				offer([a[0] + (cy * b2 - by * c2) / area, a[1] + (bx * c2 - cx * b2) / area], a);
			}
		})
	);
	return best;
}
