/** The slider runs over these altitudes of a target, in metres, by their logarithm. */
export const ALTITUDES = { lowest: 30, highest: 20_000 };

const span = Math.log(ALTITUDES.highest / ALTITUDES.lowest);

/** Steps of the slider from end to end. */
export const STEPS = 200;

/** The altitude at a step of the slider, rounded to two digits so that it reads well. */
export function altitudeAt(step: number): number {
	const metres = ALTITUDES.lowest * Math.exp((span * step) / STEPS);
	return Number(metres.toPrecision(2));
}

/** The step nearest to an altitude. */
export function stepAt(altitude: number): number {
	const step = (Math.log(Math.max(altitude, 1) / ALTITUDES.lowest) / span) * STEPS;
	return Math.round(Math.max(0, Math.min(STEPS, step)));
}
