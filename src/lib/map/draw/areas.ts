import { fonts, named, type Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { ATLAS, coloured, drawnAs, isArea, type Drawn } from './drawing';

/** Areas: a light fill, named in the middle; their edges are lines. */
export function drawAreas(palette: Palette, language: Language): Drawn[] {
	return [
		{
			anchor: 'areas',
			symbols: ['area'],
			spec: {
				id: 'areas',
				type: 'fill',
				source: ATLAS,
				filter: drawnAs(['area'], isArea),
				paint: {
					'fill-color': coloured(palette),
					'fill-opacity': 0.1,
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
					'text-halo-color': palette.halo,
					'text-halo-width': 1.2
				}
			}
		}
	];
}
