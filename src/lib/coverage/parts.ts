import { toCartesian, toLonLat } from '../geodesy/cartesian';
import { metresBetween } from '../geodesy/distance';
import type { Pieces } from '../geodesy/pieces';
import { root } from '../geodesy/root';
import { INSIDE, type Arc } from './arcs';
import { RayEdge, RingEdge, side, type Edge } from './edge';
import { meet, type Meeting } from './meeting';
import { alongEdges, ROUNDING, type Covered } from './share';
import { bounds, holds, stretches, type Shape } from './shape';
import { inArea, type AreaTarget, type LineTarget } from './target';

/** Which pieces of a target a shape reaches, and where the target's edges cross each edge of the shape. */
interface Reached extends Pick<Meeting, 'runs' | 'parts'> {
	cuts: Map<Edge, number[]>;
}

/**
 * The part of a target that sites with sectors and minimum ranges reach: the same integral as for full discs, along the
 * target's own edges that are reached and the edges of the shapes that lie in the target. Each is cut wherever it
 * crosses anything, and the middle of a part tells for all of it.
 */
export function shareOfShapes(target: AreaTarget | LineTarget, shapes: Shape[]): Covered {
	const reached = shapes.map((shape) => reach(shape, target.pieces));
	const along = alongEdges(target, reached);
	if (target.kind === 'line') return along;
	let { covered, complete } = along;
	for (const { shape, edge, from, to } of bounds(shapes)) {
		const cuts = (reached[shapes.indexOf(shape)] as Reached).cuts.get(edge) ?? [];
		for (const part of stretches(shape, edge, cuts, from, to)) {
			if (!lies(target, edge, part)) continue;
			covered += edge.swept(part.from, part.to, target.base);
			complete = false;
		}
	}
	return { covered: Math.min(Math.max(covered, 0), target.total), complete };
}

function lies(target: AreaTarget, edge: Edge, { from, to }: Arc): boolean {
	const [x, y, z] = edge.at(from + INSIDE * (to - from));
	return inArea(target, ...toLonLat(x, y, z));
}

function reach(shape: Shape, pieces: Pieces): Reached {
	const outer = meet(shape.outer, pieces);
	const inner = shape.inner && meet(shape.inner, pieces);
	const reached: Reached = { runs: [], parts: [], cuts: new Map() };
	const note = (edge: Edge, way: number | undefined) => {
		if (way === undefined) return;
		const there = reached.cuts.get(edge);
		if (there) there.push(way);
		else reached.cuts.set(edge, [way]);
	};
	for (const edge of shape.edges)
		if (edge instanceof RingEdge) {
			const meeting = edge.circle === shape.outer ? outer : (inner as Meeting);
			for (const { turn } of meeting.crossings) note(edge, edge.place(turn));
		}
	const hidden = inner && intervals(inner);
	for (const [piece, some] of intervals(outer)) {
		const cuts = [...some, ...(hidden?.get(piece) ?? [])].flatMap(({ from, to }) => [from, to]);
		for (const line of shape.lines)
			for (const { from, to } of some) {
				const off = (share: number) => side(line, ...toCartesian(...pieces.at(piece, share)));
				const [atStart, atEnd] = [off(from), off(to)];
				if (atStart > 0 === atEnd > 0) continue;
				const share = root(off, from, to, atStart, atEnd, 1e-14);
				cuts.push(share);
				const away = metresBetween(line.lon, line.lat, ...pieces.at(piece, share));
				for (const edge of shape.edges)
					if (edge instanceof RayEdge && edge.line === line) note(edge, edge.place(away));
			}
		cuts.sort((a, b) => a - b);
		for (let i = 1; i < cuts.length; i++) {
			const [from, to] = [cuts[i - 1] as number, cuts[i] as number];
			if (to - from < ROUNDING) continue;
			if (holds(shape.reach, pieces.at(piece, from + INSIDE * (to - from))))
				reached.parts.push(piece, from, to);
		}
	}
	return reached;
}

/** The pieces of a meeting, each with the parts of it that lie in the disc. */
function intervals({ runs, parts }: Meeting): Map<number, Arc[]> {
	const all = new Map<number, Arc[]>();
	for (let k = 0; k < runs.length; k += 2)
		for (let i = runs[k] as number; i < (runs[k + 1] as number); i++)
			all.set(i, [{ from: 0, to: 1 }]);
	for (let k = 0; k < parts.length; k += 3) {
		const [piece, from, to] = parts.slice(k, k + 3) as [number, number, number];
		all.set(piece, [...(all.get(piece) ?? []), { from, to }]);
	}
	return all;
}
