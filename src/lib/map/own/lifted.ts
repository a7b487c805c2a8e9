import { geometryAt, type OwnLayer } from '$lib/atlas/own';
import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, Map } from 'maplibre-gl';
import { isPoint } from '../draw/drawing';
import { anchorId } from '../style/anchors';
import { TRUSTED } from '../style/trusted';
import type { Palette } from '../style/palette';
import { FeatureSource } from '../layers/feature-source';
import { openOutline } from '../layers/seams';
import { colourOf } from './colour';
import { edgeWidth } from './looks';
import { simplestyleOf } from './simplestyle';

const SOURCE = 'own-lifted';

/** A feature that is lifted out of its layer. */
export interface Lifted {
	layer: OwnLayer;
	index: number;
}

function features(lifted: Lifted | null, selected: boolean, palette: Palette): Feature[] {
	const content = lifted?.layer.content;
	if (!lifted || !content || content.kind === 'tiles') return [];
	const geometry = lifted.index < content.count ? geometryAt(content, lifted.index) : null;
	if (!geometry) return [];
	const { style } = lifted.layer;
	const own = style.simplestyle ? simplestyleOf(content)?.(lifted.index) : undefined;
	const isPoint = /Point$/.test(geometry.type);
	const isArea = /Polygon$/.test(geometry.type);
	const properties = {
		colour: own?.[isPoint ? 'marker-color' : 'stroke'] ?? colourOf(style, palette),
		size: isArea ? edgeWidth(style.size) : style.size,
		selected
	};
	const outline = openOutline(geometry);
	return outline
		? [
				{ type: 'Feature', geometry, properties: { ...properties, seamed: true } },
				{ type: 'Feature', geometry: outline, properties }
			]
		: [{ type: 'Feature', geometry, properties }];
}

const colour: ExpressionSpecification = ['to-color', ['get', 'colour']];
const wider = (by: number): ExpressionSpecification => ['+', ['get', 'size'], by];
const selected = (yes: number, no: number): ExpressionSpecification => [
	'case',
	['get', 'selected'],
	yes,
	no
];

function specs(palette: Palette): LayerSpecification[] {
	return [
		{
			id: `${SOURCE}-fill`,
			type: 'fill',
			source: SOURCE,
			filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
			paint: { 'fill-color': colour, 'fill-opacity': 0.25, 'fill-antialias': false }
		},
		{
			id: `${SOURCE}-casing`,
			type: 'line',
			source: SOURCE,
			filter: ['!', ['has', 'seamed']],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colour, 'line-opacity': 0.3, 'line-width': wider(7) }
		},
		{
			id: `${SOURCE}-line`,
			type: 'line',
			source: SOURCE,
			filter: ['!', ['has', 'seamed']],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colour, 'line-width': wider(0.5) }
		},
		{
			id: `${SOURCE}-halo`,
			type: 'circle',
			source: SOURCE,
			filter: isPoint,
			paint: {
				'circle-radius': wider(8),
				'circle-color': colour,
				'circle-opacity': 0.28,
				'circle-stroke-color': colour,
				'circle-stroke-width': 1.5,
				'circle-stroke-opacity': selected(1, 0)
			}
		},
		{
			id: `${SOURCE}-point`,
			type: 'circle',
			source: SOURCE,
			filter: isPoint,
			paint: {
				'circle-radius': wider(1),
				'circle-color': colour,
				'circle-stroke-color': palette.halo,
				'circle-stroke-width': 1
			}
		}
	];
}

/**
 * The feature that is selected, drawn once more above its layer, whatever filter or years are chosen; and the one of a
 * million points that lies under the pointer.
 */
export class LiftedFeatures {
	readonly #map: Map;
	readonly #source: FeatureSource;
	#palette: Palette;
	#selected: Lifted | null = null;
	#hovered: Lifted | null = null;

	constructor(map: Map, palette: Palette) {
		this.#map = map;
		this.#palette = palette;
		const drawings = specs(palette).map((spec) => ({ anchor: 'own-points' as const, spec }));
		this.#source = new FeatureSource(map, SOURCE, drawings);
	}

	select(lifted: Lifted | null) {
		const old = this.#selected;
		if (old?.layer === lifted?.layer && old?.index === lifted?.index) return;
		this.#selected = lifted;
		this.#show();
	}

	hover(lifted: Lifted | null) {
		if (!lifted && !this.#hovered) return;
		this.#hovered = lifted;
		this.#show();
	}

	/** Lets go of the feature under the pointer if its layer is no longer drawn. */
	leave(layer: string) {
		if (this.#hovered?.layer.id === layer) this.hover(null);
	}

	repaint(palette: Palette) {
		this.#palette = palette;
		this.#map.setPaintProperty(`${SOURCE}-point`, 'circle-stroke-color', palette.halo, TRUSTED);
		this.#show();
	}

	/** Lays what is lifted out on top again. */
	raise() {
		for (const { id } of specs(this.#palette)) this.#map.moveLayer(id, anchorId('own-points'));
	}

	#show() {
		this.#source.give([
			...features(this.#hovered, false, this.#palette),
			...features(this.#selected, true, this.#palette)
		]);
	}
}
