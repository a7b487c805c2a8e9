import type { Years } from '$lib/view';

// What the graphics processor compares: a point is shown if its first year is not after the last one chosen, and its
// last year not before the first. Sixteen bits hold every year that a table may name.
const EVER: readonly [number, number] = [-32768, 32767];
const NEVER: readonly [number, number] = [32767, -32768];
const clamp = (year: number) => Math.max(-32767, Math.min(32766, year));

/**
 * The years of points as pairs of first and last, for the graphics processor to compare: a point without a year is of
 * all years, one that the filter leaves out of none. What it shows is what isShown of the atlas says.
 * @returns null where all points are always shown
 */
export function intervals(
	count: number,
	mask: Uint8Array | null,
	years: Float32Array | null
): Int16Array | null {
	if (!mask && !years) return null;
	const pairs = new Int16Array(2 * count);
	for (let i = 0; i < count; i++) {
		const year = years ? years[i]! : NaN;
		if (mask && !mask[i]) pairs.set(NEVER, 2 * i);
		else if (Number.isNaN(year)) pairs.set(EVER, 2 * i);
		else pairs[2 * i] = pairs[2 * i + 1] = clamp(year);
	}
	return pairs;
}

/** The years that pairs have to reach into; of all years, only what no filter leaves out does. */
export const spanOf = (years: Years | null): Years => ({
	first: clamp(years?.first ?? -Infinity),
	last: clamp(years?.last ?? Infinity)
});
