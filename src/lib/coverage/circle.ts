import { toCartesian, type Cartesian } from '../geodesy/cartesian';
import { POLAR_STRIP } from '../geodesy/authalic';
import { metresBetween } from '../geodesy/distance';
import { drawnRange } from '../geodesy/ring';
import { farCircle } from './far';
import { NearCircle } from './near';

/**
 * A range ring as the calculations need it. A turn is the azimuth from the centre the other way round: radians,
 * counter-clockwise from north, so that turns grow as an outer ring runs. All points are earth-centred metres on
 * the ellipsoid.
 */
export interface Circle {
	readonly lon: number;
	readonly lat: number;
	/** metres */
	readonly range: number;
	readonly centre: Cartesian;
	/** squared chords: below the first a point is in range, above the second it is not */
	readonly inner: number;
	readonly outer: number;
	/** how far a point lies beyond the ring, in straight metres; negative inside */
	excess(x: number, y: number, z: number): number;
	/** how far the ring's point at a turn lies beyond another ring */
	excessOf(turn: number, other: Circle): number;
	/** the turn at which the ring faces a point */
	turn(x: number, y: number, z: number): number;
	/** the ring's point at a turn */
	at(turn: number): Cartesian;
	/** longitude (from the centre's) and latitude at a turn, degrees, into `path` at an index: for a drawing */
	plot(turn: number, path: Float64Array, index: number): void;
	/** ∫ (strip at `pole` − strip) dλ along the ring from turn 0: m² */
	sweep(turn: number): number;
	/** the change of longitude along the ring from turn 0, radians, over ±π where the ring goes round a pole */
	longitude(turn: number): number;
	/** the strip at the pole on the circle's side: half the earth's area over 2π, with its sign */
	readonly pole: number;
	/** which poles it holds */
	readonly north: boolean;
	readonly south: boolean;
	/** m² */
	readonly area: number;
}

/** Up to here a ring is a short sum of cosines of the azimuth; beyond, geographiclib is asked each time. */
const NEAR = 2_500_000;

/** The shortest and longest degree of latitude, with room to spare, in metres. */
const DEGREE = { least: 110_500, most: 111_800 };

/** The ring of `metres` (more than 0) around a position. */
export function circle(lon: number, lat: number, metres: number): Circle {
	if (latest && latest.lon === lon && latest.lat === lat && latest.asked === metres)
		return latest.circle;
	const made = make(lon, lat, metres);
	latest = { lon, lat, asked: metres, circle: made };
	return made;
}

/** One frame asks about one ring several times: to draw it, and to measure with it. */
let latest: { lon: number; lat: number; asked: number; circle: Circle } | undefined;

function make(lon: number, lat: number, metres: number): Circle {
	const toNorth = 90 - lat;
	const toSouth = 90 + lat;
	const range =
		near(metres, toNorth) || near(metres, toSouth) ? drawnRange(lon, lat, metres) : metres;
	const frame = {
		lon,
		lat,
		range,
		centre: toCartesian(lon, lat),
		pole: lat < 0 ? -POLAR_STRIP : POLAR_STRIP,
		north: holds(lon, lat, range, toNorth, 90),
		south: holds(lon, lat, range, toSouth, -90)
	};
	return range <= NEAR ? new NearCircle(frame) : farCircle(frame);
}

/** Whether a ring could run through a pole so many degrees away. */
function near(metres: number, degrees: number): boolean {
	return metres >= degrees * DEGREE.least && metres <= degrees * DEGREE.most;
}

function holds(lon: number, lat: number, range: number, degrees: number, pole: number): boolean {
	if (!near(range, degrees)) return range > degrees * DEGREE.most;
	return metresBetween(lon, lat, lon, pole) <= range;
}

/** What a circle is before its shape is known. */
export type Frame = Pick<Circle, 'lon' | 'lat' | 'range' | 'centre' | 'pole' | 'north' | 'south'>;

/**
 * The change of longitude from turn 0 to a turn of at most π, from its value within ±π: a ring around the north
 * pole alone goes east all the way, one around the south pole alone goes west, any other turns back.
 */
export function unwound({ north, south }: Frame, difference: number): number {
	const delta = difference - 2 * Math.PI * Math.round(difference / (2 * Math.PI));
	if (north && !south && delta < -Math.PI / 2) return delta + 2 * Math.PI;
	if (south && !north && delta > Math.PI / 2) return delta - 2 * Math.PI;
	return delta;
}

/** The longitude that a whole ring turns by. */
export function winding({ north, south }: Frame): number {
	return 2 * Math.PI * (Number(north) - Number(south));
}

const TURN = 2 * Math.PI;

/**
 * ∫ (base − strip) dλ along the ring from one turn to another, which may lie in other rounds. `base` is any strip: the
 * pole's, or one nearby, which keeps the digits of what is small.
 */
export function swept(circle: Circle, from: number, to: number, base: number): number {
	const upTo = (turn: number) => {
		const round = Math.floor(turn / TURN);
		const rest = turn - round * TURN;
		const shift = base - circle.pole;
		let area = circle.sweep(rest);
		if (shift !== 0) area += shift * circle.longitude(rest);
		if (round !== 0) area += round * (circle.sweep(TURN) + shift * winding(circle));
		return area;
	};
	return upTo(to) - upTo(from);
}
