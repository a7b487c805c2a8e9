/**
 * Whether the browser draws WebGL without a graphics processor. Then every sample of every pixel costs
 * the reader's own time, and smooth edges are not worth it.
 */
export function drawsInSoftware(): boolean {
	const gl = document.createElement('canvas').getContext('webgl2');
	if (!gl) return false;
	const info = gl.getExtension('WEBGL_debug_renderer_info');
	const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
	gl.getExtension('WEBGL_lose_context')?.loseContext();
	return /swiftshader|llvmpipe|softpipe|software/i.test(renderer);
}
