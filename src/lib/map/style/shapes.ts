import type { shapeNames } from '$lib/atlas/schema';

export type Shape = (typeof shapeNames)[number];

/** The shapes of point symbols, as outlines within a square from -1 to 1. */
export const shapes = {
	diamond: [
		[0, -1],
		[1, 0],
		[0, 1],
		[-1, 0]
	],
	triangle: [
		[0, -0.95],
		[0.95, 0.75],
		[-0.95, 0.75]
	],
	square: [
		[-0.76, -0.76],
		[0.76, -0.76],
		[0.76, 0.76],
		[-0.76, 0.76]
	],
	hexagon: [
		[0, -0.96],
		[0.84, -0.48],
		[0.84, 0.48],
		[0, 0.96],
		[-0.84, 0.48],
		[-0.84, -0.48]
	],
	circle: Array.from({ length: 24 }, (_, i) => [
		0.82 * Math.cos((i * Math.PI) / 12),
		0.82 * Math.sin((i * Math.PI) / 12)
	]),
	star: Array.from({ length: 10 }, (_, i) => {
		const r = i % 2 ? 0.48 : 1.05;
		const angle = (i * Math.PI) / 5 - Math.PI / 2;
		return [r * Math.cos(angle), r * Math.sin(angle)];
	})
} satisfies Record<Shape, number[][]>;

/** The outline as an SVG path about a centre. */
export const shapePath = (shape: Shape, cx: number, cy: number, radius: number): string =>
	`M${shapes[shape].map(([x, y]) => `${(cx + x! * radius).toFixed(2)} ${(cy + y! * radius).toFixed(2)}`).join('L')}Z`;
