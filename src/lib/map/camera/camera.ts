import type { Spot } from '$lib/atlas/find/entries';
import type { Camera } from '$lib/view';
import { LngLat, type Map, type PointLike } from 'maplibre-gl';
import { eyeOf, fitOnGlobe } from './globe-fit';
import { beyond, leavingRoom, middleOf, type Edges } from './margins';

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

/** Goes with the events of a move that the reader’s view asked for: it is no news to the reader. */
export const ASKED = { asked: true };

/** The camera that fits bounds into what the cards leave free. */
export function fitting(map: Map, bounds: Bounds, cards: Edges, maxZoom = 7): Camera | null {
	const edges = leavingRoom(cards, sizeOf(map));
	if (map.getProjection()?.type === 'globe') return fittingOnGlobe(map, bounds, edges, maxZoom);
	// MapLibre adds what the map has as its own.
	const padding = beyond(edges, usualOf(map));
	const found = map.cameraForBounds(bounds, { padding, maxZoom });
	if (!found?.center || found.zoom === undefined) return null;
	const { lng, lat } = LngLat.convert(found.center).wrap();
	return { lat, lon: lng, zoom: found.zoom, bearing: 0, pitch: 0 };
}

/** MapLibre's own way forgets what the map has as its own margins, and has the middle somewhat off. */
function fittingOnGlobe(map: Map, bounds: Bounds, cards: Edges, maxZoom: number): Camera {
	const [west, south, east, north] = bounds;
	const { width, height } = sizeOf(map);
	const [x, y] = middleOf({ width, height }, cards);
	const [fromX, fromY] = focusOf(map);
	const size = {
		width: width - cards.left - cards.right,
		height: height - cards.top - cards.bottom
	};
	const { lon, lat, zoom } = fitOnGlobe(
		[(west + east) / 2, (south + north) / 2],
		outlineOf(bounds),
		{ size, offset: [x - fromX, y - fromY] },
		eyeOf(map),
		maxZoom
	);
	return { lat, lon: new LngLat(lon, lat).wrap().lng, zoom, bearing: 0, pitch: 0 };
}

/** The corners of a box and the middles of its edges: on the globe the middle of an edge may lie farther out than its ends. */
function outlineOf([west, south, east, north]: Bounds): [lon: number, lat: number][] {
	const [lon, lat] = [(west + east) / 2, (south + north) / 2];
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, lat],
		[east, lat],
		[lon, south],
		[lon, north]
	];
}

/** Fits bounds into what the cards leave free. */
export function fit(map: Map, bounds: Bounds, cards: Edges, animate: boolean, told?: typeof ASKED) {
	const camera = fitting(map, bounds, cards);
	if (!camera) return;
	const { lat, lon, ...rest } = camera;
	const target = { center: [lon, lat] as [number, number], ...rest };
	if (animate) map.easeTo({ ...target, duration: 700 }, told);
	else map.jumpTo(target, told);
}

/** The box around a spot; a point gets a narrow one. */
export function around({ position: [lon, lat], reach }: Spot): Bounds {
	const half = Math.max(reach, 0.01);
	const wide = Math.min(half / Math.cos((lat * Math.PI) / 180), 90);
	return [lon - wide, Math.max(lat - half, -85), lon + wide, Math.min(lat + half, 85)];
}

/** Whether a point is on the screen, be it behind a card. */
export function onScreen(map: Map, { lat, lon }: Camera): boolean {
	const { x, y } = map.project([lon, lat]);
	const { width, height } = sizeOf(map);
	return !behind(map, new LngLat(lon, lat)) && x > 0 && x < width && y > 0 && y < height;
}

/** The place in the middle of what the cards leave free. */
export function middle(map: Map, cards: Edges): [number, number] {
	const { lng, lat } = map.unproject(middleOf(sizeOf(map), cards)).wrap();
	return [lng, lat];
}

/** The size of a map in pixels. */
export function sizeOf(map: Map) {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { width, height };
}

/** What usually lies over a map: it keeps the place it looks at in the middle of the rest. */
export function usualOf(map: Map): Edges {
	const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
	return { top, right, bottom, left };
}

/** The point of the screen at which a map has the place that it looks at. */
export const focusOf = (map: Map) => middleOf(sizeOf(map), usualOf(map));

/** Whether a point of the screen lies on the earth, and not beside the globe. */
export function onEarth(map: Map, point: { x: number; y: number }): boolean {
	const { x, y } = map.project(map.unproject(point as PointLike));
	return Math.hypot(x - point.x, y - point.y) < 1;
}

// What the earth hides has a place on the screen too, but another point, thousands of kilometres nearer, is seen there.
const BEHIND = 100_000;

const behind = (map: Map, place: LngLat): boolean =>
	map.unproject(map.project(place)).distanceTo(place) > BEHIND;

/** Whether bounds lie within what the cards leave free. */
export function inSight(map: Map, bounds: Bounds, { top, right, bottom, left }: Edges): boolean {
	const { width, height } = sizeOf(map);
	return outlineOf(bounds).every((point) => {
		const place = LngLat.convert(point);
		const { x, y } = map.project(place);
		return !behind(map, place) && x > left && x < width - right && y > top && y < height - bottom;
	});
}

/** Metres a pixel where the map looks. */
export function metresPerPixel(map: Map): number {
	const [x, y] = focusOf(map);
	const a = map.unproject([x - 50, y]);
	const b = map.unproject([x + 50, y]);
	return a.distanceTo(b) / 100;
}
