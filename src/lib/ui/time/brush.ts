import type { Span } from '$lib/atlas/timeline';

/** What a finger on the timeline moves. */
export type Grip =
	| { part: 'first' | 'last' }
	/** the window as a whole, held at a year */
	| { part: 'window'; at: number; from: Span }
	/** a new window, begun at a year */
	| { part: 'new'; at: number };

const clamp = (year: number, { first, last }: Span) => Math.max(first, Math.min(year, last));

/** The year under a place of the track, from 0 at its left to 1 at its right end. */
export const yearAt = (place: number, all: Span): number =>
	clamp(all.first + Math.floor(place * (all.last - all.first + 1)), all);

/** The window after a grip was taken to a year; it never turns inside out and never leaves the span. */
export function dragged(grip: Grip, year: number, now: Span, all: Span): Span {
	const to = clamp(year, all);
	switch (grip.part) {
		case 'first':
			return { first: Math.min(to, now.last), last: now.last };
		case 'last':
			return { first: now.first, last: Math.max(to, now.first) };
		case 'new':
			return { first: Math.min(grip.at, to), last: Math.max(grip.at, to) };
		case 'window': {
			const { from, at } = grip;
			const by = Math.max(all.first - from.first, Math.min(year - at, all.last - from.last));
			return { first: from.first + by, last: from.last + by };
		}
	}
}

/** The window after a key was pressed on a handle; null for a key that means nothing there. */
export function stepped(part: 'first' | 'last', key: string, now: Span, all: Span): Span | null {
	const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 }[
		key
	];
	const to = key === 'Home' ? all.first : key === 'End' ? all.last : by && now[part] + by;
	return to === undefined ? null : dragged({ part }, to, now, all);
}
