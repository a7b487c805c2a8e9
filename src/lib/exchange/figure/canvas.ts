import { faces, familyList } from './faces';
import { hatching } from './hatching';
import type { Face, Group, Mark, Measure, PathMark, TextMark } from './marks';

/** Families that the page's style sheet defines go before those of the machine. */
const own: Record<Face, string> = {
	sans: 'Inter',
	bold: 'Inter',
	serif: 'Source Serif',
	italic: 'Source Serif Italic'
};

/** A face as a canvas wants it. */
export function fontOf(face: Face, size: number): string {
	const { weight, style } = faces[face];
	return `${style} ${weight} ${size}px '${own[face]}', ${familyList(faces[face])}`;
}

/** The size at which letters are measured: browsers round what is set smaller. */
const LARGE = 100;

/** Measures text as a canvas sets it. */
export function measurer(): Measure {
	const context = document.createElement('canvas').getContext('2d')!;
	const known = new Map<string, number>();
	return (text, face, size) => {
		const key = `${face} ${text}`;
		let width = known.get(key);
		if (width === undefined) {
			context.font = fontOf(face, LARGE);
			known.set(key, (width = context.measureText(text).width / LARGE));
		}
		return width * size;
	};
}

/** Paints marks on a canvas whose unit is theirs. */
export function paint(context: CanvasRenderingContext2D, marks: readonly Mark[]) {
	for (const mark of marks) {
		if (mark.kind === 'path') path(context, mark);
		else if (mark.kind === 'text') text(context, mark);
		else group(context, mark);
	}
}

function group(context: CanvasRenderingContext2D, { x, y, scale, clip, marks }: Group) {
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	if (clip) {
		context.beginPath();
		context.rect(0, 0, ...clip);
		context.clip();
	}
	paint(context, marks);
	context.restore();
}

function path(context: CanvasRenderingContext2D, mark: PathMark) {
	const { fill, fillOpacity = 1, stroke, strokeOpacity = 1 } = mark;
	const shape = new Path2D(mark.d);
	if (typeof fill === 'string') {
		context.globalAlpha = fillOpacity;
		context.fillStyle = fill;
		context.fill(shape);
	} else if (fill) {
		context.save();
		context.clip(shape);
		path(context, { ...hatching(fill, mark.d), strokeOpacity: fillOpacity });
		context.restore();
	}
	if (stroke) {
		context.globalAlpha = strokeOpacity;
		context.strokeStyle = stroke;
		context.lineWidth = mark.width ?? 1;
		context.lineCap = mark.cap ?? 'butt';
		context.lineJoin = mark.join ?? 'miter';
		context.setLineDash([...(mark.dash ?? [])]);
		context.stroke(shape);
	}
	context.globalAlpha = 1;
}

function text(context: CanvasRenderingContext2D, mark: TextMark) {
	const { x, y, turn, halo } = mark;
	context.save();
	context.translate(x, y);
	if (turn) context.rotate((turn * Math.PI) / 180);
	// Browsers have a least size of letters: they are set large and scaled down.
	const scale = mark.size / LARGE;
	context.scale(scale, scale);
	context.font = fontOf(mark.face, LARGE);
	context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[
		mark.anchor ?? 'start'
	];
	if ('letterSpacing' in context) context.letterSpacing = `${(mark.spacing ?? 0) / scale}px`;
	if (halo) {
		context.strokeStyle = halo.colour;
		context.lineWidth = (2 * halo.width) / scale;
		context.lineJoin = 'round';
		context.setLineDash([]);
		context.strokeText(mark.text, 0, 0);
	}
	context.fillStyle = mark.colour;
	context.fillText(mark.text, 0, 0);
	context.restore();
}
