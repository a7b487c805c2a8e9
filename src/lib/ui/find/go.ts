import { goto } from '$app/navigation';
import type { Entry, PlaceKind, Spot } from '$lib/atlas/find/entries';
import { hasFeatures } from '../own/chosen';
import { toClaim } from '../pages/places';
import type { Reader } from '../reader/reader.svelte';
import { moveTo, showFeature } from '../reader/show';
import type { Row } from './search.svelte';
import { rowId } from './words';

/** A point alone is seen with its surroundings, unless the reader is nearer already. */
const POINT_ZOOM = 7;
/** A site wants its rings in sight: degrees around it, and the nearest zoom. */
const SITE = { reach: 4, zoom: 6 };

/** Places that the map shows as points; the others are areas and lines about their names. */
const POINTS: ReadonlySet<PlaceKind> = new Set(['capital', 'city']);

/** What a choice leads to: something on the map, in the legend, or another page. */
export type Arrival = 'map' | 'legend' | 'page';

/** Goes to what the reader has chosen, in one step of undo. */
export async function go(row: Row, reader: Reader): Promise<Arrival> {
	if (row.type === 'entry') return goToEntry(row.hit.entry, reader);
	const { position } = row.reading;
	if (row.type === 'coordinates') {
		const zoom = Math.max(POINT_ZOOM, reader.view.camera?.zoom ?? 0);
		return look({ position, reach: 0, zoom }, false, reader);
	}
	reader.stop();
	reader.place(position, [moveTo({ position, ...SITE }, reader)]);
	return 'map';
}

async function goToEntry(entry: Entry, reader: Reader): Promise<Arrival> {
	switch (entry.type) {
		case 'place':
			return look(entry.spot, !POINTS.has(entry.kind), reader);
		case 'feature': {
			await showFeature(reader, { layer: entry.layer.id, feature: entry.feature.id });
			return 'map';
		}
		case 'layer':
			reader.doAll([{ type: 'show layer', layer: entry.layer.id, shown: true }]);
			return 'legend';
		case 'own': {
			// It may have been taken away, or changed, since the index was made.
			const layer = reader.own.get(entry.layer.id);
			if (entry.index !== null && hasFeatures(layer)) {
				await showFeature(reader, { layer: layer.id, feature: String(entry.index) });
				return 'map';
			}
			if (layer) reader.doAll([{ type: 'show layer', layer: layer.id, shown: true }]);
			return 'legend';
		}
		case 'claim':
			await goto(toClaim(entry.claim.id));
			return 'page';
	}
}

function look(spot: Spot, wide: boolean, reader: Reader): Arrival {
	reader.doAll([moveTo(spot, reader)]);
	reader.gaze = { position: spot.position, wide };
	return 'map';
}

/** Opens a layer's row in the legend and brings it into sight; the focus goes along if asked to. */
export function openRow(layer: string, focus: boolean) {
	const row = document.getElementById(rowId(layer));
	const details = row?.querySelector('details');
	if (!row || !details) return;
	details.open = true;
	row.scrollIntoView({ block: 'nearest' });
	if (focus) details.querySelector('summary')?.focus();
}
