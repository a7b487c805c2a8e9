import { shapePath, type Shape } from './shapes';

/** A part of a symbol, about its middle, in pixels. */
interface IconPart {
	/** as SVG writes a path */
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	join?: 'round';
}

/** A symbol: the square that it needs, and what it is made of, from the ground up. */
export interface Icon {
	size: number;
	parts: IconPart[];
}

const circle = (radius: number) =>
	`M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;

/** A point symbol with an edge that keeps it off the ground. */
export const symbol = (shape: Shape, fill: string, edge: string, radius: number): Icon => {
	const d = shapePath(shape, 0, 0, radius);
	return {
		size: Math.ceil(radius * 2 + 5),
		parts: [
			{ d, stroke: edge, width: 2.4, join: 'round' },
			{ d, fill }
		]
	};
};

export const dot = (fill: string, edge: string): Icon => ({
	size: 8,
	parts: [
		{ d: circle(2.1), stroke: edge, width: 1.2 },
		{ d: circle(2.1), fill }
	]
});

/** A dot within a ring: the seat of a government. */
export const ringed = (fill: string, edge: string): Icon => ({
	size: 11,
	parts: [
		{ d: circle(3.8), fill: edge, stroke: fill, width: 1.1 },
		{ d: circle(1.7), fill }
	]
});
