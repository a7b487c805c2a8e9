import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, PolygonLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Layer } from '@deck.gl/core';
import { ring } from '$lib/geodesy';
import type { Map } from 'maplibre-gl';
import { anchorId } from './anchors';
import { channels, type Palette } from './palette';

// What moves under the reader's finger is drawn by deck.gl, straight from each new position. This
// module is loaded after the first paint; nothing else imports deck.gl.

/** A disc to draw: where a site stands and how far it reaches, in metres. */
export interface Disc {
	position: [number, number];
	range: number;
	/** the range to compare with, dashed; null draws none */
	compared: number | null;
}

const TOLERANCE = 30;

type Rings = [number, number][][];

function outlines(position: [number, number], range: number): Rings[] {
	const shape = ring(position, range, { tolerance: TOLERANCE });
	return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as Rings[];
}

const depth = { depthCompare: 'always', depthWriteEnabled: false } as const;

function layers(discs: readonly Disc[], palette: Palette): Layer[] {
	const beforeId = anchorId('coverage');
	const fills = discs.flatMap(({ position, range }) => outlines(position, range));
	const edges = fills.map((rings) => rings[0]!);
	const compared = discs.flatMap(({ position, compared }) =>
		compared === null ? [] : outlines(position, compared).map((rings) => rings[0]!)
	);
	return [
		new PolygonLayer<Rings>({
			id: 'disc',
			data: fills,
			getPolygon: (rings) => rings,
			stroked: false,
			getFillColor: channels(palette.coverage, 0.16),
			parameters: depth,
			...{ beforeId }
		}),
		new PathLayer<[number, number][]>({
			id: 'disc-edge',
			data: edges,
			getPath: (path) => path,
			getColor: channels(palette.coverage),
			widthUnits: 'pixels',
			getWidth: 2,
			jointRounded: true,
			parameters: depth,
			...{ beforeId }
		}),
		new PathLayer<[number, number][], PathStyleExtensionProps<[number, number][]>>({
			id: 'disc-compared',
			data: compared,
			getPath: (path) => path,
			getColor: channels(palette.coverage),
			widthUnits: 'pixels',
			getWidth: 1.4,
			extensions: [new PathStyleExtension({ dash: true })],
			getDashArray: [5, 4],
			parameters: depth,
			...{ beforeId }
		})
	];
}

/** Draws the discs of the reader's sites into the map's own context, below the lines. */
export class Moving {
	#overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
	#map: Map;

	constructor(map: Map) {
		this.#map = map;
		map.addControl(this.#overlay);
	}

	draw(discs: readonly Disc[], palette: Palette) {
		this.#overlay.setProps({ layers: layers(discs, palette) });
	}

	remove() {
		this.#map.removeControl(this.#overlay);
	}
}
