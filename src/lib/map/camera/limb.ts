import type { Map } from 'maplibre-gl';
import { focusOf } from './camera';
import { eyeOf, globeRadius } from './globe-fit';

/** The outline of the earth on the screen: an ellipse about a point, in pixels. */
export interface Limb {
	x: number;
	y: number;
	rx: number;
	ry: number;
}

/**
 * Where the edge of the globe is seen. The earth fills a cone about the direction to its centre; the screen cuts that
 * cone in an ellipse, or, when the camera looks along the ground, in no closed line: then null.
 * @param at the point of the screen at which the camera looks
 * @param eye the camera's distance from the point it looks at, in pixels; `radius` of the earth in pixels there
 */
export function limb(
	[x, y]: readonly [number, number],
	{ eye, radius, pitch }: { eye: number; radius: number; pitch: number }
): Limb | null {
	const tilt = (pitch * Math.PI) / 180;
	const ahead = eye + radius * Math.cos(tilt);
	const below = radius * Math.sin(tilt);
	const axis = Math.atan2(below, ahead);
	const half = Math.asin(radius / Math.hypot(ahead, below));
	if (axis + half > 1.5) return null;
	const [low, high] = [eye * Math.tan(axis + half), eye * Math.tan(axis - half)];
	const rx = (eye * Math.sin(half)) / Math.sqrt(Math.cos(axis) ** 2 - Math.sin(half) ** 2);
	return { x, y: y + (low + high) / 2, rx, ry: (low - high) / 2 };
}

// How far the air about the earth reaches, as drawn: a twentieth of its radius, and at most so many pixels.
const AIR = { share: 0.05, most: 40 };

/** Paints space behind the globe, with a rim of air; on the flat map nothing. */
export function paintSpace(map: Map, globe: boolean) {
	const container = map.getContainer();
	if (!globe) {
		container.style.background = '';
		return;
	}
	const radius = globeRadius(map.getZoom(), map.getCenter().lat);
	const edge = limb(focusOf(map), { eye: eyeOf(map), radius, pitch: map.getPitch() });
	const depth = edge ? Math.min(AIR.share * edge.rx, AIR.most) : 0;
	const air = edge
		? `radial-gradient(${edge.rx + depth}px ${edge.ry + depth}px at ${edge.x}px ${edge.y}px, var(--air) ${(100 * edge.rx) / (edge.rx + depth)}%, transparent), `
		: '';
	container.style.background = `${air}var(--space)`;
}
