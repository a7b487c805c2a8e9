import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { anchorId, type Anchor } from '../style/anchors';
import { basemapStyle } from '../basemap/basemap';
import { draw, nameOf } from '../draw';
import { narrowed } from '../layers/filters';
import { DETAIL_ZOOM, levelLayers } from '../basemap/ground';
import { hatches, hatchId, hatchLines, type HatchLines } from '../style/hatches';
import type { Icon } from '../style/icon-parts';
import { icons } from '../style/icons';
import { measuredFeatures, wayFeatures } from '../measuring/features';
import { HINT, MEASURE, measuringDrawings } from '../measuring/layers';
import type { Palette } from '../style/palette';
import type { MapData, Scene } from '../scene';
import { PICKED, pickedFeature, pickedLayers } from '../layers/picked';
import { TARGET, targetFeatures, targetLayers } from '../layers/target-outline';
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
	hatches: ReadonlyMap<string, HatchLines>;
	selected: { source: string; key: string } | null;
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
		[PICKED]: lit(scene, data, atlas, palette),
		...movedSources(scene),
		[TARGET]: scene.sitesShown ? targetFeatures(scene.target) : [],
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
		selected: scene.select && nameOf(scene.select, data.catalogue)
	};
}

/** The selected feature, where it lights up apart from its layer. */
function lit(
	{ select, layers }: Scene,
	{ catalogue }: MapData,
	sources: Record<string, readonly Feature[]>,
	palette: Palette
): Feature[] {
	const layer = catalogue.find(({ id }) => id === select?.layer && layers.includes(id));
	if (!layer || !select) return [];
	const { source, key } = nameOf(select, catalogue);
	const drawn = sources[source]?.find(({ properties }) => properties?.key === key);
	return drawn ? pickedFeature(layer, drawn, true, palette) : [];
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
	const all = [...hatches, undefined].map(
		(_, index) => [hatchId(index), hatchLines(index, palette.neutral)] as const
	);
	return { icons: icons(palette, catalogue), hatches: new Map(all) };
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
		...[...data.catalogue]
			.reverse()
			.filter(({ id }) => scene.layers.includes(id))
			.flatMap((layer) => atlasLayer(layer, scene, palette)),
		...[...scene.own].reverse().flatMap((drawn) => ownLayers(drawn, palette)),
		...targetLayers(palette).map((spec) => ({ anchor: 'lines' as const, spec })),
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

/** The style layers of a layer of the atlas, narrowed to the kinds and years that are shown. */
function atlasLayer(
	layer: MapData['catalogue'][number],
	{ kinds, years, select, language }: Scene,
	palette: Palette
) {
	const wanted = {
		kinds: layer.kinds.length ? (kinds[layer.id] ?? []) : null,
		years,
		selected: select?.layer === layer.id ? select.feature : null
	};
	return draw(layer, palette, language).layers.map(({ anchor, spec, plain }) => {
		if (plain) return { anchor, spec };
		const filter = narrowed('filter' in spec ? spec.filter : undefined, wanted);
		return { anchor, spec: filter ? ({ ...spec, filter } as LayerSpecification) : spec };
	});
}
