import {
	Clipper64,
	ClipType,
	FillRule,
	PathType,
	PolyTree64,
	type Path64,
	type Point64,
	type PolyPath64
} from 'clipper2-ts';
import type { MultiPolygon, Position } from 'geojson';
import { ringArea } from '../geodesy/area';
import type { LonLat } from '../geodesy/position';

/** Clipper counts in whole numbers: so many for a degree, which is a millimetre. */
const UNITS = 1e8;

/** A ring as Clipper takes it, running the way that is asked for. */
function path(ring: readonly Position[], counterClockwise: boolean): Path64 {
	const points = ring.slice(1).map(([lon, lat]) => ({
		x: Math.round((lon as number) * UNITS),
		y: Math.round((lat as number) * UNITS)
	}));
	return withoutSpikes(
		ringArea(ring as LonLat[]) > 0 === counterClockwise ? points : points.reverse()
	);
}

/** Whether a path comes back from a corner the way that it went: exactly, as its numbers may be too large for products. */
function turnsBack(a: Point64, b: Point64, c: Point64): boolean {
	const [ax, ay, cx, cy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
	if (ax * cx + ay * cy > 0) return false;
	return BigInt(ax) * BigInt(cy) === BigInt(ay) * BigInt(cx);
}

/**
 * A ring without corners that enclose nothing: those that it comes back from, and those that stand twice. Clipper may
 * never end on them.
 */
function withoutSpikes(ring: Path64): Path64 {
	const kept: Path64 = [];
	for (const point of ring) {
		kept.push(point);
		while (kept.length > 2 && turnsBack(...(kept.slice(-3) as [Point64, Point64, Point64]))) {
			kept.splice(-2, 1);
			const [before, last] = kept.slice(-2) as [Point64, Point64];
			if (before.x === last.x && before.y === last.y) kept.pop();
		}
	}
	// Where it closes, it may come back, too.
	for (let changed = true; changed && kept.length > 2;) {
		const [first, second] = kept as [Point64, Point64];
		const [before, last] = kept.slice(-2) as [Point64, Point64];
		changed = true;
		if (turnsBack(before, last, first)) kept.pop();
		else if (turnsBack(last, first, second)) kept.shift();
		else changed = false;
	}
	return kept.length > 2 ? kept : [];
}

function ring(node: PolyPath64): LonLat[] {
	const points = (node.poly ?? []).map(({ x, y }): LonLat => [x / UNITS, y / UNITS]);
	return [...points, points[0] as LonLat].flatMap((point, i, all) =>
		i ? [...between(all[i - 1] as LonLat, point), point] : [point]
	);
}

/** The middle of an edge of more than 180°, a part of a belt, which without it would be taken the short way. */
function between(from: LonLat, to: LonLat): LonLat[] {
	if (Math.abs(to[0] - from[0]) <= 180) return [];
	return [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]];
}

const children = (node: PolyPath64): PolyPath64[] =>
	Array.from({ length: node.count }, (_, i) => node.child(i));

/**
 * Polygons as one area, so that nothing counts twice where they overlap. Edges are straight in longitude and latitude;
 * the polygons are cut at ±180°.
 */
export function merge(polygons: readonly (readonly Position[][])[]): MultiPolygon {
	const clipper = new Clipper64();
	for (const [outer, ...holes] of polygons) {
		const paths = [path(outer as Position[], true), ...holes.map((hole) => path(hole, false))];
		for (const one of paths) if (one.length) clipper.addPath(one, PathType.Subject, false);
	}
	const tree = new PolyTree64();
	clipper.execute(ClipType.Union, FillRule.NonZero, tree);
	const coordinates: LonLat[][][] = [];
	// An island in a hole is a polygon of its own.
	const gather = (node: PolyPath64) => {
		for (const outer of children(node)) {
			const holes = children(outer);
			coordinates.push([ring(outer), ...holes.map(ring)]);
			holes.forEach(gather);
		}
	};
	gather(tree);
	return { type: 'MultiPolygon', coordinates };
}
