import type KDBush from 'kdbush';

/** A tree of points in degrees. */
export type Tree = Pick<KDBush, 'ids' | 'coords' | 'nodeSize' | 'numItems'>;

/** What a degree to the east and one to the north are on the screen around a place, in pixels. */
export interface Local {
	east: readonly [number, number];
	north: readonly [number, number];
}

/**
 * The point that lies nearest to a place on the screen; -1 if none lies within reach. The search narrows as it finds
 * nearer points, so that it does not visit all that lie within reach where a million do.
 * @param reach in pixels
 * @param counts whether a point is shown
 */
export function nearest(
	{ ids, coords, nodeSize, numItems }: Tree,
	[lon, lat]: readonly [number, number],
	{ east, north }: Local,
	reach: number,
	counts: (id: number) => boolean
): number {
	// A step of so many degrees along one axis, whatever the other does, takes one at least this many pixels away.
	const area = Math.abs(east[0] * north[1] - east[1] * north[0]);
	const across = [
		area / Math.hypot(...(north as [number, number])),
		area / Math.hypot(...(east as [number, number]))
	];
	const at = [lon, lat];
	let best = -1;
	let least = reach;

	function look(i: number) {
		const dx = coords[2 * i]! - lon;
		const dy = coords[2 * i + 1]! - lat;
		const pixels = Math.hypot(dx * east[0] + dy * north[0], dx * east[1] + dy * north[1]);
		if (pixels <= least && (pixels < least || best < 0) && counts(ids[i]!)) {
			best = ids[i]!;
			least = pixels;
		}
	}

	function visit(left: number, right: number, axis: 0 | 1) {
		if (right - left <= nodeSize) {
			for (let i = left; i <= right; i++) look(i);
			return;
		}
		const middle = (left + right) >> 1;
		look(middle);
		const beyond = at[axis]! - coords[2 * middle + axis]!;
		const next = axis ? 0 : 1;
		const [near, far] = [
			[left, middle - 1],
			[middle + 1, right]
		] as const;
		const [first, second] = beyond <= 0 ? [near, far] : [far, near];
		visit(first[0], first[1], next);
		if (Math.abs(beyond) * across[axis]! <= least) visit(second[0], second[1], next);
	}

	if (numItems) visit(0, numItems - 1, 0);
	return best;
}
