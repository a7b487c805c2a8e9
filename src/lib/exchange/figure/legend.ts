import type { Content, Entry } from './content';
import type { Inks } from './instruments';
import type { Box, Mark, Measure } from './marks';
import { CSS_PIXEL } from './paper';
import { wrap } from './wrap';

type Legend = NonNullable<Content['legend']>;

/** In units of the figure. */
const SYMBOL = { width: 26 * CSS_PIXEL, height: 16 * CSS_PIXEL, gap: 1.4 };
const SIZES = { heading: 2.3, text: 2.75, detail: 2.5 };
const LEAD = 1.28;
const GAP = 0.8;
const INDENT = 2.2;
const GUTTER = 4;

interface Row {
	entry: Entry;
	lines: string[];
	height: number;
}

/** A legend that is laid out. */
export interface LaidLegend {
	height: number;
	marks: Mark[];
}

/**
 * Lays a legend out in columns, all within a box. Where there is no room for everything, what tells one thing of a layer
 * from another goes first, then the last rows, of which the last line tells how many.
 */
export function layLegend(
	legend: Legend,
	box: Box,
	{ columns, measure, inks, unit }: { columns: number; measure: Measure; inks: Inks; unit: number }
): LaidLegend {
	const width = (box.width - (columns - 1) * GUTTER * unit) / columns;
	const head = SIZES.heading * 1.9 * unit;
	const room = box.height - head;
	const row = (entry: Entry): Row => {
		const size = sizeOf(entry) * unit;
		const left = textLeft(entry) * unit;
		const lines = wrap(entry.text, width - left, (text) => measure(text, 'sans', size), {
			most: 3
		});
		const least = entry.symbol ? SYMBOL.height * 0.86 * unit : 0;
		return { entry, lines, height: Math.max(least, lines.length * size * LEAD) + GAP * unit };
	};
	let rows = legend.entries.map(row);
	let left = 0;
	let laid = inColumns(rows, columns, room);
	while (!laid && rows.some(({ entry }) => entry.detail)) {
		rows = withoutLastDetails(rows);
		laid = inColumns(rows, columns, room);
	}
	while (!laid && rows.length) {
		rows = rows.slice(0, -1);
		left++;
		const last = row({ symbol: null, text: legend.more(left), detail: false });
		laid = inColumns([...rows, last], columns, room);
	}
	if (!laid) return { height: 0, marks: [] };
	const marks: Mark[] = [
		{
			kind: 'text',
			x: box.x,
			y: box.y + SIZES.heading * unit,
			text: legend.heading,
			face: 'bold',
			size: SIZES.heading * unit,
			colour: inks.soft,
			spacing: 0.1 * unit
		}
	];
	laid.forEach((column, i) => {
		let y = box.y + head;
		for (const one of column) {
			marks.push(...drawn(one, box.x + i * (width + GUTTER * unit), y, inks, unit));
			y += one.height;
		}
	});
	const height = head + Math.max(...laid.map(heightOf));
	return { height, marks };
}

const sizeOf = ({ detail }: Entry) => (detail ? SIZES.detail : SIZES.text);
const symbolLeft = ({ detail }: Entry) => (detail ? INDENT : 0);
const textLeft = (entry: Entry) =>
	symbolLeft(entry) + (entry.symbol ? SYMBOL.width + SYMBOL.gap : 0);
const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** Rows without the details of the last layer that has any. */
function withoutLastDetails(rows: readonly Row[]): Row[] {
	const last = rows.findLastIndex(({ entry }) => entry.detail);
	const first = rows.slice(0, last).findLastIndex(({ entry }) => !entry.detail) + 1;
	return rows.toSpliced(first, last - first + 1);
}

/** Rows in columns of at most a height, as even as may be; null if they do not fit. */
function inColumns(rows: readonly Row[], columns: number, most: number): Row[][] | null {
	const whole = heightOf(rows);
	// The least height that does: from an even share upwards, row by row.
	for (let height = whole / columns; height <= most + 0.001; height += Math.max(0.5, most / 60)) {
		const laid = filled(rows, Math.min(height, most), columns);
		if (laid) return laid;
	}
	return filled(rows, most, columns);
}

function filled(rows: readonly Row[], height: number, columns: number): Row[][] | null {
	const laid: Row[][] = [[]];
	let y = 0;
	for (const row of rows) {
		if (y + row.height > height + 0.001 && laid.at(-1)!.length) {
			if (laid.length === columns) return null;
			laid.push([]);
			y = 0;
		}
		if (row.height > height + 0.001) return null;
		laid.at(-1)!.push(row);
		y += row.height;
	}
	return laid;
}

function drawn({ entry, lines }: Row, x: number, y: number, inks: Inks, unit: number): Mark[] {
	const size = sizeOf(entry) * unit;
	const middle = y + (size * LEAD) / 2;
	const symbol: Mark[] = entry.symbol
		? [
				{
					kind: 'group',
					x: x + symbolLeft(entry) * unit,
					y: middle - (SYMBOL.height / 2) * unit,
					scale: CSS_PIXEL * unit,
					marks: entry.symbol
				}
			]
		: [];
	return [
		...symbol,
		...lines.map((text, i): Mark => ({
			kind: 'text',
			x: x + textLeft(entry) * unit,
			y: middle + 0.35 * size + i * size * LEAD,
			text,
			face: 'sans',
			size,
			colour: entry.detail || !entry.symbol ? inks.soft : inks.ink
		}))
	];
}
