import { atlas, layers } from '$lib/atlas/load';
import { sources as allSources } from '$lib/atlas/sources';
import { citedShortly } from '$lib/exchange/figure/cited';
import type { Scene } from '$lib/map/scene';
import { nameOf, t } from '$lib/messages';
import type { Reach, View, ViewSite } from '$lib/view';
import type { Answer } from '../check/answer.svelte';
import { rangeOf } from '../check/reach';
import { date, kilometres, percent, position } from '../words/format';
import { targetOf } from '../own/chosen';
import type { Reader } from '../reader/reader.svelte';
import { COVERAGE } from '../reader/site-names.svelte';
import { compared } from '../reader/seen.svelte';
import { targetTitle } from '../check/target-title';
import type { Said } from './legend';
import type { Placed, Shown } from './shown';

const { systems, others, radars } = atlas.systems;
const everySystem = [...systems, ...others, ...radars];

/** A title that says what the view shows: the feature picked out, the question asked, or the layers. */
export function defaultTitle(reader: Pick<Reader, 'view' | 'own'>): string {
	const { view } = reader;
	const { select, tour } = view;
	if (tour) {
		const taken = atlas.tours.find(({ id }) => id === tour.tour);
		if (taken) return nameOf(taken.title);
	}
	const feature = layers
		.find(({ id }) => id === select?.layer)
		?.features.find(({ id }) => id === select?.feature);
	if (feature) return nameOf(feature.name);
	const shown = layers.filter(({ id }) => view.layers.includes(id));
	if (shown.length === 1 && shown[0]!.id === COVERAGE && view.sites.length)
		return t('figure.coverageTitle', { target: targetTitle(targetOf(reader), reader.own) });
	if (!shown.length || shown.length > 2) return t('figure.atlas');
	return shown.map(({ title }) => nameOf(title)).join(t('units.comma'));
}

/** A subtitle: what there is to see, or the answer to the coverage check where that is all there is; and the years. */
export function defaultSubtitle(
	reader: Pick<Reader, 'view' | 'own'>,
	{ coverage }: Pick<Answer, 'coverage'>
): string {
	const { view } = reader;
	const shown = layers.filter(({ id }) => view.layers.includes(id));
	const years = view.years
		? t('figure.years', { first: String(view.years.first), last: String(view.years.last) })
		: '';
	const only = shown.length === 1 && shown[0]!.id === COVERAGE;
	const what =
		only && coverage
			? t('figure.coverageSubtitle', {
					share: percent(coverage.share, coverage.complete),
					target: targetTitle(targetOf(reader), reader.own),
					sites: [...new Set(view.sites.map((site) => reachOf(site)))].join(' + ')
				})
			: shown.length > 2 || view.select
				? shown.map(({ title }) => nameOf(title)).join(t('units.comma'))
				: '';
	return [what, years].filter(Boolean).join(' · ');
}

/** What the rows of the reader's own things say. */
export function saidOf(reader: Reader, scene: Scene, { sites, target }: Placed): Said {
	const { view } = reader;
	const there = view.sites.filter((_, i) => sites.includes(i));
	return {
		sites: siteRows(reader, there),
		compared: comparedRow(view, there),
		target: target ? targetTitle(targetOf(reader), reader.own) : null,
		siting: scene.sitesShown && scene.movement.siting !== null,
		difference: there.length > 0 && scene.movement.difference
	};
}

/** A number with its unit, which stay together. */
const bound = (text: string) => text.replaceAll(' ', '\u00a0');

/** How far a site reaches: what stands there, and its range. */
function reachOf({ reach }: ViewSite): string {
	const range = bound(kilometres(rangeOf(reach, systems)));
	return 'km' in reach ? range : `${systemName(reach)}${t('units.comma')}${range}`;
}

const systemName = (reach: Reach): string => {
	const system = 'system' in reach && systems.find(({ id }) => id === reach.system);
	return system ? nameOf(system.name) : '';
};

/** A row for each site, or, where they are many, for each reach. */
function siteRows(reader: Reader, sites: readonly ViewSite[]): string[] {
	if (sites.length <= 3)
		return sites.map((site) =>
			t('figure.siteRow', {
				name: reader.names.of(site) ?? position(site.position),
				reach: reachOf(site)
			})
		);
	const counts = new Map<string, number>();
	for (const site of sites) {
		const reach = reachOf(site);
		counts.set(reach, (counts.get(reach) ?? 0) + 1);
	}
	return [...counts].map(([reach, count]) => t('figure.sitesRow', { count, reach }));
}

function comparedRow({ compare }: View, sites: readonly ViewSite[]): string | null {
	const reach = compare ?? { system: compared.id };
	const range = rangeOf(reach, systems);
	if (!sites.some((site) => rangeOf(site.reach, systems) !== range)) return null;
	const said = [systemName(reach), bound(kilometres(range))].filter(Boolean).join(t('units.comma'));
	return t(compare ? 'figure.compared' : 'figure.byEye', { reach: said });
}

/** Whether a figure shows a site, and so has to say that it is notional. */
export const showsSites = ({ sites }: Placed, shown: readonly Shown[]): boolean =>
	sites.length > 0 ||
	shown.some(({ features }) => features.some(({ properties }) => properties.notional));

/** What is cited by what is shown, in short. */
export function citations(view: View, { sites }: Placed, shown: readonly Shown[]): string[] {
	const cited = shown.flatMap(({ features }) =>
		features.map(({ properties }) => properties.sources)
	);
	const reaches = [
		...view.sites.filter((_, i) => sites.includes(i)).map(({ reach }) => reach),
		...(sites.length ? [view.compare ?? { system: compared.id }] : [])
	];
	for (const { layer, features } of shown)
		if (layer.symbol === 'ring')
			for (const { properties } of features)
				cited.push(
					...(properties.system
						? [everySystem.find(({ id }) => id === properties.system)]
						: [systems.find(({ id }) => id === atlas.home.system), compared]
					).map((system) => system?.sources ?? [])
				);
	for (const reach of reaches)
		if ('system' in reach) cited.push(systems.find(({ id }) => id === reach.system)?.sources ?? []);
	return citedShortly(cited, allSources);
}

/** Licences that ask for nothing. */
const FREE = /^public domain$|natural earth, public domain$/i;

interface Facts {
	/** height of the eye above the globe in metres; null on the flat map */
	height: number | null;
	shown: readonly Shown[];
	placed: Placed;
	scene: Scene;
	/** ISO day */
	day: string;
	link: string;
}

/** The small print: what is notional, how the map is laid out, whom to credit, where it was made. */
export function notes({ height, shown, placed, scene, day, link }: Facts): string[] {
	const own = scene.own.map(({ layer }) => layer.name);
	const credits = scene.own.flatMap(({ layer: { content } }) =>
		content.kind === 'tiles' && content.credit ? [content.credit] : []
	);
	const projection =
		height === null
			? t('figure.mercator')
			: t('figure.globe', { height: kilometres(Math.round(height / 1e5) * 1e5) });
	return [
		...(showsSites(placed, shown) ? [t('figure.notionalNote')] : []),
		joined([projection, t('figure.earth')]),
		joined([...licences(shown), t('figure.basemap')]),
		...(own.length
			? [joined([t('figure.ownData', { names: own.join(t('units.comma')) }), ...credits])]
			: []),
		t('figure.made', { date: date(day), link })
	];
}

/** Sentences in a row; Chinese ones need no space between them. */
const joined = (sentences: readonly string[]) =>
	sentences.join(sentences[0]?.endsWith('。') ? '' : ' ');

/** What the licences of the layers shown ask to be said, once each. */
export function licences(shown: readonly Shown[]): string[] {
	const byLicence = new Map<string, string[]>();
	for (const { layer } of shown) {
		if (!layer.licence || FREE.test(layer.licence)) continue;
		const titles = byLicence.get(layer.licence) ?? [];
		byLicence.set(layer.licence, [...titles, nameOf(layer.title)]);
	}
	return [...byLicence].map(([licence, titles]) =>
		t('figure.layerLicence', { layers: titles.join(t('units.comma')), licence })
	);
}
