import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ASKED, planarArea, surrounds } from '$lib/geodesy/plane';

interface Ring {
	ring: Position[];
	/** twice the area, greater than zero if it runs clockwise */
	area: number;
	box: [west: number, south: number, east: number, north: number];
	holes: Position[][];
}

/** How much may still be looked at to find which holes lie in which ring, in edges. */
export interface Effort {
	left: number;
}

/**
 * Rings as a polygon: those that run clockwise bound it, the others are holes of the smallest one around them. A hole
 * around which there is none is a part of its own; if nothing runs clockwise, everything was wound the other way.
 * @param effort what is looked at is taken from it; once it is used up, further holes are left out
 * @param lost called if they are
 */
export function polygonOf(
	rings: Position[][],
	effort: Effort,
	lost: () => void
): Polygon | MultiPolygon {
	const all = rings.filter((ring) => ring.length > 0).map(measured);
	const clockwise = all.filter(({ area }) => area > 0);
	const outer = clockwise.length ? clockwise : all;
	const holes = clockwise.length ? all.filter(({ area }) => !(area > 0)) : [];
	const homes = homesOf(outer, holes, effort);
	const alone: Ring[] = [];
	for (const hole of holes) {
		const home = homes.get(hole);
		if (home) home.holes.push(hole.ring);
		else if (home === null) alone.push(hole);
	}
	if (homes.size < holes.length) lost();
	const parts = [...outer, ...alone].map(({ ring, holes: inner }) => [ring, ...inner]);
	return parts.length === 1
		? { type: 'Polygon', coordinates: parts[0]! }
		: { type: 'MultiPolygon', coordinates: parts };
}

function measured(ring: Position[]): Ring {
	const box: Ring['box'] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring as [number, number][]) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return { ring, area: -planarArea(ring), box, holes: [] };
}

/**
 * The smallest ring around each hole; null if there is none. Goes from west to east, so that a hole is compared only
 * with the rings that have begun and not yet ended there.
 */
function homesOf(
	outer: readonly Ring[],
	holes: readonly Ring[],
	effort: Effort
): Map<Ring, Ring | null> {
	const homes = new Map<Ring, Ring | null>();
	const coming = outer.toSorted(fromWest);
	let next = 0;
	let here: Ring[] = [];
	for (const hole of holes.toSorted(fromWest)) {
		const [west] = hole.box;
		for (; next < coming.length && coming[next]!.box[0] <= west; next++) here.push(coming[next]!);
		effort.left -= here.length;
		if (effort.left < 0) break;
		here = here.filter(({ box }) => box[2] >= west);
		const near = here.filter(({ box }) => boxHolds(box, hole.box)).sort((a, b) => a.area - b.area);
		const home = near.find(({ ring }) => {
			effort.left -= ASKED * ring.length;
			return effort.left >= 0 && surrounds(ring, hole.ring);
		});
		if (effort.left < 0) break;
		homes.set(hole, home ?? null);
	}
	return homes;
}

const fromWest = (a: Ring, b: Ring): number => a.box[0] - b.box[0];

const boxHolds = (outer: Ring['box'], inner: Ring['box']): boolean =>
	outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
