import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map } from 'maplibre-gl';

/** Who draws by deck.gl, from the ground up. */
const parts = ['moving', 'own'] as const;
export type Part = (typeof parts)[number];

/** deck.gl within the map's own context: one for all that is drawn by it. Loaded when something asks for it. */
export class Overlay {
	readonly #overlay: MapLibreOverlay;
	readonly #map: Map;
	readonly #layers: Record<Part, Layer[]> = { moving: [], own: [] };
	#waiting = false;
	/** ends what deck.gl watches the canvas by */
	#unwatch = () => {};
	/** resolves once deck.gl draws along with the map */
	readonly loaded: Promise<void>;

	/** @param cursor the cursor that the map wants: deck.gl sets its own otherwise, with each frame */
	constructor(map: Map, cursor: () => string) {
		this.#map = map;
		let loaded = () => {};
		this.loaded = new Promise((resolve) => (loaded = resolve));
		this.#overlay = new MapLibreOverlay({
			interleaved: true,
			onLoad: () => loaded(),
			onDeviceInitialized: ({ canvasContext }) => (this.#unwatch = () => canvasContext?.destroy()),
			layers: [],
			getCursor: cursor,
			// deck.gl keeps what it packs arrays into. Twice as much as it needs would be much for a million points.
			_typedArrayManagerProps: { overAlloc: 1, poolSize: 0 }
		});
		map.addControl(this.#overlay);
	}

	/** Draws these layers of one part; those of the others stay. */
	draw(part: Part, layers: Layer[]) {
		this.#layers[part] = layers;
		this.#show();
		// While MapLibre loads something, deck.gl does not put its layers into their order.
		if (this.#map.isStyleLoaded() || this.#waiting) return;
		this.#waiting = true;
		this.#map.once('idle', this.#settle);
	}

	#settle = () => {
		this.#waiting = false;
		this.#show();
	};

	#show() {
		this.#overlay.setProps({ layers: parts.flatMap((one) => this.#layers[one]) });
	}

	remove() {
		this.#map.off('idle', this.#settle);
		this.#map.removeControl(this.#overlay);
	}

	/**
	 * Leaves a map that goes too. deck.gl keeps watching the canvas, for whoever draws on it next; that would keep the canvas
	 * and the whole page around it.
	 */
	end() {
		this.remove();
		this.#unwatch();
	}
}
