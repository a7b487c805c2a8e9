import { circle, type Circle } from './circle';
import { neighbours, touch } from './grid';
import type { Meeting } from './meeting';
import { disc, estimate, facing, overlap, sharpen, type Disc, type Overlap } from './overlap';

/** A part of a ring that lies in no other disc: turns, `to` past `from`, and it may run over 2π. */
export interface Arc {
	from: number;
	to: number;
}

/** Where a stretch is looked at: not in its very middle, where neat questions have edges touch. */
export const INSIDE = Math.SQRT2 - 1;

/** A disc among others. What is worked out for it is kept, and used again as long as it holds. */
export class Member {
	readonly disc: Disc;
	/** the arcs that bound the union, once they are known */
	arcs: Arc[] | undefined;
	/** where the edges of the target asked about last cross its ring */
	met: { target: object; meeting: Meeting } | undefined;
	/** where its ring meets those of younger members, by their serial, while arcs are worked out */
	joints: Map<number, Joint> | undefined;
	private shape: Circle | undefined;

	constructor(
		lon: number,
		lat: number,
		range: number,
		/** its place in the order that decides which of two like discs stays */
		readonly serial: number
	) {
		this.disc = disc(lon, lat, range);
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
	for (const member of members) member.joints = undefined;
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

function uncovered(member: Member, lists: Member[][]): Arc[] {
	const covered: Covered[] = [];
	let slots = 0;
	for (const others of lists)
		for (const other of others) {
			if (other === member || !touch(member.disc, other.disc)) continue;
			if (twins(member.disc, other.disc)) {
				if (smaller(member, other)) return [];
				continue;
			}
			const found = estimate(member.disc, other.disc) ?? exact(member, other);
			if (found === 'none') continue;
			if (found === 'all') {
				// two rings each in the other's disc: the discs are one, and the elder stays, or they are the whole earth
				if (member.serial > other.serial || !same(member.disc, other.disc)) return [];
				if (!hides(member, other)) return [];
				continue;
			}
			const from = firstRound(found.from);
			const to = from + found.to - found.from;
			covered.push({ from, to, slack: found.slack, by: other });
			slots |= slotsOf(from + found.slack, to - found.slack);
			if (slots === ALL_SLOTS) return [];
		}
	if (covered.length === 0) return [{ from: 0, to: TURN }];
	const bare = gaps(covered.map(certain));
	let refined = false;
	for (const gap of bare)
		for (const one of covered)
			if (one.slack > 0 && (touches(one.from, one.slack, gap) || touches(one.to, one.slack, gap))) {
				refine(member, one);
				refined = true;
			}
	return refined ? gaps(covered.map(certain)) : bare;
}

function firstRound(turn: number): number {
	return ((turn % TURN) + TURN) % TURN;
}

/** Discs whose centres are this close, in metres, may be the same but for rounding. */
const SAME = 1;

function same(a: Disc, b: Disc): boolean {
	return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2 < SAME * SAME;
}

/** Two discs that differ by less than this, in metres, in place and range are one: rounding would decide between them. */
const TWIN = 1e-5;

function twins(a: Disc, b: Disc): boolean {
	return (
		Math.abs(a.range - b.range) < TWIN &&
		Math.abs(a.x - b.x) < TWIN &&
		Math.abs(a.y - b.y) < TWIN &&
		Math.abs(a.z - b.z) < TWIN
	);
}

/** Of twins the larger stays, or the elder. */
function smaller({ disc, serial }: Member, other: Member): boolean {
	if (disc.range !== other.disc.range) return disc.range < other.disc.range;
	return serial > other.serial;
}

/** Whether the ring of `other` lies in `member`, too. */
function hides(member: Member, other: Member): boolean {
	return (estimate(other.disc, member.disc) ?? exact(other, member)) === 'all';
}

/** What of each of two rings lies in the other's disc, in full. */
interface Joint {
	elder: Overlap;
	younger: Overlap;
}

/** The exact overlap of the member's ring. It is found from the elder's side, so that both end in the same points. */
function exact(member: Member, other: Member): Overlap {
	if (member.serial < other.serial) return jointOf(member, other).elder;
	return jointOf(other, member).younger;
}

function jointOf(elder: Member, younger: Member): Joint {
	const joints = (elder.joints ??= new Map());
	let joint = joints.get(younger.serial);
	if (!joint) joints.set(younger.serial, (joint = meeting(elder, younger)));
	return joint;
}

function meeting(elder: Member, younger: Member): Joint {
	const [a, b] = [elder.circle, younger.circle];
	const guess = estimate(elder.disc, younger.disc);
	let found: Overlap | undefined;
	if (guess && typeof guess === 'object') {
		const from = sharpen(a, b, guess.from, -guess.slope);
		const to = sharpen(a, b, guess.to, guess.slope);
		if (Number.isFinite(from) && Number.isFinite(to)) found = { from, to, slack: 0 };
	}
	found ??= overlap(a, b, facing(a, b));
	if (typeof found === 'string') return { elder: found, younger: whole(b, a) };
	// where the elder's ring leaves the younger's disc the younger's ring comes into the elder's
	const from = b.turn(...a.at(found.to));
	const to = b.turn(...a.at(found.from));
	// where two rings touch, rounding may put the end before the beginning: that is no turn, not a whole one
	const width = firstRound(to - from);
	const touching = width < TOUCHING || width > TURN - TOUCHING;
	return {
		elder: found.to - found.from < TOUCHING ? 'none' : found,
		younger: touching ? whole(b, a) : { from, to: from + width, slack: 0 }
	};
}

/** Overlaps as narrow as this, in radians, are two rings that touch. */
const TOUCHING = 1e-8;

/** Whether all of the ring of `a` lies in `b`, or nothing of it, when it does not cross: where it cannot touch. */
function whole(a: Circle, b: Circle): Overlap {
	return a.excessOf(facing(a, b) + Math.PI / 2, b) <= 0 ? 'all' : 'none';
}

/** Makes an estimate exact. Only rings that cross for certain have one, so there are two ends; else it would stay. */
function refine(member: Member, one: Covered): void {
	const found = exact(member, one.by);
	if (typeof found === 'string') return;
	one.slack = 0;
	one.from = firstRound(found.from);
	one.to = one.from + found.to - found.from;
}

/** What is covered whatever the error. */
function certain({ from, to, slack }: Covered): Arc {
	return { from: from + slack, to: Math.max(from + slack, to - slack) };
}

function touches(turn: number, slack: number, gap: Arc): boolean {
	for (const shift of [-TURN, 0, TURN])
		if (turn + slack + shift >= gap.from && turn - slack + shift <= gap.to) return true;
	return false;
}

/** What intervals leave of a whole turn. They begin within the first turn, or just after it. */
export function gaps(intervals: Arc[]): Arc[] {
	const sorted: Arc[] = [];
	// few, and each into its place: a sort would cost more
	for (const one of intervals) {
		if (!(one.to > one.from)) continue;
		let at = sorted.length;
		while (at > 0 && (sorted[at - 1] as Arc).from > one.from) at--;
		sorted.splice(at, 0, one);
	}
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
