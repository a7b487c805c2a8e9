import { capFactor } from '../geodesy/authalic';
import type { Cartesian } from '../geodesy/cartesian';
import { ECCENTRICITY_SQUARED, RADIANS } from '../geodesy/earth';
import { unwound, winding, type Circle, type Frame } from './circle';
import { cosines, sines } from './cosines';
import { end, follow } from './geodesic';

/** How many steps of azimuth from north to south fix a ring, to a few nanometres, and the order of the geodesics. */
const STEPS: [range: number, steps: number, order: number][] = [
	[200_000, 6, 7],
	[600_000, 8, 9],
	[1_200_000, 12, 11],
	[2_500_000, 18, 15]
];
const MOST = 18;

/** Room for the points of a ring that is being worked out: x, y, z and the rate of the area. */
const px = new Float64Array(MOST + 1);
const py = new Float64Array(MOST + 1);
const pz = new Float64Array(MOST + 1);
const rate = new Float64Array(MOST + 1);

/** Where a sum was last worked out, in the circle's frame, and its derivatives: nothing is allocated. */
let x = 0;
let y = 0;
let z = 0;
let dx = 0;
let dy = 0;
let dz = 0;

/**
 * A ring of moderate range. It mirrors itself in the meridian of its centre, so in the frame where that is the xz
 * plane x and z are sums of cos(k·turn) and y of sin(k·turn). On a sphere k = 1 is all; on WGS84 the terms fall so
 * fast that a few points from the direct problem give all of them, and the area that the ring sweeps.
 */
export class NearCircle implements Circle {
	readonly lon: number;
	readonly lat: number;
	readonly range: number;
	readonly centre: Cartesian;
	readonly pole: number;
	readonly north: boolean;
	readonly south: boolean;
	readonly inner: number;
	readonly outer: number;
	readonly area: number;
	private readonly steps: number;
	/** coefficients of x, y, z and the rate of the area, for each k */
	private readonly sums: Float64Array;
	private readonly sinLon: number;
	private readonly cosLon: number;
	private readonly sinLat: number;
	private readonly cosLat: number;
	private readonly homeX: number;

	constructor(frame: Frame) {
		const { lon, lat, range, centre } = frame;
		this.lon = lon;
		this.lat = lat;
		this.range = range;
		this.centre = centre;
		this.pole = frame.pole;
		this.north = frame.north;
		this.south = frame.south;
		this.sinLon = Math.sin(lon * RADIANS);
		this.cosLon = Math.cos(lon * RADIANS);
		this.sinLat = Math.sin(lat * RADIANS);
		this.cosLat = Math.cos(lat * RADIANS);
		this.homeX = centre[0] * this.cosLon + centre[1] * this.sinLon;
		let n = MOST;
		let order = 15;
		for (let i = STEPS.length - 1; i >= 0; i--) {
			const [most, steps, power] = STEPS[i] as [number, number, number];
			if (range <= most) [n, order] = [steps, power];
		}
		this.steps = n;
		this.sums = new Float64Array(4 * (n + 1));

		let least = Infinity;
		let most = 0;
		for (let j = 0; j <= n; j++) {
			// turns run west of north; the frame has the centre on longitude 0
			const cos = range * Math.cos((Math.PI * j) / n);
			const sin = range * Math.sin((Math.PI * j) / n);
			follow(this.homeX, 0, centre[2], -cos * this.sinLat, -sin, cos * this.cosLat, order);
			px[j] = end.x;
			py[j] = j % n === 0 ? 0 : end.y;
			pz[j] = end.z;
			const a = end.x - this.homeX;
			const b = end.z - centre[2];
			const chord = Math.sqrt(a * a + end.y * end.y + b * b);
			if (chord < least) least = chord;
			if (chord > most) most = chord;
		}
		// the chord wavers little between the azimuths tried
		const margin = 0.001 + 0.1 * (most - least);
		this.inner = (least - margin) ** 2;
		this.outer = (most + margin) ** 2;
		cosines(px, n, this.sums, 0);
		sines(py, n, this.sums, 1);
		cosines(pz, n, this.sums, 2);
		const sign = this.pole < 0 ? -1 : 1;
		for (let j = 0; j <= n; j++) {
			this.sum((Math.PI * j) / n);
			const p2 = (px[j] as number) ** 2 + (py[j] as number) ** 2;
			// λ' = (x·y' − y·x') / p²
			rate[j] =
				sign *
				capFactor(sign * (pz[j] as number), p2) *
				((px[j] as number) * dy - (py[j] as number) * dx);
		}
		cosines(rate, n, this.sums, 3);
		this.area = 2 * Math.PI * (this.sums[3] as number);
	}

	/** Leaves the ring's point at a turn, in the circle's frame, in x, y, z, and its derivatives beside them. */
	private sum(turn: number): void {
		const { sums, steps } = this;
		const c = Math.cos(turn);
		const s = Math.sin(turn);
		let ck = 1;
		let sk = 0;
		x = sums[0] as number;
		z = sums[2] as number;
		y = dx = dy = dz = 0;
		for (let k = 1; k <= steps; k++) {
			const next = ck * c - sk * s;
			sk = sk * c + ck * s;
			ck = next;
			const a = sums[4 * k] as number;
			const b = sums[4 * k + 1] as number;
			const d = sums[4 * k + 2] as number;
			x += a * ck;
			y += b * sk;
			z += d * ck;
			dx -= k * a * sk;
			dy += k * b * ck;
			dz -= k * d * sk;
		}
	}

	/** The turn at which the vertical plane through centre and point cuts the ring, whose point there it leaves. */
	private facing(pointX: number, pointY: number, pointZ: number): number {
		const { centre, sinLon, cosLon, sinLat, cosLat, homeX } = this;
		const out = (pointX - centre[0]) * cosLon + (pointY - centre[1]) * sinLon;
		const east = (pointY - centre[1]) * cosLon - (pointX - centre[0]) * sinLon;
		const north = (pointZ - centre[2]) * cosLat - out * sinLat;
		let turn = Math.atan2(-east, north);
		for (let round = 0; round < 6; round++) {
			this.sum(turn);
			const ringNorth = (z - centre[2]) * cosLat - (x - homeX) * sinLat;
			const slope = dy * north - (dz * cosLat - dx * sinLat) * east;
			const step = (y * north - ringNorth * east) / slope;
			// at the centre itself every turn faces it
			if (!(Math.abs(step) > 1e-13)) break;
			turn -= step;
			// a ring curves about its middle but for a thousandth: after so small a step no other sum is needed
			const half = (step * step) / 2;
			x -= dx * step + half * (x - (this.sums[0] as number));
			y -= dy * step + half * y;
			z -= dz * step + half * (z - (this.sums[2] as number));
			if (Math.abs(step) < 2e-5) break;
		}
		return turn;
	}

	excess(pointX: number, pointY: number, pointZ: number): number {
		const { centre, homeX } = this;
		this.facing(pointX, pointY, pointZ);
		const a = pointX - centre[0];
		const b = pointY - centre[1];
		const c = pointZ - centre[2];
		return (
			Math.sqrt(a * a + b * b + c * c) -
			Math.sqrt((x - homeX) * (x - homeX) + y * y + (z - centre[2]) * (z - centre[2]))
		);
	}

	excessOf(turn: number, other: Circle): number {
		this.sum(turn);
		return other.excess(x * this.cosLon - y * this.sinLon, x * this.sinLon + y * this.cosLon, z);
	}

	turn(pointX: number, pointY: number, pointZ: number): number {
		const turn = this.facing(pointX, pointY, pointZ);
		return turn < 0 ? turn + 2 * Math.PI : turn;
	}

	at(turn: number): Cartesian {
		this.sum(turn);
		return [x * this.cosLon - y * this.sinLon, x * this.sinLon + y * this.cosLon, z];
	}

	plot(turn: number, path: Float64Array, index: number): void {
		const { sums, steps } = this;
		const c = Math.cos(turn);
		const s = Math.sin(turn);
		let ck = 1;
		let sk = 0;
		let px = sums[0] as number;
		let py = 0;
		let pz = sums[2] as number;
		for (let k = 1; k <= steps; k++) {
			const next = ck * c - sk * s;
			sk = sk * c + ck * s;
			ck = next;
			px += (sums[4 * k] as number) * ck;
			py += (sums[4 * k + 1] as number) * sk;
			pz += (sums[4 * k + 2] as number) * ck;
		}
		path[index] = Math.atan2(py, px) / RADIANS;
		path[index + 1] =
			Math.atan2(pz, (1 - ECCENTRICITY_SQUARED) * Math.sqrt(px * px + py * py)) / RADIANS;
	}

	sweep(turn: number): number {
		const { sums, steps } = this;
		const c = Math.cos(turn);
		const s = Math.sin(turn);
		let ck = 1;
		let sk = 0;
		let area = (sums[3] as number) * turn;
		for (let k = 1; k <= steps; k++) {
			const next = ck * c - sk * s;
			sk = sk * c + ck * s;
			ck = next;
			area += ((sums[4 * k + 3] as number) * sk) / k;
		}
		return area;
	}

	longitude(turn: number): number {
		const mirrored = turn > Math.PI;
		this.sum(mirrored ? 2 * Math.PI - turn : turn);
		// turn 0 looks north: on the centre's own meridian, or beyond the pole on the opposite one
		const delta = unwound(this, Math.atan2(y, x) - (this.north ? Math.PI : 0));
		return mirrored ? winding(this) - delta : delta;
	}
}
