import type { Feature } from './schema';

/** Statuses of what happened once; everything else goes on until its `to`. */
const once = new Set(['held', 'done', 'announced']);

const FOREVER = 9999;

/**
 * The first and the last year in which a feature was there; without a date it is always there.
 */
export function yearsOf({
	from,
	to,
	status
}: Pick<Feature['properties'], 'from' | 'to' | 'status'>): [first: number, last: number] {
	const first = from ? Number(from.slice(0, 4)) : 0;
	if (to) return [first, Number(to.slice(0, 4))];
	return [first, status && once.has(status) && from ? first : FOREVER];
}
