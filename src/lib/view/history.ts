import type { View } from './view';

const DEEPEST = 1000;

/** What the reader may take back, and do again. */
export interface History {
	past: readonly View[];
	future: readonly View[];
}

export const noHistory: History = { past: [], future: [] };

/** Remembers a view that has just been left; what was undone before can no longer be redone. */
export const remember = ({ past }: History, left: View): History => ({
	past: [...past, left].slice(-DEEPEST),
	future: []
});

/** The view before this one, and the history from there; null at the beginning. */
export function undo(
	{ past, future }: History,
	now: View
): { view: View; history: History } | null {
	const view = past.at(-1);
	return view ? { view, history: { past: past.slice(0, -1), future: [now, ...future] } } : null;
}

/** The view that was last undone, and the history from there; null if there is none. */
export function redo(
	{ past, future }: History,
	now: View
): { view: View; history: History } | null {
	const [view, ...rest] = future;
	return view ? { view, history: { past: [...past, now], future: rest } } : null;
}

/** The history with something in each of its views put right. */
export const mended = ({ past, future }: History, mend: (view: View) => View): History => ({
	past: past.map(mend),
	future: future.map(mend)
});
