import { toLonLat } from '../geodesy/cartesian';
import { INSIDE, type Arc, type Member } from './arcs';
import { swept, type Circle } from './circle';
import { meet, type Meeting } from './meeting';
import type { Disc } from './overlap';
import { inArea, sweptPart, type AreaTarget, type LineTarget } from './target';

/** How much of a target is covered (m² or metres), and whether all of it is. */
export interface Covered {
	covered: number;
	complete: boolean;
}

const TURN = 2 * Math.PI;

/** Less of an arc or an edge than this, as a share or in radians, is rounding. */
export const ROUNDING = 1e-11;

/**
 * The part of a target in a union of discs. The covered part of an area is bounded by the pieces of its own edges that
 * lie in a disc, and by the arcs of the union that lie in the area; Green's theorem wants the integral along both,
 * and no polygon is ever built. Of a line the pieces are all.
 */
export function shareOf(target: AreaTarget | LineTarget, members: Member[]): Covered {
	// a disc that the target is out of reach of has no part in it
	const some = members.filter(({ disc }) => reachesInto(disc, target));
	const meetings = some.map((member) => meetingOf(target, member));
	const edges = alongEdges(target, meetings);
	if (target.kind === 'line') return edges;
	let { covered, complete } = edges;
	some.forEach((member, i) => {
		const arcs = member.arcs ?? [];
		if (arcs.length === 0) return;
		const within = inTarget(target, member.circle, arcs, meetings[i] as Meeting);
		covered += within.area;
		if (within.turn > ROUNDING) complete = false;
	});
	return { covered: Math.min(Math.max(covered, 0), target.total), complete };
}

function reachesInto(disc: Disc, target: AreaTarget | LineTarget): boolean {
	const { x, y, z, radius } = target.pieces.bounds;
	const reach = disc.range + radius;
	if ((disc.x - x) ** 2 + (disc.y - y) ** 2 + (disc.z - z) ** 2 < reach * reach) return true;
	// the sphere is around the target's edges: a disc that keeps clear of them lies in the area, or out of it
	return target.kind === 'area' && inArea(target, disc.lon, disc.lat);
}

function meetingOf(target: AreaTarget | LineTarget, member: Member): Meeting {
	if (member.met?.target !== target)
		member.met = { target, meeting: meet(member.circle, target.pieces) };
	return member.met.meeting;
}

/** The pieces of the target's own edges that lie in one of the discs. */
export function alongEdges(
	target: AreaTarget | LineTarget,
	meetings: Pick<Meeting, 'runs' | 'parts'>[]
): Covered {
	const [only] = meetings;
	if (meetings.length === 1 && only && target.kind === 'area') return alongOne(target, only);
	const { count } = target.pieces;
	const whole = new Uint8Array(count);
	for (const { runs } of meetings)
		for (let k = 0; k < runs.length; k += 2) whole.fill(1, runs[k], runs[k + 1]);
	const parts = new Map<number, Arc[]>();
	for (const meeting of meetings)
		for (let k = 0; k < meeting.parts.length; k += 3) {
			const [piece, from, to] = meeting.parts.slice(k, k + 3) as [number, number, number];
			if (whole[piece]) continue;
			const there = parts.get(piece);
			if (there) there.push({ from, to });
			else parts.set(piece, [{ from, to }]);
		}
	let covered = 0;
	let full = 0;
	for (let i = 0; i < count; i++)
		if (whole[i]) {
			covered += target.kind === 'area' ? (target.swept[i] as number) : target.pieces.metres(i);
			full++;
		}
	for (const [piece, intervals] of parts) {
		let length = 0;
		for (const { from, to } of merge(intervals)) {
			covered +=
				target.kind === 'area'
					? sweptPart(target, piece, from, to)
					: target.pieces.metres(piece) * (to - from);
			length += to - from;
		}
		if (length > 1 - ROUNDING) full++;
	}
	return { covered, complete: full === count };
}

/** The same for one disc, whose runs and parts do not overlap. */
function alongOne(target: AreaTarget, { runs, parts }: Pick<Meeting, 'runs' | 'parts'>): Covered {
	let covered = 0;
	let full = 0;
	for (let k = 0; k < runs.length; k += 2) {
		const [from, to] = [runs[k] as number, runs[k + 1] as number];
		covered += (target.sums[to] as number) - (target.sums[from] as number);
		full += to - from;
	}
	for (let k = 0; k < parts.length; k += 3) {
		const [from, to] = [parts[k + 1] as number, parts[k + 2] as number];
		covered += sweptPart(target, parts[k] as number, from, to);
		full += to - from;
	}
	return { covered, complete: full > target.pieces.count - ROUNDING };
}

/** Intervals that overlap, made one. */
function merge(intervals: Arc[]): Arc[] {
	const merged: Arc[] = [];
	for (const { from, to } of intervals.sort((a, b) => a.from - b.from)) {
		const last = merged[merged.length - 1];
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else merged.push({ from, to });
	}
	return merged;
}

/**
 * ∫ (base − strip) dλ along the arcs that lie in the area, and how long these are, in radians. At each crossing the
 * ring comes into the area or leaves it: where the area's edge, which has the area on its left, enters the disc,
 * the ring leaves the area. So a sum over the crossings is enough, whatever their order where two coincide.
 */
function inTarget(
	target: AreaTarget,
	circle: Circle,
	arcs: Arc[],
	{ crossings }: Meeting
): { area: number; turn: number } {
	const upTo = (turn: number) => swept(circle, 0, turn, target.base);
	const depthAt = depths(target, circle, crossings);
	let area = 0;
	let turns = 0;
	const stretch = (from: number, to: number) => {
		const [start, end] = [depthAt(from), depthAt(to)];
		if (end) [area, turns] = [area + end * upTo(to), turns + end * to];
		if (start) [area, turns] = [area - start * upTo(from), turns - start * from];
		for (const { turn, enters } of crossings)
			if (turn > from && turn <= to) {
				const sign = enters ? 1 : -1;
				area += sign * upTo(turn);
				turns += sign * turn;
			}
	};
	for (const arc of arcs) {
		// an arc may begin before turn 0 or end past a whole one
		const from = arc.from % TURN;
		const to = from + arc.to - arc.from;
		if (to <= TURN) stretch(from, to);
		else {
			stretch(from, TURN);
			stretch(0, to - TURN);
		}
	}
	return { area, turn: turns };
}

/** How many times the area holds the ring's point at a turn: 0 or 1, but for rounding where two crossings coincide. */
function depths(
	target: AreaTarget,
	circle: Circle,
	crossings: Meeting['crossings']
): (turn: number) => number {
	// the point to test is far from any crossing: inside the widest gap between them
	let from = crossings.length
		? (crossings[crossings.length - 1] as { turn: number }).turn - TURN
		: 0;
	let widest = 0;
	let inside = INSIDE * TURN;
	for (const { turn } of crossings) {
		if (turn - from > widest) [widest, inside] = [turn - from, from + INSIDE * (turn - from)];
		from = turn;
	}
	// before turn 0 no crossing counts, which is as many as all of them do: they come in pairs
	const [lon, lat] = toLonLat(...circle.at(inside));
	const known = Number(inArea(target, lon, lat));
	const before = (at: number) =>
		crossings.reduce((sum, { turn, enters }) => sum + (turn <= at ? (enters ? -1 : 1) : 0), 0);
	const start = known - before(inside);
	return (turn) => start + before(turn);
}
