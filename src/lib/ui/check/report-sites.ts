import { atlas } from '$lib/atlas/load';
import { USUAL_MAST } from '$lib/coverage';
import type { NamedSite } from '$lib/exchange/out/coverage';
import type { View } from '$lib/view';
import { rangeOf } from './reach';
import type { Reader } from '../reader/reader.svelte';

const { systems } = atlas.systems;

/** The source of every target that is part of the basemap. */
export const BASEMAP = 'natural-earth';

/** What leaves is in English, whatever the page speaks. */
const place = ([lon, lat]: readonly [number, number]) =>
	`${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;

/** The sites of the coverage check as reports and files name them. */
export const namedSites = (reader: Reader): NamedSite[] =>
	reader.view.sites.map((site) => ({
		name: site.name ?? reader.names.known(site)?.name.en ?? place(site.position),
		position: site.position,
		system: 'system' in site.reach ? site.reach.system : `${site.reach.km}km`,
		range: rangeOf(site.reach, systems),
		mastHeight: site.mastHeight ?? USUAL_MAST
	}));

/** Ids of what the ranges of the sites are cited from. */
export const rangeSources = ({ sites }: View): string[] =>
	sites.flatMap(({ reach }) =>
		'system' in reach ? (systems.find(({ id }) => id === reach.system)?.sources ?? []) : []
	);
