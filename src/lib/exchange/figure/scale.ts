import { distance } from '$lib/geodesy';
import type { Lens } from './lens';

/** A scale bar: so many metres on the ground are so many pixels on the map, along its middle. */
export interface ScaleBar {
	metres: number;
	pixels: number;
	/** into how many parts it is divided */
	parts: number;
}

/** Round lengths, and into how many round parts each divides. */
const STEPS = [
	{ times: 5, parts: 5 },
	{ times: 2, parts: 2 },
	{ times: 1, parts: 2 }
];

/** The geodesic distance on WGS84 between two places of the map, so many pixels apart about its middle; metres. */
function ground({ width, height, invert }: Lens, pixels: number): number {
	const [a, b] = [-0.5, 0.5].map((half) => invert([width / 2 + half * pixels, height / 2]));
	return a && b ? distance(wrapped(a), wrapped(b)) : NaN;
}

const wrapped = ([lon, lat]: readonly [number, number]): [number, number] => [
	lon - 360 * Math.round(lon / 360),
	lat
];

/**
 * The longest round scale bar of at most so many pixels. It is true in the middle of the map, and along the middle
 * latitude where north is up.
 * @returns null where the map shows no ground to measure
 */
export function scaleBar(lens: Lens, widest: number): ScaleBar | null {
	const most = ground(lens, widest);
	if (!(most > 0)) return null;
	const power = 10 ** Math.floor(Math.log10(most));
	const step = STEPS.find(({ times }) => times * power <= most) ?? STEPS[2]!;
	const metres = step.times * power;
	let pixels = (widest * metres) / most;
	// Nearly straight: each round is many times as exact as the one before.
	for (let i = 0; i < 12; i++) pixels *= metres / ground(lens, pixels);
	return Number.isFinite(pixels) ? { metres, pixels, parts: step.parts } : null;
}
