import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, PolygonLayer, ScatterplotLayer } from '@deck.gl/layers';
import { anchorId } from '../style/anchors';
import { bowlRings, type BowlRing } from './bowl';
import { Horizon } from './horizon';
import type { Lonlat, Movement } from './movement';
import type { Overlay } from './overlay';
import { ends, fills, lines, type Part } from './parts';
import { movingFeatures } from './shapes';
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

function fill(data: Rings[], id: string, colour: string, opacity: number): Layer {
	return new PolygonLayer<Rings>({
		id,
		data,
		getPolygon: (rings) => rings,
		stroked: false,
		getFillColor: channels(colour, opacity),
		updateTriggers: { getFillColor: [colour, opacity] },
		parameters,
		extensions: [horizon],
		...below
	});
}

interface Stroke {
	id: string;
	colour: string;
	/** in pixels */
	width: number;
	/** in widths of the line */
	dash: readonly [number, number] | null;
}

function stroke(data: Lonlat[][], { id, colour, width, dash }: Stroke): Layer {
	const look = {
		id,
		data,
		getPath: (path: Lonlat[]) => path,
		getColor: channels(colour),
		updateTriggers: { getColor: colour },
		widthUnits: 'pixels' as const,
		getWidth: width,
		parameters,
		...below
	};
	if (!dash) return new PathLayer<Lonlat[]>({ ...look, jointRounded: true, extensions: [horizon] });
	const [on, off] = dash;
	return new PathLayer<Lonlat[], PathStyleExtensionProps<Lonlat[]>>({
		...look,
		// Along the whole ring: its edges are shorter than a dash.
		extensions: [new PathStyleExtension({ dash: true, highPrecisionDash: true }), horizon],
		// deck.gl counts in half widths.
		getDashArray: [on * 2, off * 2]
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
	const paths = (part: Part) => of(part).flatMap(({ coordinates }) => coordinates as Lonlat[][]);
	const points = (part: Part) => of(part).map(({ coordinates }) => coordinates as Lonlat);
	const all = [
		...fills.map(({ part, colour, opacity }) => fill(areas(part), part, palette[colour], opacity)),
		...lines.map(({ part, colour, width, dash }) =>
			stroke(paths(part), { id: part, colour: palette[colour], width, dash })
		),
		...(movement.bowl ? [bowlLayer(movement.discs, palette)] : []),
		new ScatterplotLayer<Lonlat>({
			id: ends.part,
			data: points(ends.part),
			getPosition: (position) => position,
			radiusUnits: 'pixels',
			getRadius: ends.radius,
			getFillColor: channels(palette[ends.colour]),
			updateTriggers: { getFillColor: palette[ends.colour] },
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
