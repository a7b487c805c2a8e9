import type { LonLat } from '$lib/geodesy';
import type { Edges } from '$lib/map/camera/margins';
import type { Camera } from '$lib/view';
import { geoMercatorRaw } from 'd3-geo';

const RADIANS = Math.PI / 180;

/** Width of the world in the units of its paths: fine enough for 40 m in paths of two decimals. */
export const WORLD = 10_000;

/** Pixels of the world's width at zoom 0, as MapLibre counts. */
const TILE = 512;

// Mercator's own edge; beyond it the poles are infinitely far.
const TOP = 85.051129;

/** Where the world lies on the screen: pixels a unit of its paths, and the screen position of its north-west corner. */
export interface Frame {
	scale: number;
	x: number;
	y: number;
}

export interface Size {
	width: number;
	height: number;
}

/** A position in units of the world's paths, from the north-west. */
export function unit([lon, lat]: readonly number[]): [number, number] {
	const [x, y] = geoMercatorRaw(lon! * RADIANS, Math.max(-TOP, Math.min(TOP, lat!)) * RADIANS);
	const half = WORLD / 2;
	return [half + (x / Math.PI) * half, half - (y / Math.PI) * half];
}

/** The position at a place of the screen, in degrees. */
export function position({ scale, x, y }: Frame, [left, top]: readonly [number, number]): LonLat {
	const half = WORLD / 2;
	const east = (((left - x) / scale - half) / half) * Math.PI;
	const north = ((half - (top - y) / scale) / half) * Math.PI;
	const [lon, lat] = geoMercatorRaw.invert!(east, north);
	return [Math.max(-180, Math.min(180, lon / RADIANS)), Math.max(-90, Math.min(90, lat / RADIANS))];
}

/** Where a position stands on the screen, in pixels. */
export function place(frame: Frame, at: readonly number[]): [number, number] {
	const [x, y] = unit(at);
	return [frame.x + x * frame.scale, frame.y + y * frame.scale];
}

/** A point of the screen, in pixels from its left and top. */
export type Point = readonly [left: number, top: number];

/** The frame in which a camera has the place that it looks at in a point of the screen. */
export function frameOf({ lon, lat, zoom }: Camera, [left, top]: Point): Frame {
	const scale = (TILE * 2 ** zoom) / WORLD;
	const [x, y] = unit([lon, lat]);
	return { scale, x: left - x * scale, y: top - y * scale };
}

/** The camera that looks at what a frame has in a point of the screen; a plain map is never turned or tilted. */
export function cameraOf(frame: Frame, at: Point): Camera {
	const [lon, lat] = position(frame, at);
	return { lon, lat, zoom: Math.log2((frame.scale * WORLD) / TILE), bearing: 0, pitch: 0 };
}

const LEAST = 1;
const MOST = 12;

/** A frame nearer or farther by a number of zoom levels, with one place of the screen held. */
export function zoomed(frame: Frame, levels: number, [left, top]: Point): Frame {
	const zoom = Math.log2((frame.scale * WORLD) / TILE);
	const factor = 2 ** (Math.max(LEAST, Math.min(MOST, zoom + levels)) - zoom);
	return {
		scale: frame.scale * factor,
		x: left - (left - frame.x) * factor,
		y: top - (top - frame.y) * factor
	};
}

/** The frame that fits bounds ([west, south, east, north]) into what the cards leave free. */
export function fitted(
	[west, south, east, north]: readonly [number, number, number, number],
	{ width, height }: Size,
	free: Edges,
	maxZoom = 7
): Frame {
	const [x1, y1] = unit([west, north]);
	const [x2, y2] = unit([east, south]);
	const room = [
		Math.max(width - free.left - free.right, 50),
		Math.max(height - free.top - free.bottom, 50)
	] as const;
	const scale = Math.min(room[0] / (x2 - x1), room[1] / (y2 - y1), (TILE * 2 ** maxZoom) / WORLD);
	return {
		scale,
		x: free.left + room[0] / 2 - ((x1 + x2) / 2) * scale,
		y: free.top + room[1] / 2 - ((y1 + y2) / 2) * scale
	};
}

/** Metres a pixel at a point of the screen. */
export function metresPerPixel(frame: Frame, at: Point): number {
	const EQUATOR = 40_075_016.686;
	const { lat } = cameraOf(frame, at);
	return (EQUATOR * Math.cos(lat * RADIANS)) / (frame.scale * WORLD);
}
