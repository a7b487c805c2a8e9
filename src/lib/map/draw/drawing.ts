import type { CatalogueLayer } from '$lib/atlas/schema';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../style/anchors';
import type { Palette } from '../style/palette';
import { tokens } from '../style/tokens';

/** How a layer of the atlas is drawn: from the catalogue, and written on each of its features. */
export type AtlasSymbol = CatalogueLayer['symbol'];

/** A style layer of the atlas, the anchor under which it lies, and the layers of the atlas that it draws, by their symbol. */
export interface Drawn {
	anchor: Anchor;
	spec: LayerSpecification & { filter: ExpressionSpecification };
	symbols: readonly AtlasSymbol[];
}

/**
 * The source of all layers of the atlas. What a style layer costs in each frame it costs for each tile, and for each source
 * MapLibre readies the graphics anew: so all layers share one source and a few style layers, and a feature says of itself how
 * it is drawn.
 */
export const ATLAS = 'atlas';

/** The features of the layers with one of these symbols that meet all of these. */
export const drawnAs = (symbols: readonly AtlasSymbol[], ...filters: ExpressionSpecification[]) =>
	['all', ['in', ['get', 'symbol'], ['literal', symbols]], ...filters] as ExpressionSpecification;

/** The state of a layer's features that are still in the tiles though the layer has been hidden. */
export const HIDDEN = 'hidden';

/** How opaque a feature is, unless its layer has been hidden: a state shows in the coming frame, other tiles take their time. */
export const unlessHidden = (opacity: unknown = 1) =>
	['case', ['boolean', ['feature-state', HIDDEN], false], 0, opacity] as ExpressionSpecification;

/** The colour that a feature names, under a palette. */
export const coloured = (palette: Palette): ExpressionSpecification =>
	[
		'match',
		['get', 'colour'],
		...tokens.flatMap((token) => [token, palette[token]]),
		palette.neutral
	] as unknown as ExpressionSpecification;

/**
 * The dashes of a line without gaps, where lines with and without gaps are drawn together. MapLibre blurs the sides of a dash
 * by a share of its length that is the smaller, the longer the dash is.
 */
export const WHOLE = [64, 0];

const hasType = (...types: string[]): ExpressionSpecification => [
	'in',
	['geometry-type'],
	['literal', types]
];
export const isPoint = hasType('Point', 'MultiPoint');
export const isLine = hasType('LineString', 'MultiLineString');
export const isArea = hasType('Polygon', 'MultiPolygon');
