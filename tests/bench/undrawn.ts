/**
 * Arguments of Chromium by which the processor lays the page together. SwiftShader takes a fifth of a second to lay the page's
 * own parts over each other, whatever has changed in them; the processor alone does it in some milliseconds.
 */
export const COMPOSED = ['--disable-gpu-compositing', '--disable-gpu-rasterization'];

/** Orders to draw that WebGL was given, in how many frames, and when the last of them and the last click came. */
export interface Orders {
	orders: number;
	frames: number;
	last: number;
	clicked: number;
}

/** Runs in a page before anything of its own does: WebGL takes all orders, counts them, and draws nothing. */
export function undrawn() {
	const { prototype } = WebGL2RenderingContext;
	const counted = { orders: 0, frames: 0, last: 0, clicked: 0 };
	Object.assign(window, { counted });
	addEventListener('click', () => (counted.clicked = performance.now()), { capture: true });
	let [now, last] = [0, -1];
	const tick = () => {
		now++;
		requestAnimationFrame(tick);
	};
	requestAnimationFrame(tick);
	const count = () => {
		counted.orders++;
		counted.last = performance.now();
		if (last !== now) counted.frames++;
		last = now;
	};
	for (const draw of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'])
		Object.assign(prototype, { [draw]: count });
}

/** Runs in a page before anything of its own does: WebGL says that a graphics processor draws, whatever does. */
export function posing() {
	const { prototype } = WebGL2RenderingContext;

	const get = prototype.getParameter;
	const UNMASKED_RENDERER = 0x9246;
	prototype.getParameter = function (name: number) {
		return name === UNMASKED_RENDERER ? 'A graphics processor' : (get.call(this, name) as unknown);
	};
}
