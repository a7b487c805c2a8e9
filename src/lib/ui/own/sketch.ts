import type { Box, OwnLayer } from '$lib/atlas/own';
import { unit, WORLD } from '../states/plain/frame';
import { pathOf } from '../states/plain/paths';

/** A part of the world in units of the plain map. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Width over height of the sketch. */
const ASPECT = 1.5;
/** The bounds take this share of it, so that the land around them tells where they are. */
const SHARE = 0.4;
/** A sketch is never narrower, in units: about 4° of longitude. */
const LEAST = WORLD / 90;
/** So many features are drawn; the others would only hide them. */
const DRAWN = 300;

/** Bounds as rectangles; those that span ±180° are two. */
export function boxesIn([west, south, east, north]: Box): [number, number, number, number][] {
	if (west > east)
		return [...boxesIn([west, south, 180, north]), ...boxesIn([-180, south, east, north])];
	const [left, top] = unit([west, north]);
	const [right, bottom] = unit([east, south]);
	return [[left, top, right - left, bottom - top]];
}

/** The part of the world to show around bounds: of those that span ±180°, all of it. */
export function frameAround(bounds: Box): Frame {
	const [box, other] = boxesIn(bounds);
	const [left, top, width, height] = box!;
	const wide = other ? WORLD : Math.max(width / SHARE, (height / SHARE) * ASPECT, LEAST);
	const size = { width: Math.min(wide, WORLD), height: Math.min(wide, WORLD) / ASPECT };
	const within = (from: number, length: number) => Math.max(0, Math.min(from, WORLD - length));
	return {
		x: within(left + width / 2 - size.width / 2, size.width),
		y: within(top + height / 2 - size.height / 2, size.height),
		...size
	};
}

/** Some of a layer's features, evenly taken, as SVG paths: points as lines of no length, with round ends. */
export function marksOf(content: OwnLayer['content']): { points: string; shapes: string } {
	if (content.kind === 'tiles') return { points: '', shapes: '' };
	const { count, positions, geometries } = content;
	const step = Math.max(1, Math.ceil(count / DRAWN));
	const points: string[] = [];
	const shapes: string[] = [];
	const mark = ([lon, lat]: readonly number[]) => {
		const [x, y] = unit([lon!, lat!]);
		points.push(`M${x.toFixed(2)} ${y.toFixed(2)}h0`);
	};
	for (let index = 0; index < count; index += step) {
		const geometry = geometries?.[index];
		if (positions) mark([positions[2 * index]!, positions[2 * index + 1]!]);
		else if (geometry?.type === 'Point') mark(geometry.coordinates);
		else if (geometry?.type === 'MultiPoint') geometry.coordinates.slice(0, DRAWN).forEach(mark);
		else if (geometry) shapes.push(pathOf(geometry));
	}
	return { points: points.join(''), shapes: shapes.join('') };
}
