import type { ExpressionSpecification } from 'maplibre-gl';
import { fonts, named, type Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { TINT } from '../style/patterns';
import { ATLAS, coloured, drawnAs, isArea, unlessHidden, type Drawn } from './drawing';

/** The style layer that fills areas. */
export const AREAS = 'areas';

/**
 * What areas are filled with.
 * @param hatching the name of a country's hatching
 */
export const areaPattern = (hatching: ExpressionSpecification): ExpressionSpecification => [
	'case',
	['==', ['get', 'symbol'], 'countries'],
	hatching,
	['concat', TINT, ['get', 'colour']]
];

/**
 * Areas under a light tint, named in the middle, and whole countries under one hatching each, that of all the groups to
 * which they belong. Their edges are lines.
 * @param hatching the name of a country's hatching
 */
export function drawAreas(
	palette: Palette,
	language: Language,
	hatching: ExpressionSpecification
): Drawn[] {
	return [
		{
			anchor: 'areas',
			symbols: ['countries', 'area'],
			spec: {
				id: AREAS,
				type: 'fill',
				source: ATLAS,
				filter: drawnAs(['countries', 'area'], isArea),
				paint: {
					'fill-pattern': areaPattern(hatching),
					'fill-opacity': unlessHidden(),
					'fill-antialias': false
				}
			}
		},
		{
			anchor: 'labels',
			symbols: ['area'],
			spec: {
				id: 'area-names',
				type: 'symbol',
				source: ATLAS,
				filter: drawnAs(['area'], isArea),
				minzoom: 3,
				layout: {
					'text-field': named(language),
					'text-font': fonts.italic,
					'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 15],
					'text-max-width': 8
				},
				paint: {
					'text-color': coloured(palette),
					'text-opacity': unlessHidden(),
					'text-halo-color': palette.halo,
					'text-halo-width': 1.2
				}
			}
		}
	];
}
