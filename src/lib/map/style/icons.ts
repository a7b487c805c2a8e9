import type { Map } from 'maplibre-gl';
import { PATTERN_SIZE, patterns, type PatternPart } from './patterns';
import { dot, ringed, symbol, type Icon } from './icon-parts';
import type { Palette } from './palette';
import { shapes, type Shape } from './shapes';
import type { Token } from './tokens';

const RATIO = 2;

/** The name of a point symbol; `strong` is the larger one of what the article names. */
export const iconId = (shape: Shape, colour: Token, strong = false) =>
	`${shape}-${colour}${strong ? '-strong' : ''}`;

/** Every symbol of the map by its name, as layers of these colours need them. */
export function icons(
	palette: Palette,
	layers: readonly { colour: Token }[]
): globalThis.Map<string, Icon> {
	const all = new globalThis.Map([
		['city', dot(palette['label-faint'], palette.halo)],
		['capital', ringed(palette.label, palette.halo)]
	]);
	for (const colour of new Set(layers.map((layer) => layer.colour)))
		for (const shape of Object.keys(shapes) as Shape[]) {
			all.set(iconId(shape, colour), symbol(shape, palette[colour], palette.halo, 5));
			all.set(iconId(shape, colour, true), symbol(shape, palette[colour], palette.selected, 8));
		}
	return all;
}

function paint(
	size: number,
	ratio: number,
	draw: (context: CanvasRenderingContext2D) => void
): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = Math.round(size * ratio);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.scale(ratio, ratio);
	draw(context);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

const picture = ({ size, parts }: Icon, ratio: number): ImageData =>
	paint(size, ratio, (context) => {
		context.translate(size / 2, size / 2);
		for (const { d, fill, stroke, width, join } of parts) {
			const path = new Path2D(d);
			if (fill) {
				context.fillStyle = fill;
				context.fill(path);
			}
			if (!stroke) continue;
			context.strokeStyle = stroke;
			context.lineWidth = width ?? 1;
			context.lineJoin = join ?? 'miter';
			context.stroke(path);
		}
	});

function pattern(parts: readonly PatternPart[], ratio: number): ImageData {
	return paint(PATTERN_SIZE, ratio, (context) => {
		context.lineWidth = 1;
		for (const { d, filled, colour, opacity } of parts) {
			context.strokeStyle = context.fillStyle = colour;
			context.globalAlpha = opacity;
			if (d === null) context.fillRect(0, 0, PATTERN_SIZE, PATTERN_SIZE);
			else if (filled) context.fill(new Path2D(d));
			else context.stroke(new Path2D(d));
		}
	});
}

/** Draws pictures, and gives them to the map by their names, or other ones for those that it has. */
function put<T>(
	map: Map,
	all: Iterable<readonly [string, T]>,
	draw: (one: T, ratio: number) => ImageData,
	pixelRatio: number
) {
	for (const [id, one] of all)
		if (map.hasImage(id)) map.updateImage(id, draw(one, pixelRatio));
		else map.addImage(id, draw(one, pixelRatio), { pixelRatio });
}

/**
 * Draws every symbol in the colours of the theme, anew when the theme changes.
 * @param ratio pixels of a symbol's picture for each of the map's: more, where the map is printed
 */
export const addIcons = (
	map: Map,
	palette: Palette,
	layers: readonly { colour: Token }[],
	ratio = RATIO
) => put(map, icons(palette, layers), picture, ratio);

/** Draws the patterns that areas of these layers are filled with, as `addIcons` does symbols. */
export const addPatterns = (
	map: Map,
	palette: Palette,
	layers: Parameters<typeof patterns>[1],
	ratio = RATIO
) => put(map, patterns(palette, layers), pattern, ratio);
