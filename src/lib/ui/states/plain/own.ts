import { geometryAt, isShown, nameAt, type OwnFeatures } from '$lib/atlas/own';
import type { OwnDrawn } from '$lib/map/scene';
import type { Selection, Years } from '$lib/view';
import type { Geometry } from 'geojson';
import type { Drawn, PlainLayer } from './data.svelte';
import { outlineOf, pathOf } from './paths';

/** As many features as a drawing made of elements takes without becoming slow. */
export const MOST_DRAWN = 2_000;

const tooMany = ({ layer: { content } }: OwnDrawn) =>
	content.kind === 'tiles' || content.count > MOST_DRAWN;

/** The names of the layers that a plain map leaves out: tiled archives, and those of too many features. */
export const leftOut = (own: readonly OwnDrawn[]): string[] =>
	own.filter(tooMany).map(({ layer }) => layer.name);

type Parts = 'area' | 'line' | 'point';

const parts: Record<Geometry['type'], readonly Parts[]> = {
	Polygon: ['area'],
	MultiPolygon: ['area'],
	LineString: ['line'],
	MultiLineString: ['line'],
	Point: ['point'],
	MultiPoint: ['point'],
	GeometryCollection: ['line']
};

/** A part of a layer of the reader's own: its areas, its lines or its points. */
export interface OwnPart {
	layer: PlainLayer;
	selected: string | null;
	drawn: Drawn[];
}

const paths = new WeakMap<OwnFeatures, Drawn[]>();

function drawnOf(features: OwnFeatures, title: string | null): Drawn[] {
	const known = paths.get(features);
	if (known) return known;
	const drawn = Array.from({ length: features.count }, (_, index): Drawn => {
		const geometry = geometryAt(features, index);
		return {
			feature: {
				id: String(index),
				geometry,
				properties: { name: { en: nameAt(features, title, index) } }
			},
			path: pathOf(geometry),
			outline: geometry ? outlineOf(geometry) : ''
		};
	});
	paths.set(features, drawn);
	return drawn;
}

/** What a plain map draws of the layers that the reader brought, from the ground up. */
export function ownParts(
	own: readonly OwnDrawn[],
	years: Years | null,
	select: Selection | null
): OwnPart[] {
	return [...own].reverse().flatMap((one) => {
		const { layer, mask, years: dated } = one;
		if (tooMany(one)) return [];
		const selected = select?.layer === layer.id ? select.feature : null;
		const drawn = drawnOf(layer.content as OwnFeatures, layer.title).filter(
			({ feature: { id, geometry } }) =>
				geometry && (id === selected || isShown(Number(id), mask, dated, years))
		);
		return (['area', 'line', 'point'] as const).flatMap((symbol): OwnPart[] => {
			const some = drawn.filter(({ feature }) => parts[feature.geometry!.type].includes(symbol));
			const { id, style } = layer;
			return some.length
				? [{ layer: { id, symbol, kinds: [], colour: style.colour }, selected, drawn: some }]
				: [];
		});
	});
}
