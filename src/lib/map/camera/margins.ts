/** So many pixels from each edge of the map. */
export interface Edges {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** What lies over the map at its edges. */
export interface Margins {
	/** what covers it now */
	now(): Edges;
	/**
	 * what usually does: in the middle of the rest is the place that the camera looks at, so that what a link has in its
	 * middle is seen on a small screen too, and moving a card does not move the map
	 */
	usual(): Edges;
}

const none: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/** Nothing lies over the map. */
export const noMargins: Margins = { now: () => none, usual: () => none };

/** How much farther in from each edge one reaches than the other; negative where it does not reach as far. */
export const beyond = (one: Edges, other: Edges): Edges => ({
	top: one.top - other.top,
	right: one.right - other.right,
	bottom: one.bottom - other.bottom,
	left: one.left - other.left
});

// What is free is never taken for less, in pixels: a long notice on a small screen leaves nothing.
const LEAST_FREE = 50;

/** Edges that leave something free: what does not fit gives way at the top and the left. */
export const leavingRoom = (
	{ top, right, bottom, left }: Edges,
	{ width, height }: { width: number; height: number }
): Edges => ({
	top: Math.min(top, height - bottom - LEAST_FREE),
	right,
	bottom,
	left: Math.min(left, width - right - LEAST_FREE)
});

/** The point in the middle of what edges leave free. */
export const middleOf = (
	{ width, height }: { width: number; height: number },
	{ top, right, bottom, left }: Edges
): [x: number, y: number] => [(left + width - right) / 2, (top + height - bottom) / 2];
