import { toCartesian, toLonLat, type Cartesian } from '../geodesy/cartesian';
import { Geodesic, RADIANS, wgs84 } from '../geodesy/earth';
import { least } from '../geodesy/least';
import { root } from '../geodesy/root';
import { swept, type Circle } from './circle';
import { facing, overlap } from './overlap';
import type { Curve } from './outline';

const TURN = 2 * Math.PI;

/** A piece of the boundary of what one site reaches: of a ring or of a ray, with the inside on its left. */
export interface Edge extends Curve {
	/** ∫ (base − strip) dλ along it, m² */
	swept(from: number, to: number, base: number): number;
	/**
	 * where it crosses a ring, or the line through a site at an azimuth; more does no harm. Two rings are asked from
	 * the elder's side both times, so that both are cut in the same points
	 */
	crossings(circle: Circle, elder: boolean): number[];
	bearings(line: Line): number[];
}

/** The geodesic through a site at an azimuth, degrees. */
export interface Line {
	lon: number;
	lat: number;
	azimuth: number;
}

/** On which side of a line a point is: the sine of the angle between them at the site, positive to its right. */
export function side({ lon, lat, azimuth }: Line, x: number, y: number, z: number): number {
	const [lonB, latB] = toLonLat(x, y, z);
	const { azi1 } = wgs84.Inverse(lat, lon, latB, lonB, Geodesic.AZIMUTH);
	return Math.sin(((azi1 as number) - azimuth) * RADIANS);
}

/** So many steps along an edge tell apart where a function along it is nought. */
const STEPS = 16;

/** Where a function along an edge is nought: at changes of sign, and around an extremum that dips over. */
function zeros(f: (way: number) => number, length: number): number[] {
	const step = length / STEPS;
	const values = Array.from({ length: STEPS + 1 }, (_, i) => f(i * step));
	const found: number[] = [];
	const between = (a: number, b: number, atA: number, atB: number) => {
		if (atA > 0 !== atB > 0) found.push(root(f, a, b, atA, atB, 1e-9));
	};
	for (let i = 0; i < STEPS; i++) {
		const [a, b] = [values[i] as number, values[i + 1] as number];
		between(i * step, (i + 1) * step, a, b);
		const c = values[i + 2];
		if (c === undefined) continue;
		// a value nearer to nought than both its neighbours, all of one sign: look closer
		if (a > 0 !== b > 0 || b > 0 !== c > 0) continue;
		if (Math.abs(b) > Math.abs(a) || Math.abs(b) > Math.abs(c)) continue;
		const [at, value] = least(
			(way) => Math.abs(f(way)) * (f(way) > 0 === b > 0 ? 1 : -1),
			i * step,
			(i + 2) * step
		);
		if (value >= 0) continue;
		between(i * step, at, a, f(at));
		between(at, (i + 2) * step, f(at), c);
	}
	return found;
}

/** A part of a ring, from a turn through so many radians: counter-clockwise around its disc, or the other way. */
export class RingEdge implements Edge {
	readonly scale: number;
	readonly bend: number;
	readonly closed: boolean;

	constructor(
		readonly circle: Circle,
		readonly first: number,
		readonly length: number,
		readonly direction: 1 | -1 = 1
	) {
		const radius = Math.hypot(...circle.centre);
		this.scale = Math.max(1, radius * Math.sin(circle.range / radius));
		this.bend = Math.max(1, Math.abs(radius * Math.tan(circle.range / radius)));
		this.closed = length === TURN;
	}

	readonly at = (way: number): Cartesian => this.circle.at(this.turn(way));

	private turn(way: number): number {
		return this.first + this.direction * way;
	}

	/** The way at a turn, if the edge has it. */
	place(turn: number): number | undefined {
		const way = (((this.direction * (turn - this.first)) % TURN) + TURN) % TURN;
		return way <= this.length ? way : undefined;
	}

	swept(from: number, to: number, base: number): number {
		return swept(this.circle, this.turn(from), this.turn(to), base);
	}

	crossings(circle: Circle, elder: boolean): number[] {
		const [a, b] = elder ? [this.circle, circle] : [circle, this.circle];
		const found = overlap(a, b, facing(a, b));
		if (typeof found === 'string') return [];
		return [found.from, found.to]
			.map((turn) => this.place(elder ? turn : b.turn(...a.at(turn))))
			.filter((way) => way !== undefined);
	}

	bearings(line: Line): number[] {
		return zeros((way) => side(line, ...this.at(way)), this.length);
	}
}

/** A part of the geodesic from a site at an azimuth, outwards or inwards. */
export class RayEdge implements Edge {
	readonly scale = 1;
	/** a geodesic does not curve on the ground */
	readonly bend = Infinity;
	readonly closed = false;
	readonly length: number;
	private readonly ray: ReturnType<typeof wgs84.DirectLine>;

	constructor(
		readonly line: Line,
		readonly start: number,
		readonly end: number
	) {
		this.length = Math.abs(end - start);
		this.ray = wgs84.DirectLine(
			line.lat,
			line.lon,
			line.azimuth,
			Math.max(start, end),
			Geodesic.ALL
		);
	}

	private metres(way: number): number {
		return this.end > this.start ? this.start + way : this.start - way;
	}

	readonly at = (way: number): Cartesian => {
		const { lon2, lat2 } = this.ray.Position(
			this.metres(way),
			Geodesic.LATITUDE | Geodesic.LONGITUDE
		);
		return toCartesian(lon2 as number, lat2 as number);
	};

	/** The way at a distance from the site, if the edge has it. */
	place(metres: number): number | undefined {
		const way = this.end > this.start ? metres - this.start : this.start - metres;
		return way >= 0 && way <= this.length ? way : undefined;
	}

	swept(from: number, to: number, base: number): number {
		const under = (way: number) => {
			const { lon2, S12 } = this.ray.Position(
				this.metres(way),
				Geodesic.LONGITUDE | Geodesic.AREA | Geodesic.LONG_UNROLL
			);
			return base * ((lon2 as number) - this.line.lon) * RADIANS - (S12 as number);
		};
		return under(to) - under(from);
	}

	crossings(circle: Circle): number[] {
		return zeros((way) => circle.excess(...this.at(way)), this.length);
	}

	bearings(line: Line): number[] {
		return zeros((way) => side(line, ...this.at(way)), this.length);
	}
}
