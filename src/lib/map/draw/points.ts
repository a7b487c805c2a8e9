import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { ATLAS, drawnAs, isPoint, unlessHidden, type Drawn } from './drawing';
import { pointNames } from './names';

const strong: ExpressionSpecification = ['has', 'strong'];
const symbols = ['line', 'point'] as const;
const points = drawnAs(symbols, isPoint);

/** Point symbols: the shape tells the kind; where the layer asks for it, what the article names is larger. */
export function drawPoints(palette: Palette, language: Language): Drawn[] {
	const names = pointNames(palette, language);
	return [
		{
			anchor: 'points',
			symbols,
			spec: {
				// Answers the pointer; what is constant and 0 is not drawn at all.
				id: 'point-reach',
				type: 'circle',
				source: ATLAS,
				filter: points,
				paint: { 'circle-radius': 10.5, 'circle-opacity': 0, 'circle-stroke-opacity': 0 }
			}
		},
		{
			anchor: 'points',
			symbols,
			spec: {
				id: 'symbols',
				type: 'symbol',
				source: ATLAS,
				filter: points,
				layout: {
					'icon-image': ['get', 'icon'],
					'icon-allow-overlap': true,
					'icon-ignore-placement': true,
					'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.75, 5, 1, 9, 1.25],
					'symbol-z-order': 'source'
				},
				paint: { 'icon-opacity': unlessHidden() }
			}
		},
		{
			anchor: 'labels',
			symbols,
			spec: {
				id: 'point-names',
				type: 'symbol',
				source: ATLAS,
				minzoom: 4,
				filter: ['all', points, ['any', strong, ['>=', ['zoom'], 6.5]]],
				layout: {
					...names.layout,
					'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
					'text-radial-offset': 1,
					// The first of the legend gets room first; of its layer, what is stressed.
					'symbol-sort-key': ['+', ['*', 2, ['get', 'rank']], ['case', strong, 0, 1]]
				},
				paint: names.paint
			}
		}
	];
}
