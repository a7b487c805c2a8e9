import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { RESTING, restingFeatures } from '../moving/resting';
import type { Palette } from '../style/palette';
import type { Scene } from '../scene';

/** The sources of what the reader's sites reach, and of the sites, whose markers on the screen are elements of the page. */
export function movedSources({
	movement,
	sites,
	sitesShown
}: Pick<Scene, 'movement' | 'sites' | 'sitesShown'>): Record<string, Feature[]> {
	if (!sitesShown) return {};
	return {
		[RESTING]: restingFeatures(movement),
		sites: sites.map(({ position, active }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: position },
			properties: { active }
		}))
	};
}

/** The markers of the reader's sites, on top of everything. */
export function markerLayers(palette: Palette): LayerSpecification[] {
	const size = (radius: number) => ['case', ['get', 'active'], radius, radius * 0.8] as never;
	const disc = (id: string, radius: number, colour: string, opacity = 1): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'sites',
		paint: { 'circle-radius': size(radius), 'circle-color': colour, 'circle-opacity': opacity }
	});
	return [
		disc('site-reach', 14, palette.coverage, 0.35),
		disc('site-edge', 9.2, palette.halo),
		disc('site', 6.7, palette.coverage)
	];
}
