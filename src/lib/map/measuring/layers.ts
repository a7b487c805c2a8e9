import type { LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../style/anchors';
import { fonts } from '../style/lettering';
import type { Palette } from '../style/palette';

/** The source of what is measured, and that of what only goes before it. */
export const MEASURE = 'measure';
export const HINT = 'measure-hint';

/** What a feature of these sources stands for. */
export type Part = 'area' | 'leg' | 'length' | 'point' | 'ahead' | 'way' | 'end';

const is = (part: Part) => ({ filter: ['==', ['get', 'part'], part] as never });
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** The style layers, each with the anchor below which it lies. */
export function measuringDrawings(
	palette: Palette
): { anchor: Anchor; spec: LayerSpecification }[] {
	const { selected, halo } = palette;
	const words = {
		'text-color': selected,
		'text-halo-color': halo,
		'text-halo-width': 2.5
	};
	return [
		{
			anchor: 'lines',
			spec: {
				id: 'measure-area',
				type: 'fill',
				source: MEASURE,
				...is('area'),
				paint: { 'fill-color': selected, 'fill-opacity': 0.1 }
			}
		},
		{
			anchor: 'labels',
			spec: {
				id: 'measure-casing',
				type: 'line',
				source: MEASURE,
				...is('leg'),
				layout: round,
				paint: { 'line-color': halo, 'line-width': 5, 'line-opacity': 0.8 }
			}
		},
		{
			anchor: 'labels',
			spec: {
				id: 'measure-leg',
				type: 'line',
				source: MEASURE,
				...is('leg'),
				layout: round,
				paint: { 'line-color': selected, 'line-width': 2 }
			}
		},
		{
			anchor: 'labels',
			spec: {
				id: 'measure-ahead',
				type: 'line',
				source: HINT,
				filter: ['in', ['get', 'part'], ['literal', ['ahead', 'way']]],
				paint: { 'line-color': selected, 'line-width': 1.6, 'line-dasharray': [2.5, 2] }
			}
		},
		{
			anchor: 'top',
			spec: {
				id: 'measure-end',
				type: 'circle',
				source: HINT,
				...is('end'),
				paint: {
					'circle-radius': 5,
					'circle-color': halo,
					'circle-stroke-color': selected,
					'circle-stroke-width': 2
				}
			}
		},
		{
			anchor: 'top',
			spec: {
				id: 'measure-point',
				type: 'circle',
				source: MEASURE,
				...is('point'),
				paint: {
					'circle-radius': 8.5,
					'circle-color': halo,
					'circle-stroke-color': selected,
					'circle-stroke-width': 2
				}
			}
		},
		{
			anchor: 'top',
			spec: {
				id: 'measure-number',
				type: 'symbol',
				source: MEASURE,
				...is('point'),
				layout: {
					'text-field': ['get', 'text'],
					'text-font': fonts.bold,
					'text-size': 10.5,
					'text-allow-overlap': true
				},
				paint: { 'text-color': selected }
			}
		},
		{
			anchor: 'top',
			spec: {
				id: 'measure-length',
				type: 'symbol',
				source: MEASURE,
				...is('length'),
				layout: {
					'text-field': ['get', 'text'],
					'text-font': fonts.bold,
					'text-size': 13,
					'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
					'text-radial-offset': 0.8
				},
				paint: words
			}
		},
		{
			anchor: 'top',
			spec: {
				id: 'measure-end-text',
				type: 'symbol',
				source: HINT,
				...is('end'),
				layout: {
					'text-field': ['get', 'text'],
					'text-font': fonts.bold,
					'text-size': 12.5,
					'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
					'text-radial-offset': 0.9,
					'text-allow-overlap': true
				},
				paint: words
			}
		}
	];
}

/** Every style layer as the palette would have it. */
export const measuringLayers = (palette: Palette): LayerSpecification[] =>
	measuringDrawings(palette).map(({ spec }) => spec);
