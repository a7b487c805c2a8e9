import type { Feature } from 'geojson';
import { labels } from './labels';
import { lens, type Gaze } from './lens';
import type { Group, Measure } from './marks';
import type { Parted } from './parted';
import { Room } from './room';
import { shapes } from './shapes';
import { StyleLayer, type Style } from './style';

/** How a map is laid out. */
export interface Framed {
	gaze: Gaze;
	globe: boolean;
	width: number;
	height: number;
}

/**
 * Draws a map from its style as a graphics processor would, but as shapes and letters in pixels: backgrounds, fills,
 * lines, circles and symbols, a group for each style layer or, where its features name a layer of their own, for each of those.
 * Other kinds of style layers are left out.
 */
export function drawnMap(style: Style, frame: Framed, measure: Measure): Group[] {
	const { gaze, globe, width, height } = frame;
	const { zoom } = gaze;
	const through = lens(gaze, globe, frame);
	const room = new Room(width, height);
	const layers = style.layers
		.filter(({ type }) => ['background', 'fill', 'line', 'circle', 'symbol'].includes(type))
		.map((spec) => new StyleLayer(spec))
		.filter((layer) => layer.shown(zoom));

	const draw = (layer: StyleLayer): Parted => {
		const { source } = layer;
		const picked = (feature: Feature) =>
			!!source && style.selected?.source === source && String(feature.id) === style.selected.id;
		const at = (feature: Feature) => ({
			zoom,
			feature,
			...(picked(feature) && { state: { selected: true } })
		});
		return layer.spec.type === 'symbol'
			? labels(layer, style, through, { at, room, measure, bearing: gaze.bearing })
			: shapes(layer, style, through, at);
	};

	// The upper labels get room first.
	const lettered = new Map(
		layers
			.filter(({ spec }) => spec.type === 'symbol')
			.reverse()
			.map((layer) => [layer, draw(layer)] as const)
	);
	return layers.flatMap((layer) => {
		const drawn = lettered.get(layer) ?? draw(layer);
		return drawn.map(({ of, marks }): Group => {
			const name = of ? `${of}-${layer.spec.id}` : layer.spec.id;
			return { kind: 'group', name, x: 0, y: 0, scale: 1, marks };
		});
	});
}
