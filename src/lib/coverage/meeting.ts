import { toCartesian } from '../geodesy/cartesian';
import { BLOCK, type Pieces } from '../geodesy/pieces';
import { least } from '../geodesy/least';
import { root } from '../geodesy/root';
import type { Circle } from './circle';

/** Where a target's boundary crosses a ring. */
interface Crossing {
	/** on the ring, radians counter-clockwise from north */
	turn: number;
	/** whether the boundary, followed with the target on its left, comes into the disc here */
	enters: boolean;
}

/** Which pieces of a target lie in a disc. */
export interface Meeting {
	/** runs of pieces that lie in it: the first, and the one after the last, by turns */
	runs: number[];
	/** parts of pieces: piece, from which share of its way, to which, by turns */
	parts: number[];
	/** by turn */
	crossings: Crossing[];
}

/** A point within this of a ring, in metres, is on it. */
const ON_RING = 1e-8;

/** A ring of a larger range, in metres, is a small one about the antipode, where chords tell little of distances. */
const ANTIPODAL = 19_000_000;

/** A guess of where on its way a piece crosses a ring is off by no more than this, mostly. */
const CLOSE = 1e-3;

/** The pieces of a target in a disc, to the point where they cross its ring. */
export function meet(circle: Circle, pieces: Pieces): Meeting {
	const { centre, inner, outer } = circle;
	const { count, spheres, blocks } = pieces;
	const least = Math.sqrt(inner);
	const most = Math.sqrt(outer);
	const meeting: Meeting = { runs: [], parts: [], crossings: [] };
	const run = (from: number, to: number) => {
		const { runs } = meeting;
		if (runs[runs.length - 1] === from) runs[runs.length - 1] = to;
		else runs.push(from, to);
	};
	const [x, y, z] = centre;
	for (let block = 0; block * BLOCK < count; block++) {
		const b = 4 * block;
		const dx = (blocks[b] as number) - x;
		const dy = (blocks[b + 1] as number) - y;
		const dz = (blocks[b + 2] as number) - z;
		const chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
		const radius = blocks[b + 3] as number;
		if (chord - radius > most) continue;
		const from = block * BLOCK;
		const to = Math.min(count, from + BLOCK);
		if (chord + radius < least) {
			run(from, to);
			continue;
		}
		for (let i = from; i < to; i++) {
			const dx = (spheres[4 * i] as number) - x;
			const dy = (spheres[4 * i + 1] as number) - y;
			const dz = (spheres[4 * i + 2] as number) - z;
			const chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
			const radius = spheres[4 * i + 3] as number;
			if (chord - radius > most) continue;
			if (chord + radius < least) run(i, i + 1);
			else cut(circle, pieces, i, chord * chord, meeting, run);
		}
	}
	meeting.crossings.sort((a, b) => a.turn - b.turn);
	return meeting;
}

/** Whether a point is in the disc; the chord decides but for those close to the ring. */
function contains(circle: Circle, x: number, y: number, z: number): boolean {
	const dx = x - circle.centre[0];
	const dy = y - circle.centre[1];
	const dz = z - circle.centre[2];
	const chord = dx * dx + dy * dy + dz * dz;
	return chord < circle.inner || (chord <= circle.outer && circle.excess(x, y, z) <= 0);
}

function cut(
	circle: Circle,
	pieces: Pieces,
	i: number,
	middle: number,
	meeting: Meeting,
	run: (from: number, to: number) => void
): void {
	const { start, end } = pieces;
	const { centre } = circle;
	const [ax, ay, az] = [start[3 * i], start[3 * i + 1], start[3 * i + 2]] as [
		number,
		number,
		number
	];
	const [bx, by, bz] = [end[3 * i], end[3 * i + 1], end[3 * i + 2]] as [number, number, number];
	const insideA = contains(circle, ax, ay, az);
	const insideB = contains(circle, bx, by, bz);
	const excess = (share: number) => {
		const [lon, lat] = pieces.at(i, share);
		const point = toCartesian(lon, lat);
		return circle.excess(point[0], point[1], point[2]);
	};
	const cross = (from: number, to: number, atFrom: number, atTo: number): number => {
		const share = root(excess, from, to, atFrom, atTo, ON_RING);
		const [lon, lat] = pieces.at(i, share);
		const point = toCartesian(lon, lat);
		const turn = circle.turn(point[0], point[1], point[2]);
		meeting.crossings.push({ turn, enters: atFrom > 0 });
		return share;
	};
	const square = (x: number, y: number, z: number) =>
		(x - centre[0]) ** 2 + (y - centre[1]) ** 2 + (z - centre[2]) ** 2;
	/** the root of the parabola of the squared chord: all but the crossing */
	const guess = (ax: number, ay: number, az: number, bx: number, by: number, bz: number) => {
		const a = square(ax, ay, az);
		const b = square(bx, by, bz);
		const c = a - (circle.inner + circle.outer) / 2;
		const bend = 2 * (a + b - 2 * middle);
		const slope = b - a - bend;
		const root = Math.sqrt(Math.max(0, slope * slope - 4 * bend * c));
		return (-2 * c) / (slope + (insideA ? root : -root));
	};
	const crossNear = (at: number, atA: number, atB: number): number => {
		const low = Math.max(0, at - CLOSE);
		const high = Math.min(1, at + CLOSE);
		if (!(low < high)) return cross(0, 1, atA, atB);
		const atLow = low > 0 ? excess(low) : atA;
		const atHigh = high < 1 ? excess(high) : atB;
		if (atLow > 0 === atHigh > 0) return cross(0, 1, atA, atB);
		return cross(low, high, atLow, atHigh);
	};
	if (insideA !== insideB) {
		// an end that lies on the ring to the last digit counts as `contains` sees it
		const atA = signed(circle.excess(ax, ay, az), insideA);
		const atB = signed(circle.excess(bx, by, bz), insideB);
		const share = crossNear(guess(ax, ay, az, bx, by, bz), atA, atB);
		if (insideA) meeting.parts.push(i, 0, share);
		else meeting.parts.push(i, share, 1);
		return;
	}
	const found = circle.range > ANTIPODAL ? turning() : bending();
	if (found) {
		const [share, value] = found;
		if (value > 0 === insideA && value !== 0) {
			const atA = signed(circle.excess(ax, ay, az), insideA);
			const atB = signed(circle.excess(bx, by, bz), insideB);
			const one = cross(0, share, atA, value);
			const two = cross(share, 1, value, atB);
			if (insideA) meeting.parts.push(i, 0, one, i, two, 1);
			else meeting.parts.push(i, one, two);
			return;
		}
	}
	if (insideA) run(i, i + 1);

	function length(): number {
		return Math.hypot(ax - bx, ay - by, az - bz);
	}

	/** the extremum of the piece's excess, by that of its squared chord, if it may be beyond the ring */
	function bending(): [share: number, value: number] | undefined {
		// the squared chord along so short a piece is all but a parabola: where is its extremum?
		const a = square(ax, ay, az);
		const b = square(bx, by, bz);
		const bend = a + b - 2 * middle;
		const peak = 0.5 + (a - b) / (4 * bend);
		if (bend === 0 || peak <= 0 || peak >= 1 || bend > 0 === insideA) return undefined;
		const extreme = Math.sqrt(Math.max(0, middle - (bend * (2 * peak - 1) ** 2) / 2));
		const far = insideA ? Math.sqrt(circle.inner) - extreme : extreme - Math.sqrt(circle.outer);
		return far < 0.02 * length() + 1 ? summit(excess, peak, insideA) : undefined;
	}

	/** the same near the antipode: what is out of range there is convex, and the excess has one extremum */
	function turning(): [share: number, value: number] | undefined {
		const sign = insideA ? -1 : 1;
		// no further than half the piece can the excess rise between its ends
		if (sign * (circle.excess(ax, ay, az) + circle.excess(bx, by, bz)) > 1.01 * length())
			return undefined;
		const [share, value] = least((share) => sign * excess(share), 0, 1);
		return [share, sign * value];
	}
}

/** The value, with the sign that goes with being inside or not. */
function signed(excess: number, inside: boolean): number {
	return inside ? Math.min(excess, -1e-300) : Math.max(excess, 1e-300);
}

/** The greatest (or least) value near `guess`, by parabolas through three points, drawn closer. */
function summit(
	f: (share: number) => number,
	guess: number,
	greatest: boolean
): [share: number, value: number] {
	let best = guess;
	let value = f(guess);
	for (let width = 0.125; width > 1e-5; width /= 6) {
		const before = f(best - width);
		const after = f(best + width);
		const share = best + (width * (before - after)) / (2 * (before + after - 2 * value));
		if (!(share > 0 && share < 1)) continue;
		const found = f(share);
		if (greatest ? found > value : found < value) [best, value] = [share, found];
	}
	return [best, value];
}
