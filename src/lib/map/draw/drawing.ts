import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../style/anchors';

/** What MapLibre needs to show one layer of the atlas. */
export interface Drawing {
	layers: { anchor: Anchor; spec: LayerSpecification }[];
	/** ids of the style layers that answer a click */
	hit: string[];
}

/** True while the feature is picked out, or under the pointer. */
export const picked: ExpressionSpecification = [
	'any',
	['boolean', ['feature-state', 'selected'], false],
	['boolean', ['feature-state', 'hover'], false]
];
