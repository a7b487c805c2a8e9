import { lens, settled, type Gaze } from '$lib/exchange/figure/lens';
import { middleOf, noMargins } from '$lib/map/camera/margins';
import { cameraOf, fitted, WORLD, type Frame, type Size } from '../states/plain/frame';
import type { Subject } from './subject';

/** Where a figure looks, and how large the frame was for which that was chosen, in pixels. */
export interface Look extends Size {
	gaze: Gaze;
}

/** What the map shows between its cards; or, where the reader has looked nowhere yet, the whole atlas. */
export function lookOf({ scene, data, centre, free }: Subject): Look {
	const { camera } = scene;
	const none = noMargins.now();
	const gaze = camera
		? { lon: centre[0], lat: centre[1], zoom: camera.zoom, bearing: camera.bearing }
		: cameraOf(fitted(data.home, free, none), middleOf(free, none));
	const { lat, lon, zoom, bearing } = gaze;
	return { gaze: { lat, lon, zoom, bearing }, ...free };
}

/** The same ground in a frame of another size. */
export function inFrame({ gaze, width, height }: Look, size: Size, globe: boolean): Gaze {
	const closer = Math.log2(Math.min(size.width / width, size.height / height));
	return settled({ ...gaze, zoom: gaze.zoom + closer }, globe, size);
}

/** A gaze as the gestures of a map hold it: how many pixels of theirs make the world. */
export const held = ({ zoom }: Gaze, shrink: number): Frame => ({
	scale: ((512 * 2 ** zoom) / WORLD) * shrink,
	x: 0,
	y: 0
});

/**
 * Where the figure looks once gestures have moved it from one frame to another.
 * @param shrink pixels of the gestures for one of the figure
 */
export function moved(
	gaze: Gaze,
	[from, to]: readonly [Frame, Frame],
	size: Size,
	globe: boolean,
	shrink: number
): Gaze {
	const factor = to.scale / from.scale;
	const middle = [(size.width / 2) * shrink, (size.height / 2) * shrink] as const;
	const place = [
		(from.x + (middle[0] - to.x) / factor) / shrink,
		(from.y + (middle[1] - to.y) / factor) / shrink
	] as const;
	const centre = lens(gaze, globe, size).invert(place);
	if (!centre) return gaze;
	const [lon, lat] = centre;
	return settled({ ...gaze, lon, lat, zoom: gaze.zoom + Math.log2(factor) }, globe, size);
}
