import type { Entry, PlaceKind } from '$lib/atlas/find/entries';
import type { Reading } from '$lib/atlas/find/coordinates';
import { nameOf, t, type MessageKey } from '$lib/messages';
import { figure, kilometres, position } from '../words/format';
import type { Row, Section } from './search.svelte';

/** The element of a layer's row in the legend. */
export const rowId = (layer: string): string => `layer-${layer}`;

export const headings: Record<Section['type'], MessageKey> = {
	coordinates: 'find.coordinates',
	own: 'ownUse.yourLayers',
	layer: 'find.layers',
	feature: 'find.features',
	place: 'find.places',
	claim: 'find.claims'
};

const kinds: Record<PlaceKind, MessageKey> = {
	capital: 'find.capital',
	city: 'find.city',
	country: 'find.country',
	region: 'find.region',
	ocean: 'find.ocean',
	sea: 'find.sea',
	gulf: 'find.gulf',
	strait: 'find.strait',
	lake: 'find.lake',
	river: 'find.river'
};

const notations: Record<Exclude<Reading['notation'], 'mgrs'>, MessageKey> = {
	decimal: 'find.decimal',
	minutes: 'find.minutes',
	seconds: 'find.seconds'
};

/** A position with as many decimals as it has, from two to the five of a link. */
function exact({ position: at }: Reading): string {
	const same = (digits: number) =>
		at.every((degrees) => Number(degrees.toFixed(digits)) === Number(degrees.toFixed(5)));
	return position(at, [2, 3, 4].find(same) ?? 5);
}

function readingAs({ notation, lonFirst, side }: Reading): string {
	if (side !== undefined)
		return t('find.mgrs', {
			side: side < 1000 ? t('find.metres', { number: figure(side) }) : kilometres(side)
		});
	if (lonFirst) return t('find.lonFirst');
	return t(notations[notation as keyof typeof notations]);
}

/** What a row says first. */
export function title(row: Row): string {
	switch (row.type) {
		case 'coordinates':
			return exact(row.reading);
		case 'site':
			return t('find.site', { position: exact(row.reading) });
		case 'entry':
			return row.hit.entry.type === 'claim'
				? `“${row.hit.entry.name.en}”`
				: nameOf(row.hit.entry.name);
	}
}

/** What it says below that, smaller. */
export function detail(row: Row, shown: readonly string[]): string {
	switch (row.type) {
		case 'coordinates':
			return readingAs(row.reading);
		case 'site':
			return t('find.notional');
		case 'entry':
			return about(row.hit.entry, shown);
	}
}

function about(entry: Entry, shown: readonly string[]): string {
	switch (entry.type) {
		case 'layer':
			return t(shown.includes(entry.layer.id) ? 'find.shown' : 'find.hidden');
		case 'feature': {
			const { layer, feature } = entry;
			const kind = layer.kinds.find(({ id }) => id === feature.kind);
			const parts = [
				feature.from?.slice(0, 4),
				nameOf(layer.title),
				kind && nameOf(kind.title),
				feature.unplaced && t('find.nowhere')
			];
			return parts.filter(Boolean).join(' · ');
		}
		case 'place':
			return `${t(kinds[entry.kind])} · ${position(entry.spot.position, 1)}`;
		case 'claim':
			return entry.claim.topic;
		case 'own':
			return aboutOwn(entry);
	}
}

function aboutOwn({ layer, index, tooMany }: Extract<Entry, { type: 'own' }>): string {
	if (index !== null) return layer.name;
	if (layer.content.kind === 'tiles') return layer.format;
	const { count } = layer.content;
	return t(tooMany ? 'ownUse.tooMany' : 'ownUse.featureCount', { count });
}
