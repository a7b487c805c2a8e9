import type { CatalogueLayer } from '$lib/atlas/schema';
import type { ExpressionSpecification } from 'maplibre-gl';
import { fonts, named, type Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { ATLAS, ofLayer, picked, type Drawing } from './drawing';

const isSite: ExpressionSpecification = ['!', ['has', 'rank']];

/** Notional sites with their range rings: the first system solid, the one to compare dashed. */
export function drawRings(
	{ id, colour }: CatalogueLayer,
	palette: Palette,
	language: Language
): Drawing {
	const line = { 'line-color': palette[colour], 'line-width': 1 };
	// From afar the rings of neighbouring sites are a thicket: they come out as the reader comes near.
	const faint = (far: number, near: number): ExpressionSpecification => [
		'interpolate',
		['linear'],
		['zoom'],
		3.5,
		['case', picked, 1, far],
		6,
		['case', picked, 1, near]
	];
	return {
		layers: [
			{
				anchor: 'coverage',
				// Rings carry no kinds and no years of their own.
				plain: true,
				spec: {
					id: `${id}-ring`,
					type: 'line',
					source: ATLAS,
					filter: ofLayer(id, ['==', ['get', 'rank'], 0]),
					paint: { ...line, 'line-opacity': faint(0.14, 0.3) }
				}
			},
			{
				anchor: 'coverage',
				plain: true,
				spec: {
					id: `${id}-ring-compared`,
					type: 'line',
					source: ATLAS,
					filter: ofLayer(id, ['==', ['get', 'rank'], 1]),
					paint: {
						...line,
						'line-opacity': faint(0.08, 0.2),
						'line-dasharray': [4, 3]
					}
				}
			},
			{
				anchor: 'points',
				spec: {
					id: `${id}-sites`,
					type: 'circle',
					source: ATLAS,
					filter: ofLayer(id, isSite),
					paint: {
						'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 2, 6, 4],
						'circle-color': palette.halo,
						'circle-stroke-color': palette[colour],
						'circle-stroke-width': ['case', picked, 3, 1.6]
					}
				}
			},
			{
				anchor: 'labels',
				spec: {
					id: `${id}-names`,
					type: 'symbol',
					source: ATLAS,
					filter: ofLayer(id, isSite),
					minzoom: 5.8,
					layout: {
						'text-field': named(language),
						'text-font': fonts.sans,
						'text-size': 11.5,
						'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
						'text-radial-offset': 0.8,
						'text-max-width': 9
					},
					paint: {
						'text-color': palette[colour],
						'text-halo-color': palette.halo,
						'text-halo-width': 1.5
					}
				}
			}
		],
		hit: [`${id}-sites`]
	};
}
