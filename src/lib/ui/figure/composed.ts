import type { Feature } from 'geojson';
import { drawnMap } from '$lib/exchange/figure/drawn-map';
import { northMarks, scaleMarks } from '$lib/exchange/figure/instruments';
import { layout, type Layout } from '$lib/exchange/figure/layout';
import { eyeHeight, lens, type Gaze } from '$lib/exchange/figure/lens';
import type { Box, Group, Mark, Measure } from '$lib/exchange/figure/marks';
import { CSS_PIXEL, type Paper } from '$lib/exchange/figure/paper';
import { scaleBar } from '$lib/exchange/figure/scale';
import type { Content } from '$lib/exchange/figure/content';
import type { FigureStyle } from '$lib/map/figure/style';
import { t } from '$lib/messages';
import { figure, figureIn, fixed } from '../words/format';
import type { Reader } from '../reader/reader.svelte';
import type { Colours } from './colours';
import { atlasEntries, disputedEntry, readerEntries } from './legend';
import { inFrame, type Look } from './look';
import type { Settings } from './settings';
import { everything, placed, within, type Placed, type Shown } from './shown';
import type { Subject } from './subject';
import { citations, notes, saidOf, showsSites } from './words';

/** All that a figure is composed from. */
export interface Ingredients {
	reader: Reader;
	subject: Subject;
	settings: Settings;
	sheet: Paper;
	look: Look;
	colours: Colours;
	shown: readonly Shown[];
	/** the dashed boundaries of the basemap */
	disputed: readonly Feature[];
	measure: Measure;
	/** ISO day */
	day: string;
	link: string;
}

/** A figure that is laid out, but for the map itself. */
export interface Composed {
	laid: Layout;
	gaze: Gaze;
	globe: boolean;
	/** the map's frame in pixels of the style sheet */
	frame: { width: number; height: number };
	below: readonly Mark[];
	above: readonly Mark[];
}

const frameOf = ({ width, height }: Box) => ({
	width: width / CSS_PIXEL,
	height: height / CSS_PIXEL
});

/**
 * Lays a figure out: first as if everything were in the frame, then for what really is.
 */
export function compose(of: Ingredients): Composed {
	const { subject, sheet, look, measure, colours, settings } = of;
	const globe = subject.scene.projection === 'globe';
	const { inks } = colours;
	const first = layout(
		sheet,
		contentOf(of, { shown: of.shown, placed: everything(subject.scene), height: null }),
		measure,
		inks
	);
	const guess = frameOf(first.map);
	const about = inFrame(look, guess, globe);
	const outlook = lens(about, globe, guess);
	const seen = within(of.shown, subject.data, outlook);
	const there = placed(subject.scene, of.disputed, outlook);
	const height = globe ? eyeHeight(about, guess.height) : null;
	const laid = layout(sheet, contentOf(of, { shown: seen, placed: there, height }), measure, inks);
	const frame = frameOf(laid.map);
	const gaze = inFrame(look, frame, globe);
	const { unit } = laid;
	const through = lens(gaze, globe, frame);
	const bar = laid.scale && scaleBar(through, laid.scale.width / CSS_PIXEL);
	const middle = through.invert([frame.width / 2, frame.height / 2])!;
	const latitude = t(middle[1] < 0 ? 'units.south' : 'units.north', {
		degrees: fixed(Math.abs(middle[1]), 1)
	});
	const words = {
		length: (metres: number) =>
			metres >= 1000 ? figureIn('kilometer', metres / 1000) : figureIn('meter', metres),
		short: (metres: number) => figure(metres >= 500 ? metres / 1000 : metres),
		where: globe ? t('figure.trueMiddle') : t('figure.trueAt', { latitude })
	};
	return {
		laid,
		gaze,
		globe,
		frame,
		below: laid.below,
		above: [
			...laid.above,
			...(bar ? scaleMarks(laid.scale!, bar, words, inks, unit) : []),
			...(laid.north && settings.north
				? northMarks(laid.north, gaze.bearing, t('figure.northLetter'), inks, unit)
				: [])
		]
	};
}

function contentOf(
	{ reader, subject, settings, colours, day, link }: Ingredients,
	{ shown, placed, height }: { shown: readonly Shown[]; placed: Placed; height: number | null }
): Content {
	const { scene } = subject;
	const { palette } = colours;
	const sources = citations(reader.view, placed, shown);
	return {
		title: settings.title,
		subtitle: settings.subtitle,
		legend: settings.legend
			? {
					heading: t('figure.key'),
					entries: [
						...readerEntries(scene, palette, saidOf(reader, scene, placed)),
						...atlasEntries(shown, palette),
						...(placed.disputed ? [disputedEntry(palette)] : [])
					],
					more: (count) => t('figure.more', { count })
				}
			: null,
		scale: settings.scale,
		north: settings.north,
		tag: showsSites(placed, shown) ? t('figure.notional') : null,
		sources:
			settings.sources && sources.length
				? {
						lead: t('figure.sourcesLead'),
						items: sources,
						more: (count) => t('figure.moreSources', { count })
					}
				: null,
		notes: notes({ height, shown, placed, scene, day, link })
	};
}

/** The map of a figure as shapes and letters, in its place on the sheet. */
export function drawnIn(
	{ laid, gaze, globe, frame }: Composed,
	style: FigureStyle,
	measure: Measure
): Group {
	return {
		kind: 'group',
		name: 'map',
		x: laid.map.x,
		y: laid.map.y,
		scale: CSS_PIXEL,
		clip: [frame.width, frame.height],
		marks: drawnMap(style, { gaze, globe, ...frame }, measure)
	};
}
