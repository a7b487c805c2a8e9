import { ECCENTRICITY_SQUARED, POLAR_RADIUS, RADIANS } from './earth';

const E2 = ECCENTRICITY_SQUARED;
const E = Math.sqrt(E2);
const HALF_B2 = (POLAR_RADIUS * POLAR_RADIUS) / 2;

/**
 * The area between the equator and a latitude, in m² for each radian of longitude; negative in the south.
 * It is the authalic (equal-area) coordinate y of the ellipsoid: Snyder, Map Projections, eq. 3-12.
 */
export function strip(lat: number): number {
	if (Math.abs(lat) === 90) return Math.sign(lat) * POLAR_STRIP;
	const sin = Math.sin(lat * RADIANS);
	return HALF_B2 * (sin / (1 - E2 * sin * sin) + Math.atanh(E * sin) / E);
}

/** The same at the north pole: a quarter of the ellipsoid's area over π. */
export const POLAR_STRIP = HALF_B2 * (1 / (1 - E2) + Math.atanh(E) / E);

/** The whole earth in m². */
export const EARTH_AREA = 4 * Math.PI * POLAR_STRIP;

/**
 * (strip(pole) − strip) / p² for the pole nearest to z > 0, where p is the distance from the axis.
 * Free of cancellation, and smooth at the pole: there it is ½. z and p² in metres, on the ellipsoid.
 */
export function capFactor(z: number, p2: number): number {
	const w = (1 - E2) * (1 - E2) * p2;
	const norm = z * z + w;
	const sin = z / Math.sqrt(norm);
	const cos2 = w / norm;
	// 1 − sin φ; divided by p² below, so its vanishing factor cos²φ is taken out where z > 0
	const rest = sin > 0 ? cos2 / (1 + sin) : 1 - sin;
	const first = (1 + E2 * sin) / ((1 - E2) * (1 - E2 * sin * sin));
	const u = (E * rest) / (1 - E2 * sin);
	const second = u < 1e-6 ? 1 / (1 - E2 * sin) : Math.atanh(u) / (E * rest);
	const ratio =
		sin > 0 ? ((1 - E2) * (1 - E2)) / (norm * (1 + sin)) : p2 > 0 ? rest / p2 : Infinity;
	return HALF_B2 * ratio * (first + second);
}

/** strip(φ) as a sum of sin((2k+1)φ): the coefficients fall by e² each, so eight give every digit. */
const TERMS = 8;
const COEFFICIENTS = Array.from({ length: TERMS }, (_, k) => {
	const nodes = 64;
	let sum = 0;
	for (let i = 0; i < nodes; i++) {
		const lat = ((i + 0.5) * 90) / nodes;
		sum += strip(lat) * Math.sin((2 * k + 1) * lat * RADIANS);
	}
	return (2 * sum) / nodes;
});

/**
 * The mean of strip over the latitudes between two, which is its mean along a straight lon/lat edge:
 * times the edge's span of longitude it is the area between that edge and the equator, exactly.
 */
export function meanStrip(latA: number, latB: number): number {
	const half = ((latB - latA) / 2) * RADIANS;
	// over so short a span, a tenth of a metre, the mean is the value in the middle to the last digit
	if (Math.abs(half) < 1e-8) return strip(latA === latB ? latA : (latA + latB) / 2);
	const middle = ((latA + latB) / 2) * RADIANS;
	// the mean of sin(mφ) over an interval is sin(m·middle)·sin(m·half)/(m·half);
	// sines of odd multiples follow from sin((m+2)x) = 2·cos(2x)·sin(mx) − sin((m−2)x)
	const twoCosM = 2 * Math.cos(2 * middle);
	const twoCosH = 2 * Math.cos(2 * half);
	let sinM = Math.sin(middle);
	let sinH = Math.sin(half);
	let lastM = -sinM;
	let lastH = -sinH;
	let sum = 0;
	for (let k = 0; k < TERMS; k++) {
		sum += ((COEFFICIENTS[k] as number) * sinM * sinH) / ((2 * k + 1) * half);
		[sinM, lastM] = [twoCosM * sinM - lastM, sinM];
		[sinH, lastH] = [twoCosH * sinH - lastH, sinH];
	}
	return sum;
}
