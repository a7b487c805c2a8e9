/**
 * Arguments of Chromium by which the processor lays the page together. SwiftShader takes a fifth of a second to lay the page's
 * own parts over each other, whatever has changed in them; the processor alone does it in some milliseconds.
 */
export const COMPOSED = ['--disable-gpu-compositing', '--disable-gpu-rasterization'];

/** Runs in a page before anything of its own does: WebGL takes all orders, and draws nothing. */
export function undrawn() {
	const { prototype } = WebGL2RenderingContext;
	for (const draw of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'])
		Object.assign(prototype, { [draw]() {} });
}
