import type { Camera } from '$lib/view';
import { LngLat, type Map, type PaddingOptions, type PointLike } from 'maplibre-gl';

/** Where a map looks from now. */
export function cameraOf(map: Map): Camera {
	const { lng, lat } = map.getCenter().wrap();
	return {
		lat,
		lon: lng,
		zoom: map.getZoom(),
		bearing: map.getBearing(),
		pitch: map.getPitch()
	};
}

/** The same, as MapLibre's moves take it. */
export const placed = ({ lat, lon, zoom, bearing, pitch }: Camera) => ({
	center: [lon, lat] as [number, number],
	zoom,
	bearing,
	pitch
});

// Finer than a link can say: two cameras closer than this are the same.
const CLOSE = { degrees: 6e-5, zoom: 6e-3, turn: 0.06 };

/** Whether two cameras show the same, as far as a link can tell. */
export function same(a: Camera, b: Camera): boolean {
	return (
		Math.abs(a.lat - b.lat) < CLOSE.degrees &&
		Math.abs(a.lon - b.lon) < CLOSE.degrees &&
		Math.abs(a.zoom - b.zoom) < CLOSE.zoom &&
		Math.abs(a.bearing - b.bearing) < CLOSE.turn &&
		Math.abs(a.pitch - b.pitch) < CLOSE.turn
	);
}

/** [west, south, east, north] in degrees */
export type Bounds = [number, number, number, number];

/** Fits bounds into what the cards leave free. */
export function fit(map: Map, bounds: Bounds, padding: PaddingOptions, animate: boolean) {
	const camera = map.cameraForBounds(bounds, { padding, maxZoom: 7 });
	if (!camera) return;
	const target = { center: camera.center, zoom: camera.zoom, bearing: 0, pitch: 0 };
	if (animate) map.easeTo({ ...target, duration: 700 });
	else map.jumpTo(target);
}

/** The middle of what the cards leave free. */
export function middle(map: Map, padding: PaddingOptions): [number, number] {
	const { top = 0, right = 0, bottom = 0, left = 0 } = padding;
	const { clientWidth, clientHeight } = map.getContainer();
	const { lng, lat } = map
		.unproject([(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2])
		.wrap();
	return [lng, lat];
}

/** Whether a point of the screen lies on the earth, and not beside the globe. */
export function onEarth(map: Map, point: { x: number; y: number }): boolean {
	const { x, y } = map.project(map.unproject(point as PointLike));
	return Math.hypot(x - point.x, y - point.y) < 1;
}

// What the earth hides has a place on the screen too, but another point, thousands of kilometres nearer, is seen there.
const BEHIND = 100_000;

/** Whether bounds lie within what the cards leave free. */
export function inSight(
	map: Map,
	[west, south, east, north]: Bounds,
	padding: PaddingOptions
): boolean {
	const { top = 0, right = 0, bottom = 0, left = 0 } = padding;
	const { clientWidth, clientHeight } = map.getContainer();
	const [lon, lat] = [(west + east) / 2, (south + north) / 2];
	// On the globe the middle of an edge may lie farther out than its ends.
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, lat],
		[east, lat],
		[lon, south],
		[lon, north]
	].every((point) => {
		const place = LngLat.convert(point as [number, number]);
		const { x, y } = map.project(place);
		if (map.unproject([x, y]).distanceTo(place) > BEHIND) return false;
		return x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
	});
}

/** Metres a pixel in the middle of the map. */
export function metresPerPixel(map: Map): number {
	const { clientWidth, clientHeight } = map.getContainer();
	const y = clientHeight / 2;
	const a = map.unproject([clientWidth / 2 - 50, y]);
	const b = map.unproject([clientWidth / 2 + 50, y]);
	return a.distanceTo(b) / 100;
}
