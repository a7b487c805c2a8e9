import { chordSquared, toCartesian, type Cartesian } from '../geodesy/cartesian';
import { circle, type Circle } from './circle';
import { neighbours, touch } from './grid';
import type { Meeting } from './meeting';
import { disc, estimate, facing, overlap, sharpen, type Disc, type Overlap } from './overlap';

/** A part of a ring that lies in no other disc: turns, `to` past `from`, and it may run over 2π. */
export interface Arc {
	from: number;
	to: number;
}

/** A disc among others. What is worked out for it is kept, and used again as long as it holds. */
export class Member {
	readonly disc: Disc;
	/** the arcs that bound the union, once they are known */
	arcs: Arc[] | undefined;
	/** what a share needs, kept by target */
	readonly meetings = new WeakMap<object, Meeting>();
	private shape: Circle | undefined;

	constructor(
		lon: number,
		lat: number,
		range: number,
		/** its place in the order that decides which of two like discs stays */
		readonly serial: number
	) {
		this.disc = disc(lon, lat, range, toCartesian(lon, lat));
	}

	/** Most discs of many are hidden under others and never need it. */
	get circle(): Circle {
		const { lon, lat, range } = this.disc;
		return (this.shape ??= circle(lon, lat, range));
	}
}

/**
 * Works out which arcs of each member's ring bound the union of all. Those that none of the discs that have come
 * or gone could reach stay as they are.
 */
export function expose(members: Member[], changed: Member[]): void {
	const stale = members.filter(
		(member) =>
			!member.arcs || changed.some((other) => other !== member && touch(member.disc, other.disc))
	);
	if (stale.length === 0) return;
	const near = neighbours(members, stale.length);
	for (const member of stale) member.arcs = uncovered(member, near(member));
}

/** Estimates cover so many equal turns for certain: once all are covered the ring is hidden. */
const SLOTS = 30;
const ALL_SLOTS = 2 ** SLOTS - 1;

interface Covered {
	from: number;
	to: number;
	slack: number;
	by: Member;
}

const TURN = 2 * Math.PI;

function uncovered(member: Member, others: Iterable<Member>): Arc[] {
	const covered: Covered[] = [];
	let slots = 0;
	for (const other of others) {
		if (other === member || !touch(member.disc, other.disc)) continue;
		const found = estimate(member.disc, other.disc) ?? exact(member, other);
		if (found === 'none') continue;
		if (found === 'all') {
			// two rings each in the other's disc: the discs are one, and the elder stays, or they are the whole earth
			if (member.serial > other.serial || !same(member.disc, other.disc)) return [];
			if (!hides(member, other)) return [];
			continue;
		}
		const from = ((found.from % TURN) + TURN) % TURN;
		covered.push({ from, to: from + found.to - found.from, slack: found.slack, by: other });
		slots |= slotsOf(from + found.slack, from + found.to - found.from - found.slack);
		if (slots === ALL_SLOTS) return [];
	}
	if (covered.length === 0) return [{ from: 0, to: TURN }];
	for (const gap of gaps(covered.map(certain)))
		for (const one of covered)
			if (one.slack > 0 && (touches(one.from, one.slack, gap) || touches(one.to, one.slack, gap)))
				refine(member, one);
	return gaps(covered.map(certain));
}

/** Discs whose centres are this close, in metres, may be the same but for rounding. */
const SAME = 1;

function same(a: Disc, b: Disc): boolean {
	return chordSquared(a.centre, b.centre) < SAME * SAME;
}

/** Whether the ring of `other` lies in `member`, too. */
function hides(member: Member, other: Member): boolean {
	return (estimate(other.disc, member.disc) ?? exact(other, member)) === 'all';
}

/** The exact overlap, which is found from the elder's side, so that both rings end in the same two points. */
function exact(member: Member, other: Member): Overlap {
	const [a, b] = [member.circle, other.circle];
	if (member.serial < other.serial) return overlap(a, b, facing(a, b));
	const found = overlap(b, a, facing(b, a));
	// the elder's ring lies outside, or all inside: then what of ours does not depend on where they meet
	if (typeof found === 'string') return overlapWhole(a, b);
	// where the elder's ring leaves our disc ours comes into the elder's
	return between(a, b.at(found.to), b.at(found.from));
}

function overlapWhole(a: Circle, b: Circle): Overlap {
	const [x, y, z] = a.at(facing(a, b) + Math.PI);
	return b.excess(x, y, z) <= 0 ? 'all' : 'none';
}

function between(a: Circle, start: Cartesian, end: Cartesian): Overlap {
	const from = a.turn(...start);
	const to = a.turn(...end);
	return { from, to: to > from ? to : to + TURN, slack: 0 };
}

/** Makes an estimate exact; rings that turn out to touch only are left as they were, less the doubt. */
function refine(member: Member, one: Covered): void {
	const [a, b] = [member.circle, one.by.circle];
	let [from, to] = [one.from, one.to];
	if (member.serial < one.by.serial) {
		from = sharpen(a, b, from);
		to = sharpen(a, b, to);
	} else {
		const other = estimate(one.by.disc, member.disc);
		const known = other && typeof other === 'object' ? other : undefined;
		const points = known && [sharpen(b, a, known.from), sharpen(b, a, known.to)];
		if (points?.every(Number.isFinite)) {
			from = a.turn(...b.at(points[1] as number));
			to = a.turn(...b.at(points[0] as number));
		} else from = NaN;
	}
	if (!Number.isFinite(from) || !Number.isFinite(to)) {
		const found = exact(member, one.by);
		if (typeof found === 'string') {
			one.to = found === 'all' ? one.from + TURN : one.from;
			one.slack = 0;
			return;
		}
		[from, to] = [found.from, found.to];
	}
	from = ((from % TURN) + TURN) % TURN;
	to = ((to % TURN) + TURN) % TURN;
	one.from = from;
	one.to = to > from ? to : to + TURN;
	one.slack = 0;
}

/** What is covered whatever the error. */
function certain({ from, to, slack }: Covered): Arc {
	return { from: from + slack, to: Math.max(from + slack, to - slack) };
}

function touches(turn: number, slack: number, gap: Arc): boolean {
	for (const shift of [-TURN, 0, TURN, 2 * TURN])
		if (turn + slack + shift >= gap.from && turn - slack + shift <= gap.to) return true;
	return false;
}

/** What intervals leave of a whole turn. They begin within the first turn, or just after it. */
export function gaps(intervals: Arc[]): Arc[] {
	const sorted = intervals.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
	if (sorted.length === 0) return [{ from: 0, to: TURN }];
	const first = (sorted[0] as Arc).from;
	// all the way round to the first again; those that run past the end cover the beginning
	const end = first + TURN;
	let reach = first;
	for (const { to } of sorted) if (to - TURN > reach) reach = to - TURN;
	const left: Arc[] = [];
	for (const { from, to } of sorted) {
		if (from > reach) left.push({ from: reach, to: from });
		if (to > reach) reach = to;
	}
	if (end > reach) left.push({ from: reach, to: end });
	return left;
}

function slotsOf(from: number, to: number): number {
	const first = Math.ceil((from * SLOTS) / TURN);
	const last = Math.floor((to * SLOTS) / TURN);
	if (last - first >= SLOTS) return ALL_SLOTS;
	let slots = 0;
	for (let slot = first; slot < last; slot++) slots |= 1 << (slot % SLOTS);
	return slots;
}
