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
	const found = map.queryRenderedFeatures(box, { layers });
	let best: MapGeoJSONFeature | undefined;
	for (const feature of found) {
		if (!best || order.indexOf(feature.layer.type) < order.indexOf(best.layer.type)) best = feature;
	}
	const isPoint = best && order.indexOf(best.layer.type) <= order.indexOf('circle');
	const other = isPoint ? null : pointAt(point, reach);
	if (other || !best) return other;
	if (best.source === ATLAS) return recordOf(best.properties);
	// What the reader brought is told apart by number.
	return { layer: best.source, feature: String(best.id) };
}
