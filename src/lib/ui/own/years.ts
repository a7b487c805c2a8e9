import type { Series, Span } from '$lib/atlas/timeline';
import { LIMITS } from '$lib/view';
import type { FeatureLayer } from './chosen';
import { narrowing } from './narrowed';

const [EARLIEST, LATEST] = LIMITS.year;

/** Calls back with the year of each feature that has one and that its layer's filter lets through. */
function eachYear(layer: FeatureLayer, use: (year: number) => void) {
	const { mask, years } = narrowing(layer);
	if (!years) return;
	for (let i = 0; i < years.length; i++) {
		const year = years[i]!;
		if (year >= EARLIEST && year <= LATEST && (!mask || mask[i])) use(year);
	}
}

/** The years that layers of the reader's own speak of beside others; only those that a view can be narrowed to. */
export function extendedBy(span: Span, layers: readonly FeatureLayer[]): Span {
	let { first, last } = span;
	for (const layer of layers)
		eachYear(layer, (year) => {
			first = Math.min(first, year);
			last = Math.max(last, year);
		});
	return { first, last };
}

/** How many features fall into each year, layer by layer; layers without years are left out. */
export const ownByLayer = (layers: readonly FeatureLayer[], { first, last }: Span): Series[] =>
	layers.flatMap((layer) => {
		const counts = new Array<number>(last - first + 1).fill(0);
		eachYear(layer, (year) => {
			if (year >= first && year <= last) counts[year - first]!++;
		});
		return counts.some(Boolean) ? [{ id: layer.id, counts }] : [];
	});
