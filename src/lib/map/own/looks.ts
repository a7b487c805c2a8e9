import type { OwnLayer } from '$lib/atlas/own';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../style/anchors';
import { isArea, isLine, isPoint } from '../draw/drawing';
import { fonts } from '../style/lettering';
import type { Palette } from '../style/palette';
import { colourOf } from './colour';

/** A style layer and the anchor under which it lies. */
export interface Placed {
	anchor: Anchor;
	spec: LayerSpecification;
}

/** True while the feature is selected, or under the pointer. */
const picked: ExpressionSpecification = [
	'any',
	['boolean', ['feature-state', 'selected'], false],
	['boolean', ['feature-state', 'hover'], false]
];
const isEdge: ExpressionSpecification = ['all', isArea, ['!', ['has', 'seamed']]];

// Thinner than this an edge is not seen at all.
const THINNEST = 0.75;

/** How wide the edge of an area is where lines are so wide. */
export const edgeWidth = (size: number): number => Math.max(size / 2, THINNEST);

/** A number that a feature has; in tiles nobody has looked whether it is one. */
const number = (property: string, usual: number) => [
	'to-number',
	['coalesce', ['get', property], usual],
	usual
];

/** What the features of a layer are read from. */
export interface Origin {
	source: string;
	/** of vector tiles: the layer within them */
	'source-layer'?: string;
	/** what goes before the ids of the style layers */
	id: string;
}

/**
 * The style layers of a layer that the reader brought, from the ground up: areas, lines, points, and what is written
 * beside them.
 * @param text what is written
 */
export function looks(
	{ style }: OwnLayer,
	palette: Palette,
	{ id, ...origin }: Origin,
	text: ExpressionSpecification = ['get', 'label']
): Placed[] {
	const colour = colourOf(style, palette);
	const { size } = style;
	const brought = (property: string, usual: string | number) =>
		(!style.simplestyle
			? usual
			: typeof usual === 'string'
				? ['to-color', ['get', property], usual]
				: number(property, usual)) as ExpressionSpecification;
	const radius = style.simplestyle
		? (['*', size, number('marker-size', 1)] as unknown as ExpressionSpecification)
		: (['literal', size] as unknown as ExpressionSpecification);
	const halo = { 'text-color': colour, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 };
	const written = { 'text-field': text, 'text-font': fonts.sans, 'text-size': 11.5 };
	return [
		{
			anchor: 'own-ground',
			spec: {
				id: `${id}-fill`,
				type: 'fill',
				...origin,
				filter: isArea,
				paint: {
					'fill-color': brought('fill', colour),
					'fill-opacity': ['case', picked, 0.35, brought('fill-opacity', 0.16)],
					'fill-antialias': false
				}
			}
		},
		{
			anchor: 'own-ground',
			spec: {
				id: `${id}-edge`,
				type: 'line',
				...origin,
				filter: isEdge,
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': brought('stroke', colour),
					'line-opacity': brought('stroke-opacity', 0.9),
					'line-width': brought('stroke-width', edgeWidth(size))
				}
			}
		},
		{
			anchor: 'own-ground',
			spec: {
				id: `${id}-casing`,
				type: 'line',
				...origin,
				filter: isLine,
				layout: { 'line-join': 'round', 'line-cap': 'round' },
				paint: {
					'line-color': brought('stroke', colour),
					'line-opacity': ['case', picked, 0.3, 0],
					'line-width': size + 8
				}
			}
		},
		{
			anchor: 'own-ground',
			spec: {
				id: `${id}-line`,
				type: 'line',
				...origin,
				filter: isLine,
				layout: { 'line-join': 'round', 'line-cap': 'round' },
				paint: {
					'line-color': brought('stroke', colour),
					'line-opacity': brought('stroke-opacity', 1),
					'line-width': brought('stroke-width', size)
				}
			}
		},
		{
			anchor: 'own-points',
			spec: {
				id: `${id}-point`,
				type: 'circle',
				...origin,
				filter: isPoint,
				paint: {
					'circle-color': brought('marker-color', colour),
					'circle-radius': ['+', radius, ['case', picked, 3, 0]],
					'circle-stroke-color': palette.halo,
					'circle-stroke-width': 1
				}
			}
		},
		{
			anchor: 'labels',
			spec: {
				id: `${id}-label`,
				type: 'symbol',
				...origin,
				filter: ['!', isLine],
				layout: {
					...written,
					'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
					'text-radial-offset': 1,
					'text-max-width': 9
				},
				paint: halo
			}
		},
		{
			anchor: 'labels',
			spec: {
				id: `${id}-along`,
				type: 'symbol',
				...origin,
				filter: isLine,
				layout: { ...written, 'symbol-placement': 'line', 'symbol-spacing': 400 },
				paint: halo
			}
		}
	];
}

/** Ids of the style layers that answer a click. */
export const hitsOf = (id: string): string[] =>
	['fill', 'casing', 'point'].map((part) => `${id}-${part}`);
