import type { Map } from 'maplibre-gl';
import { HATCH_SIZE, hatches, hatchId } from './hatches';
import type { Palette } from './palette';
import { shapePath, shapes, type Shape } from './shapes';
import type { Token } from './tokens';

const RATIO = 2;

/** The name of a point symbol; `strong` is the larger one of what the article names. */
export const iconId = (shape: Shape, colour: Token, strong = false) =>
	`${shape}-${colour}${strong ? '-strong' : ''}`;

function paint(size: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size * RATIO;
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.scale(RATIO, RATIO);
	draw(context);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

function symbol(shape: Shape, fill: string, edge: string, radius: number): ImageData {
	const size = Math.ceil(radius * 2 + 5);
	return paint(size, (context) => {
		const path = new Path2D(shapePath(shape, size / 2, size / 2, radius));
		context.lineJoin = 'round';
		context.lineWidth = 2.4;
		context.strokeStyle = edge;
		context.stroke(path);
		context.fillStyle = fill;
		context.fill(path);
	});
}

function dot(fill: string, edge: string): ImageData {
	return paint(8, (context) => {
		context.beginPath();
		context.arc(4, 4, 2.1, 0, 2 * Math.PI);
		context.fillStyle = fill;
		context.strokeStyle = edge;
		context.lineWidth = 1.2;
		context.stroke();
		context.fill();
	});
}

function hatch(colour: string, path: string | undefined): ImageData {
	return paint(HATCH_SIZE, (context) => {
		context.strokeStyle = context.fillStyle = colour;
		context.lineWidth = 1;
		if (path) context.stroke(new Path2D(path));
		else {
			context.beginPath();
			context.arc(HATCH_SIZE / 2, HATCH_SIZE / 2, 1.6, 0, 2 * Math.PI);
			context.fill();
		}
	});
}

/** A dot within a ring: the seat of a government. */
function ringed(fill: string, edge: string): ImageData {
	return paint(11, (context) => {
		context.beginPath();
		context.arc(5.5, 5.5, 3.8, 0, 2 * Math.PI);
		context.fillStyle = edge;
		context.fill();
		context.strokeStyle = fill;
		context.lineWidth = 1.1;
		context.stroke();
		context.beginPath();
		context.arc(5.5, 5.5, 1.7, 0, 2 * Math.PI);
		context.fillStyle = fill;
		context.fill();
	});
}

/** Draws every symbol in the colours of the theme, anew when the theme changes. */
export function addIcons(map: Map, palette: Palette, layers: readonly { colour: Token }[]) {
	const put = (id: string, image: ImageData) => {
		if (map.hasImage(id)) map.updateImage(id, image);
		else map.addImage(id, image, { pixelRatio: RATIO });
	};
	put('city', dot(palette['label-faint'], palette.halo));
	[...hatches, undefined].forEach((path, index) =>
		put(hatchId(index), hatch(palette.neutral, path))
	);
	put('capital', ringed(palette.label, palette.halo));
	for (const colour of new Set(layers.map((layer) => layer.colour)))
		for (const shape of Object.keys(shapes) as Shape[]) {
			put(iconId(shape, colour), symbol(shape, palette[colour], palette.halo, 5));
			put(iconId(shape, colour, true), symbol(shape, palette[colour], palette.selected, 8));
		}
}
