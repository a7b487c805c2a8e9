import { capFactor } from '../geodesy/authalic';
import type { Cartesian } from '../geodesy/cartesian';
import { ECCENTRICITY_SQUARED, RADIANS } from '../geodesy/earth';
import { unwound, winding, type Circle, type Frame } from './circle';
import { cosines, sines } from './cosines';
import { MOST, px, py, pz, sample, stepsFor } from './sample';

/** Room for the rate of the area. */
const rate = new Float64Array(MOST + 1);

/**
 * Where a sum was last worked out, in the circle's frame: x, y, z, and their derivatives. An array of numbers, since a
 * variable of a module is a new object with each number that it takes.
 */
const last = new Float64Array(6);

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
	private readonly steps: number;
	/** coefficients of x, y, z and, once they are asked for, the rate of the area, for each k */
	private readonly sums: number[];
	private rated = false;
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
		const [n, order] = stepsFor(range);
		this.steps = n;
		this.sums = [];
		// an array that has held a fraction keeps its numbers unboxed
		for (let i = 0; i < 4 * (n + 1); i++) this.sums.push(0.5);
		this.sums.fill(0);

		const [least, most] = sample(this.homeX, centre[2], this.sinLat, this.cosLat, range, n, order);
		// the chord wavers little between the azimuths tried
		const margin = 0.001 + 0.1 * (most - least);
		this.inner = (least - margin) ** 2;
		this.outer = (most + margin) ** 2;
		cosines(px, n, this.sums, 0);
		sines(py, n, this.sums, 1);
		cosines(pz, n, this.sums, 2);
	}

	get area(): number {
		return 2 * Math.PI * (this.rates()[3] as number);
	}

	/** The coefficients with those of the rate at which the ring sweeps area: most rings of many never need it. */
	private rates(): number[] {
		const { sums, steps } = this;
		if (this.rated) return sums;
		this.rated = true;
		const sign = this.pole < 0 ? -1 : 1;
		for (let j = 0; j <= steps; j++) {
			this.sum((Math.PI * j) / steps);
			const atX = last[0] as number;
			const atY = last[1] as number;
			// λ' = (x·y' − y·x') / p²
			rate[j] =
				sign *
				capFactor(sign * (last[2] as number), atX * atX + atY * atY) *
				(atX * (last[4] as number) - atY * (last[3] as number));
		}
		cosines(rate, steps, sums, 3);
		return sums;
	}

	/** Leaves the ring's point at a turn, in the circle's frame, in x, y, z, and its derivatives beside them. */
	private sum(turn: number): void {
		const { sums, steps } = this;
		const c = Math.cos(turn);
		const s = Math.sin(turn);
		let ck = 1;
		let sk = 0;
		let x = sums[0] as number;
		let y = 0;
		let z = sums[2] as number;
		let dx = 0;
		let dy = 0;
		let dz = 0;
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
		last[0] = x;
		last[1] = y;
		last[2] = z;
		last[3] = dx;
		last[4] = dy;
		last[5] = dz;
	}

	/** The turn at which the vertical plane through centre and point cuts the ring, whose point there it leaves. */
	private facing(pointX: number, pointY: number, pointZ: number): number {
		const { centre, sinLon, cosLon, sinLat, cosLat, homeX, sums } = this;
		const out = (pointX - centre[0]) * cosLon + (pointY - centre[1]) * sinLon;
		const east = (pointY - centre[1]) * cosLon - (pointX - centre[0]) * sinLon;
		const north = (pointZ - centre[2]) * cosLat - out * sinLat;
		let turn = Math.atan2(-east, north);
		for (let round = 0; round < 6; round++) {
			this.sum(turn);
			const x = last[0] as number;
			const y = last[1] as number;
			const z = last[2] as number;
			const dx = last[3] as number;
			const dy = last[4] as number;
			const dz = last[5] as number;
			const ringNorth = (z - centre[2]) * cosLat - (x - homeX) * sinLat;
			const slope = dy * north - (dz * cosLat - dx * sinLat) * east;
			const step = (y * north - ringNorth * east) / slope;
			// at the centre itself every turn faces it
			if (!(Math.abs(step) > 1e-13)) break;
			turn -= step;
			// a ring curves about its middle but for a thousandth: after so small a step no other sum is needed
			const half = (step * step) / 2;
			last[0] = x - dx * step - half * (x - (sums[0] as number));
			last[1] = y - dy * step - half * y;
			last[2] = z - dz * step - half * (z - (sums[2] as number));
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
		const x = (last[0] as number) - homeX;
		const y = last[1] as number;
		const z = (last[2] as number) - centre[2];
		return Math.sqrt(a * a + b * b + c * c) - Math.sqrt(x * x + y * y + z * z);
	}

	excessOf(turn: number, other: Circle): number {
		this.sum(turn);
		const x = last[0] as number;
		const y = last[1] as number;
		return other.excess(
			x * this.cosLon - y * this.sinLon,
			x * this.sinLon + y * this.cosLon,
			last[2] as number
		);
	}

	turn(pointX: number, pointY: number, pointZ: number): number {
		const turn = this.facing(pointX, pointY, pointZ);
		return turn < 0 ? turn + 2 * Math.PI : turn;
	}

	at(turn: number): Cartesian {
		this.sum(turn);
		const x = last[0] as number;
		const y = last[1] as number;
		return [
			x * this.cosLon - y * this.sinLon,
			x * this.sinLon + y * this.cosLon,
			last[2] as number
		];
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
		const { steps } = this;
		const sums = this.rates();
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
		const delta = unwound(
			this,
			Math.atan2(last[1] as number, last[0] as number) - (this.north ? Math.PI : 0)
		);
		return mirrored ? winding(this) - delta : delta;
	}
}
