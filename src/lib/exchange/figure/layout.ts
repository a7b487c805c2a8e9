import type { Content } from './content';
import type { Inks } from './instruments';
import { layLegend } from './legend';
import { rectangle, type Box, type Mark, type Measure, type TextMark } from './marks';
import { layNotes } from './notes';
import type { Paper } from './paper';
import { wrap } from './wrap';

/** A figure without its map: where everything stands, in millimetres. */
export interface Layout {
	/** what a millimetre on A4 is on this sheet: letters and lines are as many times as large */
	unit: number;
	map: Box;
	/** where the scale bar and the north arrow go; null where none is wanted */
	scale: Box | null;
	north: Box | null;
	/** every part by its name, for whoever checks that they lie apart */
	boxes: Record<string, Box>;
	/** all that lies below the map, and all that lies over it */
	below: Mark[];
	above: Mark[];
}

/** In units of the figure: millimetres on A4. */
const MARGIN = 9;
const GAP = 4;
const TITLE = { size: 6.2, lead: 1.16 };
const SUBTITLE = { size: 3.5, lead: 1.3 };
const INSTRUMENTS = { width: 56, height: 13, north: 13 };
const COLUMN = { share: 0.215, least: 46, most: 66 };

/** Wider than this many times its height, a sheet has the legend beside the map. */
const WIDE = 1.15;

/** Shares of the sheet's height that the parts below the map may take. */
const SHARE = { notes: 0.13, legend: 0.3 };

/** Lays a figure out on a sheet. */
export function layout(sheet: Paper, content: Content, measure: Measure, inks: Inks): Layout {
	const unit = Math.max(0.72, Math.min(1.3, Math.sqrt((sheet.width * sheet.height) / (297 * 210))));
	const margin = Math.min(MARGIN * unit, sheet.width * 0.04, sheet.height * 0.04);
	const boxes: Record<string, Box> = {};
	const below: Mark[] = [
		{ kind: 'path', d: rectangle({ ...sheet, x: 0, y: 0 }), fill: inks.paper }
	];
	const width = sheet.width - 2 * margin;

	const heading = (
		name: string,
		text: string,
		y: number,
		{ size, lead }: typeof TITLE,
		look: Pick<TextMark, 'face' | 'colour'>
	) => {
		if (!text.trim()) return y;
		const height = size * unit;
		const lines = wrap(text, width, (words) => measure(words, look.face, height), {
			most: 2
		});
		lines.forEach((words, i) =>
			below.push({
				kind: 'text',
				x: margin,
				y: y + height * (0.86 + i * lead),
				text: words,
				size: height,
				...look
			})
		);
		boxes[name] = { x: margin, y, width, height: lines.length * height * lead };
		return y + lines.length * height * lead;
	};
	let top = heading('title', content.title, margin, TITLE, { face: 'serif', colour: inks.ink });
	top = heading('subtitle', content.subtitle, top, SUBTITLE, { face: 'sans', colour: inks.soft });
	if (top > margin) top += (GAP / 2) * unit;

	const notes = layNotes(content, {
		width,
		most: sheet.height * SHARE.notes,
		measure,
		colour: inks.soft,
		unit
	});
	let bottom = sheet.height - margin;
	if (notes.height) {
		bottom -= notes.height;
		below.push(...notes.marks(margin, bottom));
		boxes.notes = { x: margin, y: bottom, width, height: notes.height };
		bottom -= (GAP / 2) * unit;
	}

	const body: Box = { x: margin, y: top, width, height: bottom - top };
	const side = content.legend && sheet.width / sheet.height >= WIDE;
	const parts = (side ? beside : beneath)(body, content, { measure, inks, unit, sheet });
	Object.assign(boxes, { map: parts.map }, parts.boxes);
	below.push(...parts.marks);
	const above: Mark[] = [
		{ kind: 'path', d: rectangle(parts.map), stroke: inks.soft, width: 0.25 * unit }
	];
	if (content.tag) above.push(...tagged(content.tag, parts.map, { measure, inks, unit }));
	const { scale = null, north = null } = parts.boxes;
	return { unit, map: parts.map, scale, north, boxes, below, above };
}

interface Means {
	measure: Measure;
	inks: Inks;
	unit: number;
	sheet: Paper;
}
interface Parts {
	map: Box;
	boxes: { legend?: Box; scale?: Box; north?: Box };
	marks: Mark[];
}

/** The legend in a column beside the map, with the instruments at its foot. */
function beside(body: Box, content: Content, { measure, inks, unit }: Means): Parts {
	const column = Math.max(
		COLUMN.least * unit,
		Math.min(body.width * COLUMN.share, COLUMN.most * unit)
	);
	const map = { ...body, width: body.width - column - GAP * unit };
	const x = map.x + map.width + GAP * unit;
	const boxes: Parts['boxes'] = {};
	const height = content.scale || content.north ? INSTRUMENTS.height * unit : 0;
	const y = body.y + body.height - height;
	instruments(boxes, content, { x, y, width: column, height }, unit);
	const room = { x, y: body.y, width: column, height: y - body.y - (height ? GAP * unit : 0) };
	const laid = layLegend(content.legend!, room, { columns: 1, measure, inks, unit });
	if (laid.height) boxes.legend = { ...room, height: laid.height };
	return { map, boxes, marks: laid.marks };
}

/** The legend in columns beneath the map, with the instruments to its left or above it. */
function beneath(body: Box, content: Content, { measure, inks, unit, sheet }: Means): Parts {
	const boxes: Parts['boxes'] = {};
	const bars = content.scale || content.north;
	const needed = bars ? Math.min(INSTRUMENTS.width * unit, body.width) : 0;
	const apart = body.width - needed < 50 * unit;
	const height = bars ? INSTRUMENTS.height * unit : 0;
	const room: Box = {
		x: apart || !bars ? body.x : body.x + needed + GAP * unit,
		y: 0,
		width: apart || !bars ? body.width : body.width - needed - GAP * unit,
		height: sheet.height * SHARE.legend - (apart ? height : 0)
	};
	const columns = Math.max(1, Math.min(3, Math.floor(room.width / (44 * unit))));
	const options = { columns, measure, inks, unit };
	const trial = content.legend ? layLegend(content.legend, room, options) : null;
	const legend = trial?.height ?? 0;
	const strip = apart && legend && height ? height + GAP * unit + legend : Math.max(height, legend);
	const y = body.y + body.height - strip;
	const map = { ...body, height: body.height - strip - (strip ? GAP * unit : 0) };
	if (bars) instruments(boxes, content, { x: body.x, y, width: needed, height }, unit);
	if (!content.legend || !legend) return { map, boxes, marks: [] };
	room.y = apart && height ? y + height + GAP * unit : y;
	boxes.legend = { ...room, height: legend };
	return { map, boxes, marks: layLegend(content.legend, room, options).marks };
}

/** Where the scale bar and the arrow stand within their place. */
function instruments(boxes: Parts['boxes'], { scale, north }: Content, place: Box, unit: number) {
	const arrow = north ? INSTRUMENTS.north * unit : 0;
	if (north) boxes.north = { ...place, x: place.x + place.width - arrow, width: arrow };
	if (scale) boxes.scale = { ...place, width: place.width - arrow - (north ? 2 * unit : 0) };
}

/** A label in the lower left corner of the map. */
function tagged(tag: string, map: Box, { measure, inks, unit }: Omit<Means, 'sheet'>): Mark[] {
	const size = 2.6 * unit;
	const inner = map.width - 8 * unit;
	const lines = wrap(tag, inner, (text) => measure(text, 'bold', size), { most: 2 });
	const width = Math.max(...lines.map((line) => measure(line, 'bold', size))) + 3.2 * unit;
	const height = (lines.length * 1.25 + 0.75) * size;
	const box = { x: map.x + 2 * unit, y: map.y + map.height - height - 2 * unit, width, height };
	return [
		{
			kind: 'path',
			d: rectangle(box),
			fill: inks.paper,
			fillOpacity: 0.92,
			stroke: inks.rule,
			width: 0.2 * unit
		},
		...lines.map((text, i): Mark => ({
			kind: 'text',
			x: box.x + 1.6 * unit,
			y: box.y + size * (1.25 + i * 1.25),
			text,
			face: 'bold',
			size,
			colour: inks.ink
		}))
	];
}
