import { layers } from '$lib/atlas/load';
import { nameAt } from '$lib/atlas/own';
import { nameOf, t } from '$lib/messages';
import type { Change, Selection } from '$lib/view';
import { ownSelected } from '../own/chosen';
import type { Own } from '../own/own.svelte';

/** What to say aloud after a change; empty where what has the focus says it itself. */
export function said(change: Change, own: Own): string {
	switch (change.type) {
		case 'show layer': {
			const title = layers.find(({ id }) => id === change.layer)?.title;
			const layer = title ? nameOf(title) : own.get(change.layer)?.name;
			return layer ? t(change.shown ? 'said.shown' : 'said.hidden', { layer }) : '';
		}
		case 'select': {
			if (!change.select) return t('said.closed');
			const feature = nameOfSelected(change.select, own);
			return feature ? t('said.selected', { feature }) : '';
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

function nameOfSelected(select: Selection, own: Own): string | undefined {
	const mine = ownSelected({ own }, select);
	if (mine) return nameAt(mine.layer.content, mine.layer.title, mine.index);
	const layer = layers.find(({ id }) => id === select.layer);
	const known = layer?.features.find(({ id }) => id === select.feature);
	return known && nameOf(known.name);
}
