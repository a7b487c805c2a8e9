import type { Selection } from '$lib/view';
import { ATLAS } from '../draw';
import type { Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

// How far from a feature a click or a tap still means it, in pixels.
const REACH = { mouse: 4, touch: 12 };

const order = ['symbol', 'circle', 'line', 'fill'];

/** Who knows what lies under a pointer. */
interface Known {
	recordOf(properties: Readonly<Record<string, unknown>>): Selection | null;
	pointAt(point: { x: number; y: number }, reach: number): Selection | null;
}

/**
 * The topmost feature at a point: points before lines before areas.
 * @param recordOf what a feature of the atlas stands for
 * @param pointAt finds a point that MapLibre knows nothing of, within reach in pixels
 */
export function featureAt(
	map: Map,
	point: { x: number; y: number },
	hitLayers: readonly string[],
	touch: boolean,
	{ recordOf, pointAt }: Known
): Selection | null {
	const reach = touch ? REACH.touch : REACH.mouse;
	const box: [PointLike, PointLike] = [
		[point.x - reach, point.y - reach],
		[point.x + reach, point.y + reach]
	];
	const layers = hitLayers.filter((id) => map.getLayer(id));
	const found = map.queryRenderedFeatures(box, { layers }).sort((a, b) => height(a) - height(b));
	let over = false;
	for (const feature of found) {
		const isPoint = order.indexOf(feature.layer.type) <= order.indexOf('circle');
		if (!isPoint && !over) {
			const other = pointAt(point, reach);
			if (other) return other;
			over = true;
		}
		// What the reader brought is told apart by number.
		const selection =
			feature.source === ATLAS
				? recordOf(feature.properties)
				: { layer: feature.source, feature: String(feature.id) };
		if (selection) return selection;
	}
	return over ? null : pointAt(point, reach);
}

/** How far a feature is from the top: points, lines, areas; of these, what the reader brought comes before the atlas. */
const height = ({ layer, source }: MapGeoJSONFeature): number =>
	order.indexOf(layer.type) + (layer.type === 'fill' && source === ATLAS ? 0.5 : 0);
