import { Map } from 'maplibre-gl';
import { basemapStyle } from './basemap/basemap';
import type { Gestures } from './pointer/gestures';
import type { Palette } from './style/palette';
import type { Scene } from './scene';
import { drawsInSoftware } from './software';

/** How fine a picture is that is taken away: pixels for each of the style sheet's, and how many the browser can draw. */
export interface StillOptions {
	pixelRatio: number;
	/** its colours, which may not be the page's */
	palette: Palette;
	maxCanvasSize: [width: number, height: number];
	/** adds what only such a picture has, once the map has its style layers */
	complete: (map: Map) => void;
}

/** What a map is for, if not for a page of its own. */
export interface MapUse {
	/** within a page that scrolls: how the map is moved there */
	gestures?: Gestures | null | undefined;
	/** a picture that is taken away, and answers nobody */
	still?: StillOptions | undefined;
}

/** A MapLibre map that looks where a scene does, before any data has come. */
export function blankMap(
	container: HTMLElement,
	{ camera, language, name }: Scene,
	palette: Palette,
	{ gestures, still }: MapUse
): Map {
	const software = drawsInSoftware();
	return new Map({
		container,
		style: basemapStyle(palette, language),
		attributionControl: false,
		// followed by `followSize`
		trackResize: false,
		center: camera ? [camera.lon, camera.lat] : [110, 42],
		zoom: camera?.zoom ?? 3,
		bearing: camera?.bearing ?? 0,
		pitch: camera?.pitch ?? 0,
		maxZoom: 12,
		minZoom: 1,
		fadeDuration: software || still ? 0 : 150,
		cooperativeGestures: !!gestures,
		// deck.gl draws into this context too, and its edges need it.
		canvasContextAttributes: { antialias: !software, preserveDrawingBuffer: !!still },
		locale: { 'Map.Title': name },
		...(still && {
			pixelRatio: still.pixelRatio,
			maxCanvasSize: still.maxCanvasSize,
			interactive: false
		})
	});
}
