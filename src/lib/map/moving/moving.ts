import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, PolygonLayer, ScatterplotLayer } from '@deck.gl/layers';
import { densify } from '$lib/geodesy';
import { anchorId } from '../style/anchors';
import { bowlRings, type BowlRing } from './bowl';
import { discOutline } from './disc';
import { Horizon } from './horizon';
import type { Lonlat, Movement } from './movement';
import type { Overlay } from './overlay';
import { withoutSeams } from '../layers/seams';
import { channels, type Palette } from '../style/palette';

// What moves under the reader's finger is drawn by deck.gl, straight from each new position. This
// module is loaded after the first picture, as is everything else that imports deck.gl.

type Rings = Lonlat[][];

// Straight edges of a drawn ring stay so near the true one, in metres: below a pixel up to zoom 9.
const TOLERANCE = 30;

function polygons(position: Lonlat, range: number): Rings[] {
	return discOutline(position, range, TOLERANCE).coordinates as Rings[];
}

/** What lies between two ranges: the larger ring with the smaller as its hole. */
function between(position: Lonlat, a: number, b: number): Rings[] {
	const outer = polygons(position, Math.max(a, b));
	const inner = polygons(position, Math.min(a, b));
	const [only] = outer;
	const [hole] = inner;
	if (outer.length !== 1 || inner.length !== 1 || !only || !hole) return [];
	return [[only[0]!, [...hole[0]!].reverse()]];
}

// Neither depth nor the way a shape turns tells what the earth hides: the facets of a shape lie below its surface.
const parameters = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' } as const;
const horizon = new Horizon();
// Where a deck layer lies in the order of drawing; @deck.gl/maplibre reads it from the layer's props.
const below = { beforeId: anchorId('coverage') };
const above = { beforeId: anchorId('points') };

function fill(id: string, data: Rings[], colour: string, alpha: number): Layer {
	return new PolygonLayer<Rings>({
		id,
		data,
		getPolygon: (rings) => rings,
		stroked: false,
		getFillColor: channels(colour, alpha),
		updateTriggers: { getFillColor: [colour, alpha] },
		parameters,
		extensions: [horizon],
		...below
	});
}

/** What every edge of a ring has. */
const stroke = (data: Lonlat[][], colour: string, width: number) => ({
	data: withoutSeams(data),
	getPath: (path: Lonlat[]) => path,
	getColor: channels(colour),
	updateTriggers: { getColor: colour },
	widthUnits: 'pixels' as const,
	getWidth: width,
	parameters
});

function edge(id: string, data: Lonlat[][], colour: string, width: number, place = below): Layer {
	return new PathLayer<Lonlat[]>({
		id,
		...stroke(data, colour, width),
		jointRounded: true,
		extensions: [horizon],
		...place
	});
}

function dashed(id: string, data: Lonlat[][], colour: string, width: number, place = below): Layer {
	return new PathLayer<Lonlat[], PathStyleExtensionProps<Lonlat[]>>({
		id,
		...stroke(data, colour, width),
		// Along the whole ring: its edges are shorter than a dash.
		extensions: [new PathStyleExtension({ dash: true, highPrecisionDash: true }), horizon],
		getDashArray: [5, 4],
		...place
	});
}

const outer = (polygon: Rings): Lonlat[] => polygon[0]!;

/** The bowl, as lines in space. */
function bowlLayer(discs: Movement['discs'], palette: Palette): Layer {
	return new PathLayer<BowlRing>({
		id: 'bowl',
		data: discs.flatMap(({ position, bowl }) => bowlRings(position, bowl)),
		getPath: ({ path }) => path,
		getColor: ({ share }) => channels(palette.coverage, 0.25 + 0.6 * share),
		updateTriggers: { getColor: palette.coverage },
		widthUnits: 'pixels',
		getWidth: 1.5,
		parameters,
		extensions: [horizon],
		...above
	});
}

function layers(movement: Movement, palette: Palette): Layer[] {
	const { discs, outline, spokes, siting, difference, bowl } = movement;
	const each = discs.flatMap(({ position, range }) => polygons(position, range));
	const shown = outline ? (outline.coordinates as Rings[]) : each;
	const compared = discs.flatMap((disc) =>
		disc.compared === null ? [] : polygons(disc.position, disc.compared)
	);
	const tinted = difference
		? discs.flatMap(({ position, range, compared: other }) =>
				other === null ? [] : between(position, range, other)
			)
		: [];
	const region = (siting?.region.coordinates ?? []) as Rings[];
	const lines = spokes.flatMap(({ from, to }) => {
		const line = densify({ type: 'LineString', coordinates: [from, to] });
		return (line.type === 'LineString' ? [line.coordinates] : line.coordinates) as Lonlat[][];
	});
	const all = [
		fill('disc', shown, palette.coverage, 0.16),
		fill('difference', tinted, palette.zones, 0.2),
		fill('siting', region, palette.zones, 0.4),
		edge('siting-edge', region.map(outer), palette.zones, 1.6),
		edge('disc-edge', shown.flat(), palette.coverage, 2),
		dashed('disc-compared', compared.map(outer), palette.coverage, 1.4),
		...(bowl ? [bowlLayer(discs, palette)] : []),
		dashed('spokes', lines, palette.selected, 1.2, above),
		new ScatterplotLayer<Lonlat>({
			id: 'ends',
			data: [...spokes.map(({ to }) => to), ...(siting ? [siting.best] : [])],
			getPosition: (position) => position,
			radiusUnits: 'pixels',
			getRadius: 4,
			getFillColor: channels(palette.selected),
			updateTriggers: { getFillColor: palette.selected },
			parameters,
			extensions: [horizon],
			...above
		})
	];
	// What holds nothing would still take its time in each frame.
	return all.filter(({ props }) => (props.data as unknown[]).length > 0);
}

/** Draws into the map's own context, below the lines and the labels. */
export class Moving {
	readonly #overlay: Overlay;

	constructor(overlay: Overlay) {
		this.#overlay = overlay;
	}

	/** Draws all of what the sites reach. */
	draw(movement: Movement, palette: Palette) {
		this.#overlay.draw('moving', layers(movement, palette));
	}

	/** Draws no more than what stands in space: the map draws the rest. */
	drawBowl({ discs, bowl }: Movement, palette: Palette) {
		this.#overlay.draw('moving', bowl && discs.length ? [bowlLayer(discs, palette)] : []);
	}
}
