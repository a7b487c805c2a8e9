import { layers, loadBasemap } from '$lib/atlas/load';
import type { Language } from '$lib/messages';
import type { FeatureCollection } from 'geojson';

/** Everything that the map writes in a language, letter after letter. */
export async function labelText(language: Exclude<Language, 'en'>): Promise<string> {
	const parts = ['cities', 'country-labels', 'water-labels', 'regions'];
	const files = await Promise.all(parts.map((part) => loadBasemap(part).catch(() => null)));
	const basemap = (files as (FeatureCollection | null)[]).flatMap((file) =>
		(file?.features ?? []).map(({ properties }) => String(properties?.[language] ?? ''))
	);
	const own = layers.flatMap(({ features }) => features.map(({ name }) => name[language] ?? ''));
	return [...new Set([...basemap, ...own].join(''))].join('');
}
