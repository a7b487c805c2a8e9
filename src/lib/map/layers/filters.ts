import type { Years } from '$lib/view';
import type { FilterSpecification } from 'maplibre-gl';

/** What the reader wants to see of a layer. */
export interface Wanted {
	/** ids of the kinds shown; null where a layer has no kinds */
	kinds: readonly string[] | null;
	years: Years | null;
	/** id of the selected feature, which is shown in any case */
	selected: string | null;
}

/** Whether a feature, as it is drawn, is among what is wanted: the same rule as below. */
export const isWanted = (
	{ id, kind, first, last }: { id: string; kind?: string; first: number; last: number },
	{ kinds, years, selected }: Wanted
): boolean =>
	id === selected ||
	((!kinds || kinds.includes(kind ?? '')) &&
		(!years || (first <= years.last && last >= years.first)));

/**
 * Narrows the filter of a style layer to what is wanted.
 * @param base the style layer's own filter, which always holds
 */
export function narrowed(
	base: FilterSpecification | undefined,
	{ kinds, years, selected }: Wanted
): FilterSpecification | null {
	const wanted: unknown[] = ['all'];
	if (kinds) wanted.push(['in', ['get', 'kind'], ['literal', kinds]]);
	if (years)
		wanted.push(['<=', ['get', 'first'], years.last], ['>=', ['get', 'last'], years.first]);
	if (wanted.length === 1) return base ?? null;
	const all: unknown[] = ['all', ['any', wanted, ['==', ['get', 'id'], selected ?? '']]];
	if (base) all.push(base);
	return all as FilterSpecification;
}
