import type { DrawnKind } from '$lib/atlas/drawn';
import type { LonLat } from '$lib/geodesy';
import type { Map } from 'maplibre-gl';
import {
	TerraDraw,
	TerraDrawLineStringMode,
	TerraDrawPolygonMode,
	ValidateNotSelfIntersecting
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Palette } from '../style/palette';

// Loaded when the reader begins to draw; nothing else imports terra-draw.

/** The reader draws an area or a line on the map, corner by corner. */
export class Sketch {
	readonly #draw: TerraDraw;
	readonly #canvas: HTMLCanvasElement;

	/** @param done gets the corners, or null when the reader gives up */
	constructor(
		map: Map,
		kind: DrawnKind,
		palette: Palette,
		done: (corners: LonLat[] | null) => void
	) {
		const colour = palette.selected as `#${string}`;
		const mode =
			kind === 'area'
				? new TerraDrawPolygonMode({
						styles: {
							fillColor: colour,
							fillOpacity: 0.1,
							outlineColor: colour,
							outlineWidth: 2,
							closingPointColor: colour
						},
						validation: (feature, { updateType }) =>
							updateType === 'finish' || updateType === 'commit'
								? ValidateNotSelfIntersecting(feature)
								: { valid: true }
					})
				: new TerraDrawLineStringMode({
						styles: { lineStringColor: colour, lineStringWidth: 2, closingPointColor: colour }
					});
		this.#draw = new TerraDraw({
			adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: 'sketch' }),
			modes: [mode]
		});
		this.#draw.start();
		this.#draw.setMode(mode.mode);
		this.#draw.on('finish', (id) => {
			const geometry = this.#draw.getSnapshotFeature(id)?.geometry;
			if (geometry?.type === 'Polygon') done(geometry.coordinates[0] as LonLat[]);
			else if (geometry?.type === 'LineString') done(geometry.coordinates as LonLat[]);
			else done(null);
		});
		this.#canvas = map.getCanvas();
		this.#canvas.dataset.drawing = kind;
		this.#canvas.focus();
	}

	remove() {
		delete this.#canvas.dataset.drawing;
		if (this.#draw.enabled) this.#draw.stop();
	}
}
