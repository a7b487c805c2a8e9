import { rectangle, type Box, type Mark, type TextMark } from './marks';
import { CSS_PIXEL } from './paper';
import type { ScaleBar } from './scale';

/** What a scale bar and a north arrow are drawn with. */
export interface Inks {
	paper: string;
	ink: string;
	soft: string;
	rule: string;
}

/** How a scale bar is written: a length in metres, and where it is true. */
export interface ScaleWords {
	length: (metres: number) => string;
	/** the same without its unit, for within the bar */
	short: (metres: number) => string;
	where: string;
}

/** The size of the letters beside the instruments, in units of the figure. */
const LETTER = 2.5;

/** A scale bar within a box, in millimetres; `unit` is that of the figure. */
export function scaleMarks(
	box: Box,
	bar: ScaleBar,
	{ length, short, where }: ScaleWords,
	inks: Inks,
	unit: number
): Mark[] {
	const width = bar.pixels * CSS_PIXEL;
	const height = 1.4 * unit;
	const [x, y] = [box.x, box.y + 3.6 * unit];
	const text = (at: number, words: string, anchor: TextMark['anchor']): TextMark => ({
		kind: 'text',
		x: at,
		y: box.y + 2.6 * unit,
		text: words,
		face: 'sans',
		size: LETTER * unit,
		colour: inks.ink,
		anchor
	});
	const part = width / bar.parts;
	const dark = Array.from({ length: bar.parts }, (_, i) => i).filter((i) => i % 2 === 0);
	return [
		{
			kind: 'path',
			d: rectangle({ x, y, width, height }),
			fill: inks.paper,
			stroke: inks.ink,
			width: 0.2 * unit
		},
		{
			kind: 'path',
			d: dark.map((i) => rectangle({ x: x + i * part, y, width: part, height })).join(''),
			fill: inks.ink
		},
		text(x, '0', 'start'),
		...(bar.parts === 2 && width > 30 * unit
			? [text(x + part, short(bar.metres / 2), 'middle')]
			: []),
		text(x + width, length(bar.metres), 'end'),
		{
			kind: 'text',
			x,
			y: y + height + 3.2 * unit,
			text: where,
			face: 'sans',
			size: 2.15 * unit,
			colour: inks.soft
		}
	];
}

/** An arrow that points north within a box, with its letter beyond the tip. */
export function northMarks(
	box: Box,
	bearing: number,
	letter: string,
	inks: Inks,
	unit: number
): Mark[] {
	const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
	// On a map turned clockwise, north lies counter-clockwise of up.
	const angle = (-bearing * Math.PI) / 180;
	const radius = Math.min(box.width, box.height) / 2 - 1.6 * unit;
	const at = ([right, up]: readonly [number, number]) => {
		const [x, y] = [right * radius, -up * radius];
		return [
			cx + x * Math.cos(angle) - y * Math.sin(angle),
			cy + x * Math.sin(angle) + y * Math.cos(angle)
		] as const;
	};
	const path = (corners: readonly (readonly [number, number])[]) =>
		`M${corners
			.map((corner) =>
				at(corner)
					.map((n) => n.toFixed(3))
					.join(' ')
			)
			.join('L')}Z`;
	const [x, y] = at([0, 1 + (1.3 * unit) / radius]);
	return [
		{
			kind: 'path',
			d: path([
				[0, 0.9],
				[0.42, -0.9],
				[0, -0.5]
			]),
			fill: inks.ink
		},
		{
			kind: 'path',
			d: path([
				[0, 0.9],
				[-0.42, -0.9],
				[0, -0.5]
			]),
			fill: inks.paper,
			stroke: inks.ink,
			width: 0.2 * unit,
			join: 'round'
		},
		{
			kind: 'text',
			x,
			y: y + 0.35 * LETTER * unit,
			text: letter,
			face: 'bold',
			size: LETTER * unit,
			colour: inks.ink,
			anchor: 'middle'
		}
	];
}
