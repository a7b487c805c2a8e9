import type { Picture } from './health.svelte';

/** What a notice over the map may say. */
export type Notice =
	| 'restoring'
	| 'broken'
	| 'plain'
	| 'offline'
	| 'missing'
	| 'no layer'
	| 'no year'
	| 'no kind'
	| 'update'
	| 'hint'
	| 'loading';

/** What decides which notices stand. */
export interface Facts {
	picture: Picture;
	online: boolean;
	/** there is a new version of the site */
	newer: boolean;
	/** something could not be loaded */
	missing: boolean;
	/** something is on its way */
	loading: boolean;
	/** layers shown, and how many of their features are there after kinds and years have been chosen */
	layers: number;
	features: number;
	/** whether the reader has narrowed the years */
	years: boolean;
	/** a reader who has not been told what one can do here */
	newcomer: boolean;
	/** the notice that the map is a plain one has been read */
	plainRead: boolean;
}

/** At most so many notices stand at a time. */
const MOST = 2;

const pictures: Partial<Record<Picture, Notice>> = {
	lost: 'restoring',
	broken: 'broken',
	plain: 'plain'
};

/**
 * The notices to show, the most pressing first: what has gone wrong, then what is empty, then advice.
 * @param others notices that stand beside these and count too
 */
export function standing(facts: Facts, others = 0): Notice[] {
	const notices: (Notice | false | undefined)[] = [
		(facts.picture !== 'plain' || !facts.plainRead) && pictures[facts.picture],
		facts.missing && (facts.online ? 'missing' : 'offline'),
		!facts.layers && 'no layer',
		facts.layers > 0 && !facts.features && (facts.years ? 'no year' : 'no kind'),
		facts.newer && 'update',
		facts.newcomer && 'hint',
		// Last, so that nothing moves when it goes.
		facts.loading && facts.picture !== 'lost' && 'loading'
	];
	return notices
		.filter((notice) => notice !== false && notice !== undefined)
		.slice(0, Math.max(0, MOST - others));
}
