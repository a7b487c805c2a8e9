import type { CatalogueLayer } from '$lib/atlas/schema';
import type { ExpressionSpecification } from 'maplibre-gl';
import { fonts, named, type Language } from '../style/lettering';
import { iconId } from '../style/icons';
import type { Palette } from '../style/palette';
import { ATLAS, isPoint, ofLayer, type Drawing } from './drawing';

/** Point symbols: the shape tells the kind; where the layer asks for it, what the article names is larger. */
export function drawPoints(layer: CatalogueLayer, palette: Palette, language: Language): Drawing {
	const { id, kinds, colour } = layer;
	const stressed: ExpressionSpecification = layer.emphasis
		? ['boolean', ['get', 'article'], false]
		: ['literal', false];
	const plain = iconId('diamond', colour);
	const byKind = (strong: boolean): ExpressionSpecification | string => {
		const cases = kinds.flatMap((kind) => [kind.id, iconId(kind.shape, colour, strong)]);
		return cases.length
			? (['match', ['get', 'kind'], ...cases, plain] as unknown as ExpressionSpecification)
			: iconId('diamond', colour, strong);
	};
	return {
		layers: [
			{
				anchor: 'points',
				spec: {
					// Answers the pointer; what is constant and 0 is not drawn at all.
					id: `${id}-reach`,
					type: 'circle',
					source: ATLAS,
					filter: ofLayer(id, isPoint),
					paint: { 'circle-radius': 10.5, 'circle-opacity': 0, 'circle-stroke-opacity': 0 }
				}
			},
			{
				anchor: 'points',
				spec: {
					id: `${id}-symbols`,
					type: 'symbol',
					source: ATLAS,
					filter: ofLayer(id, isPoint),
					layout: {
						'icon-image': [
							'case',
							stressed,
							byKind(true),
							byKind(false)
						] as unknown as ExpressionSpecification,
						'icon-allow-overlap': true,
						'icon-ignore-placement': true,
						'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.75, 5, 1, 9, 1.25],
						'symbol-sort-key': ['case', stressed, 1, 0]
					}
				}
			},
			{
				anchor: 'labels',
				spec: {
					id: `${id}-names`,
					type: 'symbol',
					source: ATLAS,
					minzoom: 4,
					filter: ofLayer(id, isPoint, ['any', stressed, ['>=', ['zoom'], 6.5]]),
					layout: {
						'text-field': named(language),
						'text-font': fonts.sans,
						'text-size': 11.5,
						'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
						'text-radial-offset': 1,
						'text-max-width': 9,
						'symbol-sort-key': ['case', stressed, 0, 1]
					},
					paint: {
						'text-color': palette[colour],
						'text-halo-color': palette.halo,
						'text-halo-width': 1.5
					}
				}
			}
		],
		hit: [`${id}-reach`]
	};
}
