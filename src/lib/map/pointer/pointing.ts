import type { Selection } from '$lib/view';
import { keyOf } from '../draw';
import type { Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

// How far from a feature a click or a tap still means it, in pixels.
const REACH = { mouse: 4, touch: 12 };

const order = ['symbol', 'circle', 'line', 'fill'];

/**
 * The topmost feature at a point: points before lines before areas.
 * @param pointAt finds a point that MapLibre knows nothing of, within reach in pixels
 */
export function featureAt(
	map: Map,
	point: { x: number; y: number },
	hitLayers: readonly string[],
	touch: boolean,
	pointAt: (point: { x: number; y: number }, reach: number) => Selection | null
): Selection | null {
	const reach = touch ? REACH.touch : REACH.mouse;
	const box: [PointLike, PointLike] = [
		[point.x - reach, point.y - reach],
		[point.x + reach, point.y + reach]
	];
	const layers = hitLayers.filter((id) => map.getLayer(id));
	const found = map.queryRenderedFeatures(box, { layers });
	let best: MapGeoJSONFeature | undefined;
	for (const feature of found) {
		if (!best || order.indexOf(feature.layer.type) < order.indexOf(best.layer.type)) best = feature;
	}
	const isPoint = best && order.indexOf(best.layer.type) <= order.indexOf('circle');
	const other = isPoint ? null : pointAt(point, reach);
	if (other || !best) return other;
	const { layer, id } = best.properties as { layer: string; id: string };
	if (best.properties.key === keyOf(layer, id)) return { layer, feature: id };
	// What the reader brought is told apart by number.
	return { layer: best.source, feature: String(best.id) };
}
