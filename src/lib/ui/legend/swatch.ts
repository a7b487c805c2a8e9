import type { CatalogueLayer } from '$lib/atlas/schema';
import type { PathMark } from '$lib/exchange/figure/marks';
import { shapePath, type Shape } from '$lib/map/style/shapes';
import { strokeOf } from '$lib/map/style/strokes';
import type { Token } from '$lib/map/style/tokens';

/** The box that a swatch fills, in pixels. */
export const SWATCH = { width: 26, height: 16 };

const BOX =
	'M5.2 2.7H20.8A1.5 1.5 0 0 1 22.3 4.2V11.8A1.5 1.5 0 0 1 20.8 13.3H5.2A1.5 1.5 0 0 1 3.7 11.8V4.2A1.5 1.5 0 0 1 5.2 2.7Z';

const circle = (radius: number) =>
	`M${13 - radius} 8A${radius} ${radius} 0 1 1 ${13 + radius} 8A${radius} ${radius} 0 1 1 ${13 - radius} 8Z`;

/**
 * The symbol of a layer, as it is drawn on the map.
 * @param ink the colour of a token: a variable of the style sheet, or the colour itself
 * @param kind draws a line of this status, or a point of this shape, instead of the layer's own
 */
export function swatch(
	layer: CatalogueLayer,
	ink: (token: Token) => string,
	kind: { status?: string | undefined; shape?: Shape | undefined } = {}
): PathMark[] {
	const colour = ink(layer.colour);
	switch (layer.symbol) {
		case 'line':
			return line(layer, ink, kind.status);
		case 'ring':
			return [
				{
					kind: 'path',
					d: circle(6.6),
					fill: colour,
					fillOpacity: 0.16,
					stroke: colour,
					width: 1.5
				},
				{ kind: 'path', d: circle(2), fill: colour }
			];
		case 'point':
			return [point(kind.shape ?? layer.kinds[0]?.shape ?? 'diamond', colour)];
		case 'countries':
			return [
				{ kind: 'path', d: BOX, stroke: colour, width: 1.3 },
				{
					kind: 'path',
					d: 'M5 8L10 3M5 13L15 3M10 13L20 3M15 13L22 6M20 13L22 11',
					stroke: colour,
					width: 1
				}
			];
		case 'area':
			return [
				{
					kind: 'path',
					d: BOX,
					fill: colour,
					fillOpacity: 0.14,
					stroke: colour,
					width: 1.3,
					dash: [3.4, 2.2]
				}
			];
	}
}

const point = (shape: Shape, fill: string): PathMark => ({
	kind: 'path',
	d: shapePath(shape, 13, 8, 5.4),
	fill
});

function line(
	{ colour: token, stroke: usual }: CatalogueLayer,
	ink: (token: Token) => string,
	status: string | undefined
): PathMark[] {
	const stroke = strokeOf(status ?? usual);
	const colour = ink(token);
	const marks: PathMark[] = [
		{
			kind: 'path',
			d: 'M2 8H24',
			stroke: colour,
			strokeOpacity: stroke.opacity,
			width: stroke.width,
			cap: stroke.round ? 'round' : 'butt',
			...(stroke.dash && { dash: stroke.dash.map((part) => Math.max(part * stroke.width, 0.01)) })
		}
	];
	if (token === 'border')
		marks.unshift({
			kind: 'path',
			d: 'M1 8H25',
			stroke: colour,
			strokeOpacity: 0.14,
			width: 8,
			cap: 'round'
		});
	if (token === 'rail' && stroke.id === 'solid')
		marks.push({ kind: 'path', d: 'M4 8H24', stroke: ink('land'), width: 0.9, dash: [6, 5] });
	return marks;
}
