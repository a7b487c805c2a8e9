import { toLonLat, type Cartesian } from '../geodesy/cartesian';
import { Geodesic, wgs84 } from '../geodesy/earth';
import { INSIDE } from './arcs';
import { circle, type Circle } from './circle';
import { RayEdge, RingEdge, type Edge, type Line } from './edge';
import type { Reach } from './site';

const TURN = 2 * Math.PI;

/** What reaches less far than this beyond its minimum range, in metres, reaches nothing: rings have to be wider than BESIDE. */
const LEAST = 0.05;

/**
 * A ray along a meridian is moved by this, in degrees, so that it passes a pole on one side: 0.1 mm a quarter of the earth away,
 * far less than BESIDE, so that rays along one meridian still count as one.
 */
const ASIDE = 1e-8;

/** A sector whose site is a pole leaves out so many metres around it, where longitude has no meaning. */
const APEX = 0.1;

/** So near a pole, in degrees (5 cm), a site is at it. */
const POLAR = 5e-7;

/** A point this far off an edge, in metres, is on one side of it for certain. */
const BESIDE = 0.005;

/** What one site reaches, with a minimum range and a sector: its rings, its rays, and its boundary made of both. */
export interface Shape {
	readonly reach: Reach;
	readonly outer: Circle;
	readonly inner: Circle | undefined;
	readonly lines: Line[];
	readonly edges: Edge[];
}

/** The shape of what a site reaches; undefined if that is nothing. */
export function shape(site: Reach): Shape | undefined {
	const { lon, lat, range, sector } = site;
	const apex = sector && 90 - Math.abs(lat) < POLAR ? APEX : 0;
	const least = Math.max(site.least, apex);
	const turned = sector && movedOff(sector);
	if (range - least < LEAST || turned?.width === 0) return undefined;
	const outer = circle(lon, lat, range);
	const inner = least >= LEAST ? circle(lon, lat, least) : undefined;
	const reach = { ...site, least: inner ? least : 0, sector: turned };
	if (!turned) {
		const edges: Edge[] = [new RingEdge(outer, 0, TURN)];
		if (inner) edges.push(new RingEdge(inner, 0, TURN, -1));
		return { reach, outer, inner, lines: [], edges };
	}
	const { from } = turned;
	const to = from + turned.width;
	const lines = [from, to].map((azimuth) => ({ lon, lat, azimuth }));
	const turn = (azimuth: number) => ((((-azimuth * Math.PI) / 180) % TURN) + TURN) % TURN;
	const width = ((to - from) * Math.PI) / 180;
	const edges: Edge[] = [
		new RingEdge(outer, turn(to), width),
		new RayEdge(lines[0] as Line, outer.range, inner?.range ?? 0),
		new RayEdge(lines[1] as Line, inner?.range ?? 0, outer.range)
	];
	if (inner) edges.push(new RingEdge(inner, turn(from), width, -1));
	return { reach, outer, inner, lines, edges };
}

/** A sector whose rays keep off the meridian, and so off the poles. */
function movedOff({ from, width }: NonNullable<Reach['sector']>): Reach['sector'] {
	const aside = (azimuth: number) => {
		const along = 180 * Math.round(azimuth / 180);
		return Math.abs(azimuth - along) < ASIDE ? along + ASIDE : azimuth;
	};
	return { from: aside(from), width: aside(from + width) - aside(from) };
}

/** Whether a site reaches a position, its own bounds included. */
export function holds({ lon, lat, range, least, sector }: Reach, at: [number, number]): boolean {
	const { s12, azi1 } = wgs84.Inverse(
		lat,
		lon,
		at[1],
		at[0],
		sector ? Geodesic.DISTANCE | Geodesic.AZIMUTH : Geodesic.DISTANCE
	);
	const metres = s12 as number;
	if (metres > range || metres < least) return false;
	if (!sector || metres === 0) return true;
	const round = ((((azi1 as number) - sector.from) % 360) + 360) % 360;
	return round <= sector.width || round > 360 - 1e-12;
}

/** A part of an edge. */
export interface Stretch {
	shape: Shape;
	edge: Edge;
	from: number;
	to: number;
}

/** The parts of all edges that bound the union of the shapes. */
export function bounds(shapes: Shape[]): Stretch[] {
	return shapes.flatMap((shape, i) =>
		shape.edges.flatMap((edge) => {
			const cuts = shapes.flatMap((other, j) => {
				if (other === shape) return [];
				const circles = other.inner ? [other.outer, other.inner] : [other.outer];
				return [
					...circles.flatMap((circle) => edge.crossings(circle, i < j)),
					...other.lines.flatMap((line) => edge.bearings(line))
				];
			});
			return stretches(shape, edge, cuts).filter(({ from, to }) => {
				const [lefts, [right]] = beside(edge, from, to);
				return shapes.every((other, j) => {
					if (other === shape) return true;
					if (holds(other.reach, right)) return false;
					// two edges that run together the same way, all along: the first stands for both
					return j > i || !lefts.every((left) => holds(other.reach, left));
				});
			});
		})
	);
}

/** Of a part shorter than this, in metres, it cannot be told what lies beside it. */
const SHORT = 1e-6;

/**
 * An edge, or what of it lies between two ways, in the parts between cuts. What is too short to be a part of its own belongs to
 * the one before it, or after it at the beginning: nothing of the edge is left out, since beside a pole a hair of it may sweep
 * over many meridians.
 */
export function stretches(
	shape: Shape,
	edge: Edge,
	cuts: number[],
	first = 0,
	last = edge.length
): Stretch[] {
	const long = (from: number, to: number) => (to - from) * edge.scale > SHORT;
	const ways = [first];
	for (const way of cuts.toSorted((a, b) => a - b))
		if (long(ways.at(-1) as number, way) && long(way, last)) ways.push(way);
	if (!long(first, last)) return [];
	return ways.map((from, i) => ({ shape, edge, from, to: ways[i + 1] ?? last }));
}

type Sides = [lefts: [number, number][], rights: [[number, number]]];

/** Positions just left of a part of an edge, at both its ends and between, and the one just right of it between. */
function beside(edge: Edge, from: number, to: number): Sides {
	const sides = [INSIDE, 0.05, 0.95].map((share) => besidePoint(edge, from + share * (to - from)));
	return [sides.map(([left]) => left), [(sides[0] as [number, number][])[1] as [number, number]]];
}

function besidePoint(edge: Edge, way: number): [left: [number, number], right: [number, number]] {
	const step = 1 / edge.scale;
	const at = edge.at(way);
	const [before, after] = [edge.at(way - step), edge.at(way + step)];
	const ahead = after.map((x, i) => x - (before[i] as number)) as Cartesian;
	// up × ahead points to the left
	const left = [
		at[1] * ahead[2] - at[2] * ahead[1],
		at[2] * ahead[0] - at[0] * ahead[2],
		at[0] * ahead[1] - at[1] * ahead[0]
	] as Cartesian;
	const scale = BESIDE / Math.hypot(...left);
	const off = (sign: number) =>
		toLonLat(
			at[0] + sign * scale * left[0],
			at[1] + sign * scale * left[1],
			at[2] + sign * scale * left[2]
		);
	return [off(1), off(-1)];
}
