import type { AtlasLayer, IndexEntry } from './atlas';
import { yearsOf } from './years';

/** From the first to the last year, both included. */
export interface Span {
	first: number;
	last: number;
}

/** How many features began in each year of a span: one colour of the histogram. */
export interface Series {
	/** the layer, or the kind of a layer */
	id: string;
	counts: number[];
}

const began = ({ from }: IndexEntry): number | null => (from ? Number(from.slice(0, 4)) : null);

/**
 * The years in which the dated features of these layers began.
 * @throws when no feature has a date
 */
export function extent(layers: readonly AtlasLayer[]): Span {
	const years = layers.flatMap(({ features }) => features.flatMap((one) => began(one) ?? []));
	if (!years.length) throw new Error('No feature has a date: give one of them a "from".');
	return { first: Math.min(...years), last: Math.max(...years) };
}

/** Whether a feature was there in these years; null stands for all years. */
export function isThere(
	feature: Pick<IndexEntry, 'from' | 'to' | 'status'>,
	years: Span | null
): boolean {
	if (!years) return true;
	const [first, last] = yearsOf(feature);
	return first <= years.last && last >= years.first;
}

/** Whether a feature of a layer is among those of the kinds and the years that are wanted. */
export const isShown = (
	layer: Pick<AtlasLayer, 'kinds'>,
	feature: Pick<IndexEntry, 'kind' | 'from' | 'to' | 'status'>,
	kinds: readonly string[],
	years: Span | null
): boolean =>
	isThere(feature, years) && (!layer.kinds.length || kinds.includes(feature.kind ?? ''));

function count(features: readonly IndexEntry[], { first, last }: Span): number[] {
	const counts = new Array<number>(last - first + 1).fill(0);
	for (const feature of features) {
		const year = began(feature);
		if (year !== null && year >= first && year <= last) counts[year - first]!++;
	}
	return counts;
}

/** What began in each year, layer by layer; layers without a date are left out. */
export const byLayer = (layers: readonly AtlasLayer[], span: Span): Series[] =>
	layers
		.filter(({ features }) => features.some(({ from }) => from))
		.map(({ id, features }) => ({ id, counts: count(features, span) }));

/** What began in each year, kind by kind of one layer. */
export const byKind = (layer: AtlasLayer, span: Span): Series[] =>
	layer.kinds
		.map(({ id }) => ({
			id,
			counts: count(
				layer.features.filter(({ kind }) => kind === id),
				span
			)
		}))
		.filter(({ counts }) => counts.some(Boolean));
