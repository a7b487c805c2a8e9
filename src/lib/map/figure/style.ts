import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { anchorId, type Anchor } from '../style/anchors';
import { basemapStyle } from '../basemap/basemap';
import { ATLAS, drawAtlas } from '../draw';
import { hatching, narrowed, standFor, wantedOf } from '../layers/filters';
import { DETAIL_ZOOM, levelLayers } from '../basemap/ground';
import { patterns, type HatchLines } from '../style/patterns';
import type { Icon } from '../style/icon-parts';
import { icons } from '../style/icons';
import { measuredFeatures, wayFeatures } from '../measuring/features';
import { HINT, MEASURE, measuringDrawings } from '../measuring/layers';
import type { Palette } from '../style/palette';
import type { MapData, Scene } from '../scene';
import { PICKED, pickedFeatures, pickedLayers } from '../layers/picked';
import type { FigureData } from './data';
import { restingLayers } from '../moving/resting';
import { markerLayers, movedSources } from './moved';
import { ownFeatures, ownLayers } from './own';

/** The whole map as one style with its data: what a drawing needs that has no graphics processor. */
export interface FigureStyle {
	/** from the ground up */
	layers: LayerSpecification[];
	sources: Record<string, readonly Feature[]>;
	icons: ReadonlyMap<string, Icon>;
	/** what areas are filled with, from below: a colour all over, or lines */
	patterns: ReadonlyMap<string, readonly { fill: string | HatchLines; opacity: number }[]>;
	/** of what the reader brought, the selected feature by its number */
	selected: { source: string; id: string } | null;
}

interface Wanted {
	scene: Scene;
	data: MapData;
	palette: Palette;
}

/** The style of a scene at a zoom, with all the data that could be had. */
export async function figureStyle(
	{ scene, data, palette }: Wanted,
	fetched: FigureData,
	zoom: number
): Promise<FigureStyle> {
	const atlas = await fetched.sources(scene.layers, zoom);
	const sources = {
		...atlas,
		[PICKED]: lit(scene, data, atlas[ATLAS] ?? [], palette),
		...movedSources(scene),
		[MEASURE]: scene.measure ? measuredFeatures(scene.measure) : [],
		[HINT]: wayFeatures(scene.shortest),
		...Object.fromEntries(
			scene.own.map((drawn) => [drawn.layer.id, ownFeatures(drawn, scene.years)] as const)
		)
	};
	return {
		layers: stacked(scene, data, palette, zoom >= DETAIL_ZOOM && fetched.detailed),
		sources,
		...symbols(data, palette),
		selected: scene.select && { source: scene.select.layer, id: scene.select.feature }
	};
}

/** What lights up the selected feature of the atlas. */
function lit(
	scene: Scene,
	{ catalogue }: MapData,
	drawn: readonly Feature[],
	palette: Palette
): Feature[] {
	const { select, layers } = scene;
	const layer = catalogue.find(({ id }) => id === select?.layer && layers.includes(id));
	if (!layer || !select) return [];
	const asked = { layer, wanted: wantedOf(layer, scene) };
	return pickedFeatures(standFor(drawn, asked, select.feature), true, palette);
}

/** The markers of the reader's sites alone: on the screen they are no part of the map's picture. */
export function markerStyle({ scene, data, palette }: Wanted): FigureStyle {
	return {
		layers: markerLayers(palette),
		sources: { sites: movedSources(scene).sites ?? [] },
		...symbols(data, palette),
		selected: null
	};
}

function symbols({ catalogue }: MapData, palette: Palette) {
	const drawn = [...patterns(palette, catalogue)].map(
		([id, parts]) =>
			[id, parts.map(({ lines, colour, opacity }) => ({ fill: lines ?? colour, opacity }))] as const
	);
	return {
		icons: icons(palette, catalogue),
		patterns: new Map(drawn)
	};
}

/** All style layers from the ground up, each below the anchor that it names. */
function stacked(
	scene: Scene,
	data: MapData,
	palette: Palette,
	detailed: boolean
): LayerSpecification[] {
	const placed: { anchor: Anchor; spec: LayerSpecification }[] = [
		...pickedLayers(),
		...atlasLayers(scene, data, palette),
		...[...scene.own].reverse().flatMap((drawn) => ownLayers(drawn, palette)),
		...restingLayers(palette),
		...measuringDrawings(palette)
	];
	const coarse = new Set(levelLayers.map((layer) => `overview-${layer}`));
	const stack: LayerSpecification[] = [];
	for (const layer of basemapStyle(palette, scene.language).layers) {
		stack.push(
			...placed.filter(({ anchor }) => anchorId(anchor) === layer.id).map(({ spec }) => spec)
		);
		if (!layer.id.startsWith('anchor-') && !(detailed && coarse.has(layer.id))) stack.push(layer);
	}
	return [...stack, ...markerLayers(palette)];
}

/** The style layers of the atlas, narrowed to the layers, kinds and years that are shown. */
function atlasLayers(scene: Scene, { catalogue }: MapData, palette: Palette) {
	const shown = catalogue
		.filter(({ id }) => scene.layers.includes(id))
		.map((layer) => ({ layer, wanted: wantedOf(layer, scene) }));
	return drawAtlas(palette, scene.language, hatching(shown)).map(({ anchor, spec }) => ({
		anchor,
		spec: { ...spec, filter: narrowed(spec.filter, shown) } as LayerSpecification
	}));
}
