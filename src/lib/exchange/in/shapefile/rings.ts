import type { MultiPolygon, Polygon, Position } from 'geojson';

interface Ring {
	ring: Position[];
	/** twice the area, greater than zero if it runs clockwise */
	area: number;
	box: [west: number, south: number, east: number, north: number];
	holes: Position[][];
}

/**
 * Rings as a polygon: those that run clockwise bound it, the others are holes of the smallest one around them. A hole
 * around which there is none is a part of its own; if nothing runs clockwise, everything was wound the other way.
 */
export function polygonOf(rings: Position[][]): Polygon | MultiPolygon {
	const all = rings.filter((ring) => ring.length > 0).map(measured);
	const clockwise = all.filter(({ area }) => area > 0);
	const outer = clockwise.length ? clockwise : all;
	const holes = clockwise.length ? all.filter(({ area }) => !(area > 0)) : [];
	const alone: Ring[] = [];
	for (const hole of holes) {
		let around: Ring | undefined;
		for (const ring of outer)
			if ((!around || ring.area < around.area) && contains(ring, hole)) around = ring;
		if (around) around.holes.push(hole.ring);
		else alone.push(hole);
	}
	const parts = [...outer, ...alone].map(({ ring, holes: inner }) => [ring, ...inner]);
	return parts.length === 1
		? { type: 'Polygon', coordinates: parts[0]! }
		: { type: 'MultiPolygon', coordinates: parts };
}

function measured(ring: Position[]): Ring {
	const box: Ring['box'] = [Infinity, Infinity, -Infinity, -Infinity];
	let area = 0;
	let [x0, y0] = ring.at(-1) as [number, number];
	for (const [x, y] of ring as [number, number][]) {
		area += (x - x0) * (y + y0);
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
		[x0, y0] = [x, y];
	}
	return { ring, area, box, holes: [] };
}

/** Whether a ring lies around another. They may touch, so most of a few of its positions count. */
function contains(outer: Ring, inner: Ring): boolean {
	for (let side = 0; side < 2; side++)
		if (outer.box[side]! > inner.box[side]! || outer.box[side + 2]! < inner.box[side + 2]!)
			return false;
	const step = Math.max(1, Math.floor(inner.ring.length / 9));
	let asked = 0;
	let inside = 0;
	for (let i = 0; i < inner.ring.length; i += step) {
		asked++;
		if (within(outer.ring, inner.ring[i]!)) inside++;
	}
	return 2 * inside > asked;
}

function within(ring: Position[], [x, y]: Position): boolean {
	let odd = false;
	let [x0, y0] = ring.at(-1) as [number, number];
	for (const [x1, y1] of ring as [number, number][]) {
		if (y1 > y! !== y0 > y! && x! < ((x0 - x1) * (y! - y1)) / (y0 - y1) + x1) odd = !odd;
		[x0, y0] = [x1, y1];
	}
	return odd;
}
