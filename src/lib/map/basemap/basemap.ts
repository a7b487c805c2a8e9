import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { anchorLayer, anchors } from '../style/anchors';
import { labels } from './labels';
import { ground, levels } from './ground';
import type { Language } from '../style/lettering';
import type { Palette } from '../style/palette';

export type { Language } from '../style/lettering';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The style before any data has come: the sea, the empty sources of the basemap and the anchors.
 * @param language in which the names of the basemap are written
 */
export function basemapStyle(palette: Palette, language: Language = 'en'): StyleSpecification {
	const sources: StyleSpecification['sources'] = {};
	for (const id of ['graticule', 'country-labels', 'water-labels', 'cities', 'regions'])
		sources[id] = { type: 'geojson', data: empty };
	for (const id of [...levels.map((level) => level.id), 'water'])
		sources[id] = { type: 'geojson', data: empty, tolerance: 0.2, maxzoom: 12 };
	return {
		version: 8,
		name: 'Amur',
		sources,
		layers: [
			...ground(palette),
			...anchors.filter((anchor) => anchor !== 'labels' && anchor !== 'top').map(anchorLayer),
			...labels(palette, language),
			anchorLayer('labels'),
			anchorLayer('top')
		]
	};
}
