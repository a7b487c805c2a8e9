import type { Position } from 'geojson';

// Rings in the plane, longitude and latitude or any other two numbers; whether the first position stands at the end
// again makes no difference.

/** Twice the signed area of a ring, positive if it runs counter-clockwise; from the first position to keep digits. */
export function planarArea(ring: readonly Position[]): number {
	const [x, y] = ring[0] as [number, number];
	let [x0, y0] = ring.at(-1) as [number, number];
	let sum = 0;
	for (const [x1, y1] of ring as readonly [number, number][]) {
		sum += (x0 - x) * (y1 - y) - (x1 - x) * (y0 - y);
		[x0, y0] = [x1, y1];
	}
	return sum;
}

/** Whether a position lies in a ring. */
export function holds(ring: readonly Position[], [x, y]: Position): boolean {
	let inside = false;
	let [x0, y0] = ring.at(-1) as [number, number];
	for (const [x1, y1] of ring as readonly [number, number][]) {
		if (y0 > y! !== y1 > y! && x! < x0 + ((x1 - x0) * (y! - y0)) / (y1 - y0)) inside = !inside;
		[x0, y0] = [x1, y1];
	}
	return inside;
}

/** How many positions of a ring at most tell whether it lies in another. */
export const ASKED = 5;

/** Whether a ring lies around another that it does not cross. They may touch, so most of a few positions decide. */
export function surrounds(outer: readonly Position[], inner: readonly Position[]): boolean {
	const [first, last] = [inner[0]!, inner.at(-1)!];
	const closed = inner.length > 1 && first[0] === last[0] && first[1] === last[1];
	const different = closed ? inner.length - 1 : inner.length;
	const step = Math.ceil(different / ASKED);
	let [asked, inside] = [0, 0];
	for (let i = 0; i < different; i += step) {
		asked++;
		if (holds(outer, inner[i]!)) inside++;
	}
	return 2 * inside > asked;
}

/** Whether any two edges of closed rings cross. Edges that only touch do not. */
export function edgesCross(rings: readonly (readonly Position[])[]): boolean {
	const edges = rings
		.flatMap((ring) =>
			ring.slice(1).map((to, i) => {
				const from = ring[i]!;
				return from[0]! < to[0]! ? { from, to } : { from: to, to: from };
			})
		)
		.sort((a, b) => a.from[0]! - b.from[0]!);
	// From west to east only edges that are still under way can meet the next one.
	const underway: Edge[] = [];
	for (const edge of edges) {
		let kept = 0;
		for (const other of underway) {
			if (other.to[0]! < edge.from[0]!) continue;
			if (cross(edge, other)) return true;
			underway[kept++] = other;
		}
		underway.length = kept;
		underway.push(edge);
	}
	return false;
}

type Edge = Record<'from' | 'to', Position>;

const cross = (a: Edge, b: Edge): boolean =>
	side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;

/** 1 if a position lies left of an edge, −1 if it lies right of it, 0 on it. */
const side = ({ from, to }: Edge, [x, y]: Position): number =>
	Math.sign((to[0]! - from[0]!) * (y! - from[1]!) - (to[1]! - from[1]!) * (x! - from[0]!));
