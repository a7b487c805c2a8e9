import type { Feature } from 'geojson';
import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import { zoomed } from '../draw/lines';
import { openOutline } from './seams';
import type { Anchor } from '../style/anchors';
import type { Palette } from '../style/palette';
import type { Token } from '../style/tokens';

/**
 * The source of what is picked: selected, or under the pointer. It is drawn once more, wide or faint, below its layer; to
 * do so within the atlas, the map would draw all of that twice in each frame.
 */
export const PICKED = 'picked';

/** How a feature is lit up. */
type Part = 'casing' | 'frontier' | 'ring' | 'ring-compared' | 'area' | 'halo';

/** The parts by which a drawn feature is lit up, in its layer's colour. */
function partsOf({ geometry, properties }: Feature): Part[] {
	const stroke = properties?.stroke as string | undefined;
	const area = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
	switch (properties?.symbol) {
		case 'area':
			return area ? ['area'] : [];
		case 'countries':
			return ['frontier'];
		default:
			if (!stroke) return ['halo'];
			if (stroke === 'ring' || stroke === 'ring-compared') return [stroke];
			// Drawn over a line, or under it, it lights up with the line.
			return stroke === 'casing' || stroke === 'sleepers' ? [] : ['casing'];
	}
}

/** What lights features up, as they are drawn. */
export const pickedFeatures = (
	drawn: readonly Feature[],
	selected: boolean,
	palette: Palette
): Feature[] =>
	drawn.flatMap((feature) =>
		partsOf(feature).map((part): Feature => {
			const colour = palette[feature.properties?.colour as Token];
			return {
				type: 'Feature',
				// Where the map is cut at ±180°, there is no frontier.
				geometry: (part === 'frontier' && openOutline(feature.geometry)) || feature.geometry,
				properties: { part, colour, selected }
			};
		})
	);

const colour: ExpressionSpecification = ['to-color', ['get', 'colour']];

const of = (part: Part) => ({
	id: `${PICKED}-${part}`,
	source: PICKED,
	filter: ['==', ['get', 'part'], part] as never
});
const line = (
	part: Part,
	paint: LineLayerSpecification['paint'],
	layout?: LineLayerSpecification['layout']
) => ({
	anchor: 'lines' as const,
	spec: { ...of(part), type: 'line' as const, layout, paint: { 'line-color': colour, ...paint } }
});

/** How what is picked is drawn: lines over a casing, points over a halo, which has an edge once they are selected. */
export function pickedLayers(): { anchor: Anchor; spec: LayerSpecification }[] {
	return [
		{
			anchor: 'areas',
			spec: {
				...of('area'),
				type: 'fill',
				paint: { 'fill-color': colour, 'fill-opacity': 0.12, 'fill-antialias': false }
			}
		},
		line(
			'casing',
			{ 'line-opacity': 0.3, 'line-width': zoomed(9) },
			{ 'line-join': 'round', 'line-cap': 'round' }
		),
		line('frontier', { 'line-width': 2.5 }),
		line('ring', { 'line-width': 1 }),
		line('ring-compared', { 'line-width': 1, 'line-dasharray': [4, 3] }),
		{
			anchor: 'points',
			spec: {
				...of('halo'),
				type: 'circle',
				paint: {
					'circle-radius': 13,
					'circle-color': colour,
					'circle-opacity': 0.28,
					'circle-stroke-color': colour,
					'circle-stroke-width': 1.5,
					'circle-stroke-opacity': ['case', ['get', 'selected'], 1, 0]
				}
			}
		}
	];
}
