import type { Edges } from '$lib/map/camera/margins';
import type { MapData, Scene } from '$lib/map/scene';

/** What a figure is of: the map as it is. */
export interface Subject {
	scene: Scene;
	data: MapData;
	/** the middle of what the cards leave free: longitude and latitude */
	centre: [number, number];
	/** what the cards leave free, in pixels */
	free: { width: number; height: number };
}

/** What a map leaves free between its cards. */
export const freeOf = (
	{ clientWidth, clientHeight }: { clientWidth: number; clientHeight: number },
	{ top, right, bottom, left }: Edges
) => ({
	width: Math.max(50, clientWidth - left - right),
	height: Math.max(50, clientHeight - top - bottom)
});
