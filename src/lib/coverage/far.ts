import { EARTH_AREA } from '../geodesy/authalic';
import { toCartesian, toLonLat } from '../geodesy/cartesian';
import { travel } from '../geodesy/destination';
import { Geodesic, RADIANS, wgs84 } from '../geodesy/earth';
import { unwound, winding, type Circle, type Frame } from './circle';
import { cosines } from './cosines';

/** Azimuths from north to south, and distances along each, that fix how much area a large ring sweeps. */
const AZIMUTHS = 32;
const GAUSS = gauss(24);

/**
 * A ring of a large range, up to half the earth: each point of it is asked of geographiclib. The area under an arc
 * of it is that of the wedge seen from the centre, less that under the two geodesics that bound the wedge.
 */
export function farCircle(frame: Frame): Circle {
	const { lon, lat, range, centre } = frame;
	const wedge = new Float64Array(AZIMUTHS + 1);
	let least = Infinity;
	let most = 0;
	for (let j = 0; j <= AZIMUTHS; j++) {
		const azimuth = (180 * j) / AZIMUTHS;
		const line = wgs84.DirectLine(
			lat,
			0,
			azimuth,
			range,
			Geodesic.DISTANCE_IN | Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.REDUCEDLENGTH
		);
		// the area of a wedge is ∫ m₁₂ dr for each radian: m₁₂ is how far two geodesics have parted
		for (const [at, weight] of GAUSS)
			wedge[j] =
				(wedge[j] as number) +
				weight * range * (line.Position(at * range, Geodesic.REDUCEDLENGTH).m12 as number);
		const [x, y, z] = toCartesian(...travel(lon, lat, azimuth, range));
		const chord = Math.hypot(x - centre[0], y - centre[1], z - centre[2]);
		least = Math.min(least, chord);
		most = Math.max(most, chord);
	}
	const wedges = new Float64Array(4 * (AZIMUTHS + 1));
	cosines(wedge, AZIMUTHS, wedges, 0);
	const margin = 1 + 0.1 * (most - least);
	const start = under(0);
	const half = sweepHalf(Math.PI);

	/** ∫ (polar strip − strip) dλ along the geodesic from the centre, eastward, to the ring */
	function under(turn: number): number {
		const { lon2, S12 } = wgs84.Direct(
			lat,
			0,
			turn / RADIANS,
			range,
			Geodesic.LONGITUDE | Geodesic.AREA | Geodesic.LONG_UNROLL
		);
		return frame.pole * (lon2 as number) * RADIANS - (S12 as number);
	}

	function sweepHalf(turn: number): number {
		let area = (wedges[0] as number) * turn;
		for (let k = 1; k <= AZIMUTHS; k++)
			area += ((wedges[4 * k] as number) * Math.sin(k * turn)) / k;
		// turns run west of north, where longitudes and what lies under a geodesic change sign
		return area + start - under(turn);
	}

	return {
		...frame,
		inner: Math.max(0, least - margin) ** 2,
		outer: (most + margin) ** 2,
		area: 2 * half + EARTH_AREA * Number(frame.pole > 0 ? frame.south : frame.north),
		excess(x, y, z) {
			const [lon2, lat2] = toLonLat(x, y, z);
			return (wgs84.Inverse(lat, lon, lat2, lon2, Geodesic.DISTANCE).s12 as number) - range;
		},
		excessOf: (turn, other) =>
			other.excess(...toCartesian(...travel(lon, lat, -turn / RADIANS, range))),
		turn(x, y, z) {
			const [lon2, lat2] = toLonLat(x, y, z);
			const { azi1 } = wgs84.Inverse(lat, lon, lat2, lon2, Geodesic.AZIMUTH);
			const turn = -(azi1 as number) * RADIANS;
			return turn < 0 ? turn + 2 * Math.PI : turn;
		},
		at: (turn) => toCartesian(...travel(lon, lat, -turn / RADIANS, range)),
		plot(turn, path, index) {
			path.set(travel(0, lat, -turn / RADIANS, range), index);
		},
		// the ring mirrors itself in the meridian of its centre
		sweep: (turn) => (turn > Math.PI ? 2 * half - sweepHalf(2 * Math.PI - turn) : sweepHalf(turn)),
		longitude(turn) {
			const mirrored = turn > Math.PI;
			const first = travel(0, lat, mirrored ? turn / RADIANS - 360 : -turn / RADIANS, range)[0];
			const delta = unwound(frame, (first - (frame.north ? 180 : 0)) * RADIANS);
			return mirrored ? winding(frame) - delta : delta;
		}
	};
}

/** Nodes and weights of Gauss and Legendre's rule on [0, 1]. */
function gauss(n: number): [at: number, weight: number][] {
	return Array.from({ length: n }, (_, i) => {
		let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
		let slope = 1;
		for (let round = 0; round < 8; round++) {
			let [p, before] = [1, 0];
			for (let k = 1; k <= n; k++) [p, before] = [((2 * k - 1) * x * p - (k - 1) * before) / k, p];
			slope = (n * (x * p - before)) / (x * x - 1);
			x -= p / slope;
		}
		return [(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)];
	});
}
