import type { CatalogueLayer } from '$lib/atlas/schema';
import type { Selection } from '$lib/view';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../style/anchors';

/** A style layer, and the anchor under which it lies. */
interface DrawnLayer {
	anchor: Anchor;
	spec: LayerSpecification;
	/** it draws what has no kind and no years of its own */
	plain?: true;
}

/** What MapLibre needs to show one layer of the atlas. */
export interface Drawing {
	layers: DrawnLayer[];
	/** ids of the style layers that answer a click */
	hit: string[];
}

/**
 * The source of all layers of the atlas, but for those of whole countries. For each source MapLibre readies the graphics anew,
 * tile by tile, twice a frame; one for every layer would be most of what a frame takes.
 */
export const ATLAS = 'atlas';

/** The source that a layer of the atlas is drawn from. */
export const sourceOf = ({ id, symbol }: Pick<CatalogueLayer, 'id' | 'symbol'>): string =>
	symbol === 'countries' ? id : ATLAS;

/** What a feature is called among those of all layers. */
export const keyOf = (layer: string, feature: string): string => `${layer}/${feature}`;

/** What the map calls a selected feature: its source, and its name there. Those that the reader brought are numbered. */
export function nameOf(
	{ layer: id, feature }: Selection,
	catalogue: readonly Pick<CatalogueLayer, 'id' | 'symbol'>[]
): { source: string; key: string } {
	const layer = catalogue.find((one) => one.id === id);
	return layer
		? { source: sourceOf(layer), key: keyOf(id, feature) }
		: { source: id, key: feature };
}

/** The features of one layer that meet all of these. */
export const ofLayer = (layer: string, ...filters: ExpressionSpecification[]) =>
	['all', ['==', ['get', 'layer'], layer], ...filters] as ExpressionSpecification;

const hasType = (...types: string[]): ExpressionSpecification => [
	'in',
	['geometry-type'],
	['literal', types]
];
export const isPoint = hasType('Point', 'MultiPoint');
export const isLine = hasType('LineString', 'MultiLineString');

/** True while the feature is picked out, or under the pointer. */
export const picked: ExpressionSpecification = [
	'any',
	['boolean', ['feature-state', 'selected'], false],
	['boolean', ['feature-state', 'hover'], false]
];
