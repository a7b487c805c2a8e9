import { layers } from '$lib/atlas/load';
import type { OwnLayer } from '$lib/atlas/own';
import { nameOf, t } from '$lib/messages';
import type { Change } from '$lib/view';

/** What to say aloud after a change; empty where what has the focus says it itself. */
export function said(change: Change, own: readonly OwnLayer[] = []): string {
	switch (change.type) {
		case 'show layer': {
			const layer = layers.find(({ id }) => id === change.layer);
			const name = layer ? nameOf(layer.title) : own.find(({ id }) => id === change.layer)?.name;
			return name ? t(change.shown ? 'said.shown' : 'said.hidden', { layer: name }) : '';
		}
		case 'select': {
			if (!change.select) return t('said.closed');
			const { layer, feature } = change.select;
			const known = layers
				.find(({ id }) => id === layer)
				?.features.find(({ id }) => id === feature);
			return known ? t('said.selected', { feature: nameOf(known.name) }) : '';
		}
		case 'years':
			return change.years
				? t('said.years', { first: String(change.years.first), last: String(change.years.last) })
				: t('said.allYears');
		case 'remove site':
			return t('said.removed');
		default:
			return '';
	}
}
