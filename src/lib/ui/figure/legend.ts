import type { DataColour } from '$lib/atlas/colours';
import type { OwnLayer } from '$lib/atlas/own';
import type { CatalogueLayer } from '$lib/atlas/schema';
import type { Entry } from '$lib/exchange/figure/content';
import type { Mark, PathMark } from '$lib/exchange/figure/marks';
import { disc, positions } from '$lib/exchange/figure/shapes';
import { lines } from '$lib/map/moving/parts';
import { hatchLines } from '$lib/map/style/patterns';
import type { Palette } from '$lib/map/style/palette';
import type { Scene } from '$lib/map/scene';
import { strokeOf } from '$lib/map/style/strokes';
import type { Token } from '$lib/map/style/tokens';
import { nameOf, t } from '$lib/messages';
import { swatch } from '../legend/swatch';
import { statusWord } from '../words/terms';
import type { Shown } from './shown';

const compared = lines.find(({ part }) => part === 'disc-compared')!;

const detail = (symbol: readonly Mark[], text: string): Entry => ({ symbol, text, detail: true });

/** The rows of what a figure shows of the atlas: each layer, and below it what tells one thing of it from another. */
export function atlasEntries(shown: readonly Shown[], palette: Palette): Entry[] {
	const ink = (token: Token) => palette[token];
	return shown.flatMap(({ layer, features }): Entry[] => {
		const kinds = layer.kinds.filter(({ id }) =>
			features.some(({ properties }) => properties.kind === id)
		);
		const title: Entry = {
			symbol: swatch(layer, ink, { shape: kinds[0]?.shape }),
			text: nameOf(layer.title),
			detail: false
		};
		if (layer.symbol === 'countries')
			return [title, ...kinds.map((kind) => hatchEntry(layer, kind, palette))];
		const points = features.filter(({ geometry }) => geometry && positions(geometry).length);
		const dots: CatalogueLayer = { ...layer, symbol: 'point' };
		const ofPoints = kinds
			.filter(({ id }) => points.some(({ properties }) => properties.kind === id))
			.map((kind) => detail(swatch(dots, ink, { shape: kind.shape }), nameOf(kind.title)));
		const strokes = layer.symbol === 'line' ? strokeEntries(layer, features, ink) : [];
		const several = layer.symbol === 'line' ? ofPoints : ofPoints.length > 1 ? ofPoints : [];
		return [title, ...strokes, ...(layer.symbol === 'ring' ? [] : several)];
	});
}

/** One row a stroke: statuses that are drawn alike share it. */
function strokeEntries(
	layer: CatalogueLayer,
	features: Shown['features'],
	ink: (token: Token) => string
): Entry[] {
	const lines = features.filter(({ geometry }) => geometry && !positions(geometry).length);
	const byStroke = new Map<string, Set<string>>();
	for (const { properties } of lines) {
		const { status, accuracy } = properties;
		const schematic = !status && accuracy === 'schematic' ? accuracy : undefined;
		const { id } = strokeOf(status ?? schematic);
		const words = byStroke.get(id) ?? new Set();
		byStroke.set(id, words.add(status ?? schematic ?? ''));
	}
	if (byStroke.size < 2) return [];
	return [...byStroke.values()].flatMap((statuses) => {
		const [first] = statuses;
		const words = [...statuses]
			.filter(Boolean)
			.map((status) =>
				status === 'schematic' ? t('figure.schematic') : statusWord(status as never)
			);
		return words.length
			? [detail(swatch(layer, ink, { status: first }), words.join(t('units.comma')))]
			: [];
	});
}

function hatchEntry(
	layer: CatalogueLayer,
	kind: CatalogueLayer['kinds'][number],
	palette: Palette
): Entry {
	const index = layer.kinds.indexOf(kind);
	const hatch = hatchLines(index, palette.neutral);
	const d = 'M2 2L24 2L24 14L2 14Z';
	return detail(
		[{ kind: 'path', d, fill: hatch, fillOpacity: 0.6, stroke: palette[layer.colour], width: 0.6 }],
		nameOf(kind.title)
	);
}

/** What the words of the rows below are filled with. */
export interface Said {
	/** the reader's sites within the frame, each as one row: what stands there and how far it reaches */
	sites: readonly string[];
	compared: string | null;
	target: string | null;
	siting: boolean;
	/** what lies between the two ranges compared is tinted */
	difference: boolean;
}

/** The rows of what the reader has put on the map: sites, target, measurement, layers of their own. */
export function readerEntries(scene: Scene, palette: Palette, said: Said): Entry[] {
	const { measure } = scene;
	const { coverage, selected, halo, zones } = palette;
	const area = (colour: string, opacity: number): PathMark => ({
		kind: 'path',
		d: 'M3 3H23V13H3Z',
		fill: colour,
		fillOpacity: opacity,
		stroke: colour,
		width: 1.6
	});
	const site: PathMark[] = [
		{ kind: 'path', d: disc(13, 8, 8), fill: coverage, fillOpacity: 0.35 },
		{ kind: 'path', d: disc(13, 8, 5.6), fill: halo },
		{ kind: 'path', d: disc(13, 8, 4), fill: coverage }
	];
	const stroke = (colour: string, width: number, dash?: number[]): PathMark[] => [
		{ kind: 'path', d: 'M2 8H24', stroke: colour, width, ...(dash && { dash }) }
	];
	const dashed = ({ width, dash }: typeof compared) =>
		stroke(
			coverage,
			width,
			dash!.map((part) => part * width)
		);
	const row = (symbol: readonly Mark[], text: string): Entry => ({ symbol, text, detail: false });
	return [
		...said.sites.map((text) => row(site, text)),
		...(said.sites.length ? [detail([area(coverage, 0.16)], t('figure.inRange'))] : []),
		...(said.sites.length && said.compared ? [detail(dashed(compared), said.compared)] : []),
		...(said.difference ? [detail([area(zones, 0.2)], t('figure.difference'))] : []),
		...(said.siting ? [detail([area(zones, 0.4)], t('figure.siting'))] : []),
		...(said.target
			? [detail(stroke(selected, 1.4, [2.8, 2.1]), t('figure.target', { target: said.target }))]
			: []),
		...(measure?.whole
			? [row(stroke(selected, 2), t('figure.measured', { length: measure.whole }))]
			: []),
		...scene.own.map(({ layer }) => row(ownSwatch(layer, palette), layer.name))
	];
}

/** The symbol of a layer that the reader brought. */
function ownSwatch({ style, content }: OwnLayer, palette: Palette): PathMark[] {
	const colour = style.colour.startsWith('#') ? style.colour : palette[style.colour as DataColour];
	if (content.kind === 'points')
		return [{ kind: 'path', d: disc(13, 8, Math.min(style.size, 7)), fill: colour }];
	const areas =
		content.kind === 'shapes' &&
		content.geometries?.some((one) => /Polygon$/.test(one?.type ?? ''));
	const width = Math.min(style.size, 6);
	return areas
		? [{ kind: 'path', d: 'M3 3H23V13H3Z', fill: colour, fillOpacity: 0.2, stroke: colour, width }]
		: [{ kind: 'path', d: 'M2 8H24', stroke: colour, width }];
}

/** The row of the basemap's dashed boundaries. */
export const disputedEntry = (palette: Palette): Entry =>
	detail(
		[{ kind: 'path', d: 'M2 8H24', stroke: palette.frontier, width: 1.4, dash: [4.2, 3.1] }],
		t('figure.disputed')
	);
