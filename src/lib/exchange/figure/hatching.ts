import type { Hatch, PathMark } from './marks';

/** The box around a path of straight lines: [left, top, right, bottom]. */
function boxOf(d: string): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [, left, top] of d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
		const [x, y] = [Number(left), Number(top)];
		if (x < box[0]) box[0] = x;
		if (y < box[1]) box[1] = y;
		if (x > box[2]) box[2] = x;
		if (y > box[3]) box[3] = y;
	}
	return box;
}

/**
 * A hatching as lines over the box around a shape, to be cut to it. Not every program paints patterns well; all paint lines.
 * @param d the shape, of straight lines with absolute positions
 */
export function hatching({ lines, apart, width, colour }: Hatch, d: string): PathMark {
	const [left, top, right, bottom] = boxOf(d);
	const parts: string[] = [];
	const first = (from: number) => Math.ceil(from / apart) * apart;
	if (lines === 'dots') {
		const start = first(left) - apart / 2;
		for (let y = first(top) - apart / 2; y <= bottom; y += apart)
			parts.push(`M${start} ${y}H${right}`);
		const dash = [0.01, apart - 0.01];
		return { kind: 'path', d: parts.join(''), stroke: colour, width, dash, cap: 'round' };
	}
	// The lines x − y, or x + y, = a multiple.
	const [low, high] =
		lines === 'falling' ? [left - bottom, right - top] : [left + top, right + bottom];
	for (let at = first(low); at <= high; at += apart)
		parts.push(
			lines === 'falling'
				? `M${at + top} ${top}L${at + bottom} ${bottom}`
				: `M${at - top} ${top}L${at - bottom} ${bottom}`
		);
	return { kind: 'path', d: parts.join(''), stroke: colour, width };
}
