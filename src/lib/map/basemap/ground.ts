import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../style/palette';

/**
 * From this zoom on, the 1:10 million level is drawn instead of the 1:50 million one, which stands in
 * for it until it has come.
 */
export const DETAIL_ZOOM = 4.5;

/** Up to this zoom a simplified 1:50 million level does. */
export const FAR_ZOOM = 3.2;

export const levels = [
	{ id: 'overview', zoom: {} },
	{ id: 'detail', zoom: { minzoom: DETAIL_ZOOM } }
] as const;
type LevelId = (typeof levels)[number]['id'];

/** The parts of the file that a source is filled from. */
const ofPart = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];

/** What a level draws, each as a layer of that name; `land` fills the countries. */
export const levelLayers = ['land', 'coast', 'borders', 'disputed'] as const;

/** Sea, land, water on land, coast and boundaries, from the bottom up. */
export function ground(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		{
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			paint: { 'line-color': palette.graticule, 'line-width': 0.6 }
		},
		...levels.map(({ id, zoom }): LayerSpecification => ({
			id: `${id}-land`,
			type: 'fill',
			source: id,
			...zoom,
			filter: ofPart('countries'),
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		})),
		...water(palette),
		...levels.flatMap(({ id, zoom }) => lines(id, zoom, palette))
	];
}

function water(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'rivers',
			type: 'line',
			source: 'water',
			minzoom: 2,
			// The longest first.
			filter: [
				'all',
				ofPart('rivers'),
				['>=', ['get', 'size'], ['step', ['zoom'], 12, 3, 6, 4, 2, 5, 0]]
			],
			paint: {
				'line-color': palette.river,
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					2,
					['interpolate', ['linear'], ['get', 'size'], 4, 0.4, 20, 0.8],
					5,
					['interpolate', ['linear'], ['get', 'size'], 4, 0.7, 20, 1.2],
					9,
					['interpolate', ['linear'], ['get', 'size'], 4, 1.6, 20, 3]
				]
			}
		},
		{
			id: 'lakes',
			type: 'fill',
			source: 'water',
			filter: ofPart('lakes'),
			paint: { 'fill-color': palette.sea, 'fill-antialias': false }
		},
		{
			id: 'lake-shores',
			type: 'line',
			source: 'water',
			filter: ofPart('lakes'),
			paint: {
				'line-color': palette.shore,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.3, 8, 0.9]
			}
		}
	];
}

function lines(id: LevelId, zoom: object, palette: Palette): LayerSpecification[] {
	return [
		{
			id: `${id}-coast`,
			type: 'line',
			source: id,
			...zoom,
			filter: ofPart('coast'),
			paint: {
				'line-color': palette.shore,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1]
			}
		},
		{
			id: `${id}-borders`,
			type: 'line',
			source: id,
			...zoom,
			filter: ofPart('borders'),
			paint: {
				'line-color': palette.frontier,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 8, 1.4]
			}
		},
		{
			id: `${id}-disputed`,
			type: 'line',
			source: id,
			...zoom,
			filter: ofPart('disputed'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.frontier,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.8, 8, 1.6],
				'line-dasharray': [3, 2.2]
			}
		}
	];
}
