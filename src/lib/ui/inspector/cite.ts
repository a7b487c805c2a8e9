import type { AtlasLayer, BuiltFeature, IndexEntry } from '$lib/atlas/atlas';
import { sources as allSources } from '$lib/atlas/sources';
import type { Cited } from '$lib/exchange/citation';
import { nameOf, t } from '$lib/messages';
import { kilometres, span } from '../words/format';
import { capital } from '../words/terms';
import { unitOf, valueOf, whatOf } from './quantity';
import { today } from '../take/save';

/** What a citation of a feature says now, in the reader's language. */
export function cited(
	layer: AtlasLayer,
	{ id, name }: IndexEntry,
	{ properties }: BuiltFeature,
	link: string
): Cited {
	const { measured, quantities, notional, sources, from, to } = properties;
	const dates = span(from, to);
	const since = t(from && !to ? 'inspector.since' : 'inspector.dates');
	return {
		id: `${layer.id}/${id}`,
		name: nameOf(name),
		layer: nameOf(layer.title),
		figures: [
			...(measured.length === undefined
				? []
				: [
						{
							what: capital(t('inspector.whatLength')),
							figure: kilometres(measured.length),
							measured: true
						}
					]),
			...quantities.map((quantity) => ({
				what: capital(whatOf(quantity).text),
				figure: [valueOf(quantity), unitOf(quantity)?.text].filter(Boolean).join(' '),
				measured: false
			}))
		],
		remarks: [
			...(dates ? [t('inspector.citeDates', { what: since, text: dates })] : []),
			...(notional ? [t('inspector.notional')] : [])
		],
		sources: allSources.filter((source) => sources.includes(source.id)),
		link,
		accessed: today()
	};
}
