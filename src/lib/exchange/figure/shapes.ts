import type { Feature, Geometry, Position } from 'geojson';
import type { Lens } from './lens';
import type { Hatch, PathMark } from './marks';
import { partOf, type Parted } from './parted';
import type { At, Style, StyleLayer } from './style';

/** Which part of a frame a style layer fills, strokes or dots, as marks in pixels. */
export function shapes(
	layer: StyleLayer,
	style: Style,
	lens: Lens,
	at: (feature: Feature) => At
): Parted {
	if (layer.spec.type === 'background') return background(layer, lens, at);
	const draw = { fill, line, circle }[layer.spec.type as 'fill' | 'line' | 'circle'];
	const features = layer.source ? (style.sources[layer.source] ?? []) : [];
	const parts: Parted<PathMark> = [];
	for (const feature of features) {
		const now = at(feature);
		if (!layer.admits(feature, now.zoom)) continue;
		const drawn = draw(layer, style, lens, now);
		if (!drawn.length) continue;
		const marks = partOf(parts, feature);
		for (const mark of drawn) {
			const last = marks.at(-1);
			// Neighbours of one colour in one path: no light shows between them.
			if (last && draw !== circle && solid(mark) && alike(last, mark)) last.d += mark.d;
			else marks.push(mark);
		}
	}
	return parts as Parted;
}

const solid = ({ fillOpacity = 1, strokeOpacity = 1 }: PathMark) =>
	fillOpacity === 1 && strokeOpacity === 1;

const alike = (a: PathMark, b: PathMark): boolean =>
	JSON.stringify({ ...a, d: '' }) === JSON.stringify({ ...b, d: '' });

const nowhere: Feature = {
	type: 'Feature',
	properties: {},
	geometry: { type: 'Point', coordinates: [0, 0] }
};

function background(layer: StyleLayer, lens: Lens, at: (feature: Feature) => At): Parted {
	const { colour, opacity } = layer.colour('background-color', at(nowhere));
	if (!opacity || layer.number('background-opacity', at(nowhere)) === 0) return [];
	const [width, height] = [lens.width, lens.height].map((side) => side.toFixed(2));
	const frame = `M0 0H${width}V${height}H0Z`;
	return [{ of: '', marks: [{ kind: 'path', d: lens.sphere ?? frame, fill: colour }] }];
}

function fill(layer: StyleLayer, style: Style, lens: Lens, at: At): PathMark[] {
	const { geometry } = at.feature;
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	const d = lens.path(geometry);
	if (!d) return [];
	const opacity = layer.number('fill-opacity', at);
	const filled = (paint: string | Hatch, alpha: number) =>
		painted({ kind: 'path', d, fill: paint }, 'fillOpacity', opacity * alpha);
	if (layer.has('fill-pattern')) {
		const parts = style.patterns.get(layer.text('fill-pattern', at)) ?? [];
		return parts.map((part) => filled(part.fill, part.opacity));
	}
	const plain = layer.colour('fill-color', at);
	return [filled(plain.colour, plain.opacity)];
}

/** Sets an opacity where there is one to set. */
const painted = (
	mark: PathMark,
	key: 'fillOpacity' | 'strokeOpacity',
	opacity: number
): PathMark => (opacity === 1 ? mark : { ...mark, [key]: Math.round(opacity * 1000) / 1000 });

function line(layer: StyleLayer, _style: Style, lens: Lens, at: At): PathMark[] {
	const { colour, opacity } = layer.colour('line-color', at);
	const alpha = opacity * layer.number('line-opacity', at);
	const outline = alpha ? strokable(at.feature.geometry) : null;
	const d = outline && lens.path(outline);
	if (!d) return [];
	const width = layer.number('line-width', at);
	const written = layer.has('line-dasharray') ? layer.list<number>('line-dasharray', at) : [];
	const dashes = written.some((part, i) => i % 2 && part) ? written : [];
	return [
		painted(
			{
				kind: 'path',
				d,
				stroke: colour,
				width: Math.round(width * 100) / 100,
				cap: layer.text('line-cap', at) === 'round' ? 'round' : 'butt',
				join: layer.text('line-join', at) === 'round' ? 'round' : 'miter',
				...(dashes.length && { dash: dashes.map((part) => Math.round(part * width * 100) / 100) })
			},
			'strokeOpacity',
			alpha
		)
	];
}

const outlines = new WeakMap<Geometry, Geometry>();

/** A geometry as lines, so that an area cut at the frame is not stroked along the cut. */
function strokable(geometry: Geometry): Geometry | null {
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return geometry;
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
	let made = outlines.get(geometry);
	if (!made) {
		const coordinates =
			geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
		outlines.set(geometry, (made = { type: 'MultiLineString', coordinates }));
	}
	return made;
}

/** The positions of a point or of several. */
export const positions = (geometry: Geometry): Position[] =>
	geometry.type === 'Point'
		? [geometry.coordinates]
		: geometry.type === 'MultiPoint'
			? geometry.coordinates
			: [];

function circle(layer: StyleLayer, _style: Style, lens: Lens, at: At): PathMark[] {
	const fill = layer.colour('circle-color', at);
	const stroke = layer.colour('circle-stroke-color', at);
	const inner = fill.opacity * layer.number('circle-opacity', at);
	const width = layer.number('circle-stroke-width', at);
	const outer = width ? stroke.opacity * layer.number('circle-stroke-opacity', at) : 0;
	if (!inner && !outer) return [];
	// MapLibre strokes outside the radius.
	const radius = layer.number('circle-radius', at) + (outer ? width / 2 : 0);
	const look: Omit<PathMark, 'd'> = {
		kind: 'path',
		...(inner && { fill: fill.colour }),
		...(inner && inner < 1 && { fillOpacity: inner }),
		...(outer && { stroke: stroke.colour, width }),
		...(outer && outer < 1 && { strokeOpacity: outer })
	};
	return positions(at.feature.geometry)
		.flatMap((position) => lens.places(position))
		.map(([x, y]) => ({ ...look, d: disc(x, y, radius) }));
}

/** A circle as a path. */
export function disc(x: number, y: number, radius: number): string {
	const [left, right, r] = [x - radius, x + radius, radius].map((n) => Math.round(n * 100) / 100);
	const middle = Math.round(y * 100) / 100;
	return `M${left} ${middle}A${r} ${r} 0 1 1 ${right} ${middle}A${r} ${r} 0 1 1 ${left} ${middle}Z`;
}
