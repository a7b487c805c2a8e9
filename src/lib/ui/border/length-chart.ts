// Scales of the chart of the border's length: generalisation across, length up.

/** Tolerances in km at the two ends of the axis. The data were generalised at 10 m: that is its start. */
const ACROSS = { from: 0.01, to: 50 };
/** Lengths in km at the foot and the head of the axis. */
const UP = { from: 2700, to: 4600 };

export const TICKS = {
	across: [0.01, 0.1, 1, 10, 50],
	up: [3000, 3500, 4000, 4500]
};

/** The plot within the drawing, in pixels. */
export interface Frame {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Pixels across for a tolerance in km, logarithmic. */
export function across(km: number, { left, right }: Frame): number {
	const share = Math.log(Math.max(km, ACROSS.from) / ACROSS.from);
	return left + (share / Math.log(ACROSS.to / ACROSS.from)) * (right - left);
}

/** Pixels down for a length in km, linear. */
export function down(km: number, { top, bottom }: Frame): number {
	return bottom - ((km - UP.from) / (UP.to - UP.from)) * (bottom - top);
}

/**
 * Heights for labels that keep their order and a distance, by moving the upper ones up.
 * @param heights from the top down, in pixels
 */
export function spread(heights: readonly number[], distance: number): number[] {
	const placed = [...heights];
	for (let i = placed.length - 2; i >= 0; i--)
		placed[i] = Math.min(placed[i]!, placed[i + 1]! - distance);
	return placed;
}

/** The last step of the slider; each is a twentieth of a power of ten. */
export const LAST_STEP = 68;

/** The tolerance in km at a step of the slider: from 0.02 to 50, two figures. */
export const toleranceAt = (step: number): number =>
	Number((10 ** (-1.7 + step * 0.05)).toPrecision(2));

/** The step of the slider nearest to a tolerance in km. */
export const stepOf = (km: number): number =>
	Math.max(0, Math.min(LAST_STEP, Math.round((Math.log10(km) + 1.7) / 0.05)));
