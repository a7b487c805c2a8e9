import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, PolygonLayer, ScatterplotLayer } from '@deck.gl/layers';
import { anchorId } from '../style/anchors';
import { bowlRings, type BowlRing } from './bowl';
import { Horizon } from './horizon';
import type { Lonlat, Movement } from './movement';
import type { Overlay } from './overlay';
import { movingFeatures, type Part } from './resting';
import { channels, type Palette } from '../style/palette';

// What moves under the reader's finger is drawn by deck.gl, straight from each new position. This
// module is loaded when something asks for it, as is everything else that imports deck.gl.

type Rings = Lonlat[][];

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
	data,
	getPath: (path: Lonlat[]) => path,
	getColor: channels(colour),
	updateTriggers: { getColor: colour },
	widthUnits: 'pixels' as const,
	getWidth: width,
	parameters
});

function edge(id: string, data: Lonlat[][], colour: string, width: number): Layer {
	return new PathLayer<Lonlat[]>({
		id,
		...stroke(data, colour, width),
		jointRounded: true,
		extensions: [horizon],
		...below
	});
}

function dashed(id: string, data: Lonlat[][], colour: string, width: number): Layer {
	return new PathLayer<Lonlat[], PathStyleExtensionProps<Lonlat[]>>({
		id,
		...stroke(data, colour, width),
		// Along the whole ring: its edges are shorter than a dash.
		extensions: [new PathStyleExtension({ dash: true, highPrecisionDash: true }), horizon],
		getDashArray: [5, 4],
		...below
	});
}

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
	// The same shapes that are drawn at rest.
	const features = movingFeatures(movement);
	const of = (part: Part) =>
		features.filter(({ properties }) => properties?.part === part).map(({ geometry }) => geometry);
	const areas = (part: Part) => of(part).flatMap(({ coordinates }) => coordinates as Rings[]);
	const lines = (part: Part) => of(part).flatMap(({ coordinates }) => coordinates as Lonlat[][]);
	const points = (part: Part) => of(part).map(({ coordinates }) => coordinates as Lonlat);
	const all = [
		fill('disc', areas('disc'), palette.coverage, 0.16),
		fill('difference', areas('difference'), palette.zones, 0.2),
		fill('siting', areas('siting'), palette.zones, 0.4),
		edge('siting-edge', lines('siting-edge'), palette.zones, 1.6),
		edge('disc-edge', lines('disc-edge'), palette.coverage, 2),
		dashed('disc-compared', lines('disc-compared'), palette.coverage, 1.4),
		...(movement.bowl ? [bowlLayer(movement.discs, palette)] : []),
		dashed('spokes', lines('spokes'), palette.selected, 1.2),
		new ScatterplotLayer<Lonlat>({
			id: 'ends',
			data: points('ends'),
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

	/** Draws all of it, unseen: the graphics make their programs ready before a finger waits for them. */
	rehearse(movement: Movement, palette: Palette) {
		const unseen = layers(movement, palette).map((layer) => layer.clone({ opacity: 0 }));
		this.#overlay.draw('moving', unseen);
	}

	/** Draws no more than what stands in space: the map draws the rest. */
	drawBowl({ discs, bowl }: Movement, palette: Palette) {
		this.#overlay.draw('moving', bowl && discs.length ? [bowlLayer(discs, palette)] : []);
	}
}
