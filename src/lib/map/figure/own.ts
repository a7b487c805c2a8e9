import { geometryAt, nameAt } from '$lib/atlas/own';
import type { DataColour } from '$lib/atlas/colours';
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../anchors';
import { fonts } from '../lettering';
import type { Palette } from '../palette';
import type { OwnDrawn, Scene } from '../scene';

/** More points than this would make a drawing that no program opens. */
export const MOST_POINTS = 20_000;

/** Whether a drawing leaves a layer out: tiles have no features at hand, and too many points would choke it. */
export const isLeftOut = ({ layer: { content } }: OwnDrawn): boolean =>
	content.kind === 'tiles' || (content.kind === 'points' && content.count > MOST_POINTS);

/** The features of a layer that the reader brought, with what drawing needs. */
export function ownFeatures(drawn: OwnDrawn, years: Scene['years']): Feature[] {
	const { layer, mask, years: of } = drawn;
	const { content, style } = layer;
	if (content.kind === 'tiles' || isLeftOut(drawn)) return [];
	const features: Feature[] = [];
	for (let index = 0; index < content.count; index++) {
		const year = of?.[index] ?? NaN;
		const out = years && (year < years.first || year > years.last);
		const geometry = (mask && !mask[index]) || out ? null : geometryAt(content, index);
		if (!geometry) continue;
		const name = style.label === null ? '' : nameAt(content, style.label, index);
		features.push({ type: 'Feature', geometry, properties: { id: String(index), name } });
	}
	return features;
}

/** How such a layer is drawn. */
export function ownLayers(
	{ layer: { id, style } }: OwnDrawn,
	palette: Palette
): { anchor: Anchor; spec: LayerSpecification }[] {
	const colour = style.colour.startsWith('#') ? style.colour : palette[style.colour as DataColour];
	return [
		{
			anchor: 'areas',
			spec: {
				id: `${id}-fill`,
				type: 'fill',
				source: id,
				paint: { 'fill-color': colour, 'fill-opacity': 0.2 }
			}
		},
		{
			anchor: 'lines',
			spec: {
				id: `${id}-line`,
				type: 'line',
				source: id,
				layout: { 'line-join': 'round', 'line-cap': 'round' },
				paint: { 'line-color': colour, 'line-width': style.size }
			}
		},
		{
			anchor: 'points',
			spec: {
				id: `${id}-point`,
				type: 'circle',
				source: id,
				paint: {
					'circle-radius': style.size,
					'circle-color': colour,
					'circle-stroke-color': palette.halo,
					'circle-stroke-width': 1
				}
			}
		},
		{
			anchor: 'labels',
			spec: {
				id: `${id}-names`,
				type: 'symbol',
				source: id,
				layout: {
					'text-field': ['get', 'name'],
					'text-font': fonts.sans,
					'text-size': 11.5,
					'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
					'text-radial-offset': 0.8
				},
				paint: {
					'text-color': palette.label,
					'text-halo-color': palette.halo,
					'text-halo-width': 1.4
				}
			}
		}
	];
}
