import type { Camera } from '$lib/view';
import { AtlasMap } from '../atlas-map';
import { noMargins } from '../camera/margins';
import type { Palette } from '../style/palette';
import { deaf } from '../pointer/deaf';
import type { MapData, Scene } from '../scene';
import { addFence } from './fence';
import { NoPicture } from './no-picture';

/** A picture of the map, larger than any screen. */
export interface Still {
	canvas: HTMLCanvasElement;
	/** pixels of the picture for one of the style sheet: fewer than asked for, where the browser draws no more */
	ratio: number;
	/** what could not be had: parts of the basemap and layers */
	missing: string[];
	/** takes the map away; the canvas with it */
	remove(): void;
}

/** The greatest width and height that the browser's graphics can draw. */
function greatest(): [number, number] {
	const gl = document.createElement('canvas').getContext('webgl2');
	if (!gl) throw new NoPicture('This browser has no WebGL 2.');
	const side = Math.min(
		gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number,
		gl.getParameter(gl.MAX_TEXTURE_SIZE) as number
	);
	const [width, height] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
	gl.getExtension('WEBGL_lose_context')?.loseContext();
	return [Math.min(side, width!), Math.min(side, height!)];
}

/**
 * Draws a scene off the screen, as the map draws it on it.
 * @param size in pixels of the style sheet
 * @param ratio pixels of the picture for each of them
 * @param palette in whose colours
 * @throws NoPicture where the graphics cannot do it; the signal's reason when it is given up
 */
export async function still(
	scene: Scene,
	data: MapData,
	{
		camera,
		size,
		ratio,
		palette
	}: {
		camera: Camera;
		size: { width: number; height: number };
		ratio: number;
		palette: Palette;
	},
	signal: AbortSignal
): Promise<Still> {
	signal.throwIfAborted();
	const maxCanvasSize = greatest();
	const container = document.createElement('div');
	container.inert = true;
	container.ariaHidden = 'true';
	// In the page, for its size; out of sight.
	container.style.cssText = `position:fixed;left:0;top:0;visibility:hidden;pointer-events:none;z-index:-1;contain:strict;width:${size.width}px;height:${size.height}px`;
	document.body.append(container);
	const missing = new Set<string>();
	let map: AtlasMap | null = null;
	const remove = () => {
		map?.remove();
		map = null;
		container.remove();
	};
	try {
		await new Promise<void>((resolve, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
			map = new AtlasMap(
				container,
				quiet(scene, camera),
				data,
				{
					...deaf,
					ready: () => void map?.drawn().then(resolve),
					failed: (what) => missing.add(what),
					lost: () => reject(new NoPicture('The browser took the graphics away.'))
				},
				noMargins,
				{ still: { palette, pixelRatio: ratio, maxCanvasSize, complete: addFence } }
			);
		});
	} catch (error) {
		remove();
		throw error instanceof Error && /webgl/i.test(error.message)
			? new NoPicture(error.message)
			: error;
	}
	const canvas = container.querySelector('canvas')!;
	return { canvas, ratio: canvas.width / size.width, missing: [...missing], remove };
}

/** A scene without what only goes on on the screen. */
const quiet = (scene: Scene, camera: Camera): Scene => ({
	...scene,
	camera,
	tour: null,
	framed: false,
	gaze: null,
	placing: false,
	drawing: null,
	measuring: false
});
