import type { Feature, Geometry } from 'geojson';
import { geoCentroid } from 'd3-geo';
import type { Lens } from './lens';
import type { Face, Mark, Measure, TextMark } from './marks';
import { partOf, type Parted } from './parted';
import type { Rect, Room } from './room';
import { positions } from './shapes';
import type { At, Style, StyleLayer } from './style';
import { wrap } from './wrap';

type Side = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** How far the middle of a line of letters lies above its baseline, in its size. */
const RISE = 0.35;

/** What a label is to look like, before there is a place for it. */
interface Label {
	lines: string[];
	widths: number[];
	face: Face;
	size: number;
	lead: number;
	spacing: number;
	turn: number;
	look: Pick<TextMark, 'colour' | 'halo'>;
}

/**
 * The symbols and labels of a style layer, each where there is room: those that the style puts first are placed first.
 * @param room what is taken already; what is placed here is taken too
 */
export function labels(
	layer: StyleLayer,
	style: Style,
	lens: Lens,
	{ at, room, measure, bearing }: Placing
): Parted {
	const features = layer.source ? (style.sources[layer.source] ?? []) : [];
	const wanted = features
		.map((feature) => at(feature))
		.filter(({ feature, zoom }) => layer.admits(feature, zoom))
		.map((now) => ({
			now,
			key: layer.has('symbol-sort-key') ? layer.number('symbol-sort-key', now) : 0
		}))
		.sort((a, b) => a.key - b.key);
	const parts: Parted = [];
	for (const { now } of wanted) {
		const found = anchors(now.feature.geometry).flatMap((position) => lens.places(position));
		if (!found.length) continue;
		const icon = layer.has('icon-image')
			? style.icons.get(layer.text('icon-image', now))
			: undefined;
		const label = layer.has('text-field') ? lettered(layer, now, measure, bearing) : null;
		const marks = found.flatMap((place) => one(layer, now, place, { icon, label, room }));
		if (marks.length) partOf(parts, now.feature).push(...marks);
	}
	return parts;
}

/** What placing goes by. */
export interface Placing {
	at: (feature: Feature) => At;
	room: Room;
	measure: Measure;
	bearing: number;
}

/** Where a geometry bears its label: a point itself, a line half-way along its vertices, an area in its middle. */
function anchors(geometry: Geometry) {
	switch (geometry.type) {
		case 'Point':
		case 'MultiPoint':
			return positions(geometry);
		case 'LineString':
			return geometry.coordinates.slice(geometry.coordinates.length >> 1).slice(0, 1);
		case 'Polygon':
		case 'MultiPolygon': {
			const middle = geoCentroid(geometry);
			return middle.every(Number.isFinite) ? [middle] : [];
		}
		default:
			return [];
	}
}

function lettered(layer: StyleLayer, now: At, measure: Measure, bearing: number): Label | null {
	const text = layer.text('text-field', now);
	if (!text.trim()) return null;
	const size = layer.number('text-size', now);
	const face = faceOf(layer.list<string>('text-font', now)[0] ?? '');
	const spacing = layer.number('text-letter-spacing', now) * size;
	const width = (line: string) => measure(line, face, size) + spacing * [...line].length;
	const lines = wrap(text, layer.number('text-max-width', now) * size, width, { whole: true });
	const halo = layer.number('text-halo-width', now);
	const turned = layer.text('text-rotation-alignment', now) === 'map' ? bearing : 0;
	return {
		lines,
		widths: lines.map(width),
		face,
		size,
		lead: layer.number('text-line-height', now) * size,
		spacing,
		turn: layer.number('text-rotate', now) - turned,
		look: {
			colour: layer.colour('text-color', now).colour,
			...(halo && { halo: { colour: layer.colour('text-halo-color', now).colour, width: halo } })
		}
	};
}

function faceOf(family: string): Face {
	if (/italic/i.test(family)) return 'italic';
	return /semibold|bold/i.test(family) ? 'bold' : 'sans';
}

function one(
	layer: StyleLayer,
	now: At,
	[x, y]: [number, number],
	{
		icon,
		label,
		room
	}: {
		icon: { size: number; parts: readonly object[] } | undefined;
		label: Label | null;
		room: Room;
	}
): Mark[] {
	const size = icon ? icon.size * layer.number('icon-size', now) : 0;
	const iconRect: Rect = [x - size / 2, y - size / 2, x + size / 2, y + size / 2];
	const passes = layer.text('icon-allow-overlap', now) === 'true';
	if (icon && !passes && !room.free(iconRect)) return [];
	const placed = label && place(layer, now, label, [x, y], room);
	if (label && !placed) return [];
	if (icon && layer.text('icon-ignore-placement', now) !== 'true') room.take(iconRect);
	if (placed) room.take(placed.rect);
	const scale = icon ? layer.number('icon-size', now) : 1;
	return [
		...(icon
			? [
					{
						kind: 'group' as const,
						x: Math.round(x * 100) / 100,
						y: Math.round(y * 100) / 100,
						scale,
						marks: icon.parts.map((part) => ({ kind: 'path', ...part }) as Mark)
					}
				]
			: []),
		...(placed?.marks ?? [])
	];
}

/** The first of the places that the style allows at which a label has room. */
function place(
	layer: StyleLayer,
	now: At,
	label: Label,
	[x, y]: [number, number],
	room: Room
): { marks: TextMark[]; rect: Rect } | null {
	const { size, lines, lead, turn } = label;
	const width = Math.max(...label.widths);
	const height = lines.length * lead;
	const padding = layer.number('text-padding', now);
	const always = layer.text('text-allow-overlap', now) === 'true';
	for (const [side, dx, dy] of offsets(layer, now, size)) {
		const left =
			dx +
			{ left: 0, right: -width, center: -width / 2, top: -width / 2, bottom: -width / 2 }[side];
		const top =
			dy +
			{ top: 0, bottom: -height, center: -height / 2, left: -height / 2, right: -height / 2 }[side];
		const rect = about([x, y], [left, top, left + width, top + height], turn, padding);
		if (!always && !room.free(rect)) continue;
		const anchor = side === 'left' ? 'start' : side === 'right' ? 'end' : 'middle';
		const along = { start: left, end: left + width, middle: left + width / 2 }[anchor];
		const marks = lines.map((text, i): TextMark => {
			// A space follows the last letter too: the middle of what is seen lies half of it to the left.
			const shift = anchor === 'middle' ? label.spacing / 2 : 0;
			const [tx, ty] = turned([along + shift, top + (i + 0.5) * lead + RISE * size], turn);
			return {
				kind: 'text',
				x: Math.round((x + tx) * 100) / 100,
				y: Math.round((y + ty) * 100) / 100,
				text,
				face: label.face,
				size: Math.round(size * 100) / 100,
				anchor,
				...label.look,
				...(label.spacing && { spacing: Math.round(label.spacing * 100) / 100 }),
				...(turn && { turn })
			};
		});
		return { marks, rect };
	}
	return null;
}

/** The sides at which the style lets a label stand, each with how far from its point. */
function offsets(layer: StyleLayer, now: At, size: number): [Side, number, number][] {
	const sides = layer.has('text-variable-anchor')
		? layer.list<Side>('text-variable-anchor', now)
		: null;
	if (!sides) {
		const [dx = 0, dy = 0] = layer.list<number>('text-offset', now);
		return [[layer.text('text-anchor', now) as Side, dx * size, dy * size]];
	}
	const away = layer.number('text-radial-offset', now) * size;
	return sides.map((side) => [
		side,
		side === 'left' ? away : side === 'right' ? -away : 0,
		side === 'top' ? away : side === 'bottom' ? -away : 0
	]);
}

function turned([x, y]: [number, number], degrees: number): [number, number] {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	return [x * cos - y * sin, x * sin + y * cos];
}

/** The upright rectangle around one that is turned about a point. */
function about(
	[x, y]: [number, number],
	[l, t, r, b]: Rect,
	degrees: number,
	padding: number
): Rect {
	const corners = (
		[
			[l, t],
			[r, t],
			[l, b],
			[r, b]
		] as [number, number][]
	).map((corner) => turned(corner, degrees));
	const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)];
	return [
		x + Math.min(...xs) - padding,
		y + Math.min(...ys) - padding,
		x + Math.max(...xs) + padding,
		y + Math.max(...ys) + padding
	];
}
