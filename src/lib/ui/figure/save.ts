import { paint } from '$lib/exchange/figure/canvas';
import { drawnMap } from '$lib/exchange/figure/drawn-map';
import type { Group, Mark } from '$lib/exchange/figure/marks';
import { CSS_PIXEL } from '$lib/exchange/figure/paper';
import { annotated } from '$lib/exchange/figure/png';
import { svg, type About } from '$lib/exchange/figure/svg';
import { NoPicture } from '$lib/map/figure/no-picture';
import type { Still } from '$lib/map/figure/still';
import { markerStyle } from '$lib/map/figure/style';
import { locale, Refusal } from '$lib/messages';
import type { Composed } from './composed';
import type { Figure } from './figure.svelte';
import { licences } from './words';

/** What is being done while a figure is saved. */
export type Stage = 'loading' | 'drawing' | 'writing';

/** A figure as a file, and what came out otherwise than asked for. */
export interface Saved {
	blob: Blob;
	/** the graphics could not draw the map: shapes and letters stand in for it */
	plain: boolean;
	/** dots an inch of the map's picture, where they are fewer than asked for */
	coarse: number | null;
	/** part of the map could not be had */
	missing: boolean;
}

/**
 * Makes the file of a figure.
 * @throws the signal's reason when it is given up; a Refusal with the remedy
 */
export async function made(
	figure: Figure,
	signal: AbortSignal,
	tell: (stage: Stage) => void
): Promise<Saved> {
	tell('loading');
	// What could not be had before is asked for again, and credited.
	await figure.load();
	await figure.fetchStyle();
	await figure.fetchLetters();
	signal.throwIfAborted();
	const { composed, marks } = figure;
	if (!composed || !marks) throw new Refusal('figure.missing');
	if (figure.settings.format === 'svg') {
		tell('writing');
		const text = svg(marks, figure.sheet, about(figure));
		const blob = new Blob([text], { type: 'image/svg+xml' });
		return { blob, plain: false, coarse: null, missing: figure.missing };
	}
	return png(figure, composed, marks, { signal, tell });
}

const about = ({ settings, day, shown }: Figure): About => ({
	title: settings.title,
	link: location.href,
	date: day,
	rights: licences(shown).join(' '),
	language: locale()
});

async function png(
	figure: Figure,
	composed: Composed,
	marks: readonly Mark[],
	{ signal, tell }: { signal: AbortSignal; tell: (stage: Stage) => void }
): Promise<Saved> {
	const { pixels, dpi, width } = figure.sheet;
	tell('drawing');
	const picture = await drawn(figure, composed, signal);
	try {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = pixels;
		const context = canvas.getContext('2d');
		if (!context) throw new Refusal('figure.tooLarge');
		const dots = pixels[0] / width;
		context.scale(dots, dots);
		if (picture) {
			paint(context, composed.below);
			place(context, picture, composed, dots);
			paint(context, [markers(figure, composed), ...composed.above]);
		} else paint(context, marks);
		tell('writing');
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		canvas.width = canvas.height = 0;
		if (!blob) throw new Refusal('figure.tooLarge');
		signal.throwIfAborted();
		const { title, link, date, rights } = about(figure);
		const texts = {
			Title: title,
			Source: link,
			'Creation Time': date,
			Software: 'Amur',
			...(rights && { Copyright: rights })
		};
		const coarse = picture && picture.ratio < (dpi / 96) * 0.98 ? picture.ratio * 96 : null;
		return {
			blob: annotated(new Uint8Array(await blob.arrayBuffer()), { dpi, texts }),
			plain: !picture,
			coarse: coarse && Math.round(coarse),
			missing: figure.missing || !!picture?.missing.length
		};
	} finally {
		picture?.remove();
	}
}

/** The map as the graphics processor draws it; null where it cannot. */
async function drawn(
	figure: Figure,
	{ gaze, frame }: Composed,
	signal: AbortSignal
): Promise<Still | null> {
	const { scene, data } = figure.subject;
	try {
		const { still } = await import('$lib/map/figure/still');
		const size = { width: Math.ceil(frame.width), height: Math.ceil(frame.height) };
		const ratio = figure.sheet.dpi / 96;
		const wanted = { camera: { ...gaze, pitch: 0 }, size, ratio, palette: figure.colours.ofMap };
		return await still(scene, data, wanted, signal);
	} catch (error) {
		if (error instanceof NoPicture) return null;
		throw error;
	}
}

/** Lays the picture of the map into its frame, pixel on pixel where it is as fine as the figure. */
function place(
	context: CanvasRenderingContext2D,
	{ canvas, ratio }: Still,
	{ laid: { map }, frame }: Composed,
	dots: number
) {
	const scale = CSS_PIXEL / ratio;
	const [width, height] = [canvas.width * scale, canvas.height * scale];
	const whole = (millimetres: number) => Math.round(millimetres * dots) / dots;
	context.save();
	context.beginPath();
	context.rect(map.x, map.y, map.width, map.height);
	context.clip();
	const [left, top] = [width - frame.width * CSS_PIXEL, height - frame.height * CSS_PIXEL];
	context.drawImage(canvas, whole(map.x - left / 2), whole(map.y - top / 2), width, height);
	context.restore();
}

/** The sites, which are no part of the map's picture. */
function markers(figure: Figure, { laid: { map }, gaze, globe, frame }: Composed): Group {
	return {
		kind: 'group',
		x: map.x,
		y: map.y,
		scale: CSS_PIXEL,
		clip: [frame.width, frame.height],
		marks: drawnMap(markerStyle(figure.wanted), { gaze, globe, ...frame }, figure.measure)
	};
}
