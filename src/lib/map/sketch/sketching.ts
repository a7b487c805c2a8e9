import type { DrawnKind } from '$lib/atlas/drawn';
import type { Map } from 'maplibre-gl';
import type { Palette } from '../style/palette';
import type { MapEvents } from '../scene';
import type { Sketch } from './sketch';

/** Lets the reader draw a target: fetches the program for it, and gives up what the reader no longer wants. */
export class Sketching {
	readonly #map: Map;
	readonly #events: Pick<MapEvents, 'drawn' | 'failed'>;
	#sketch: Sketch | null = null;
	#wanted: DrawnKind | null = null;

	constructor(map: Map, events: Pick<MapEvents, 'drawn' | 'failed'>) {
		this.#map = map;
		this.#events = events;
	}

	/** Begins to draw a kind of target; null leaves off. */
	async begin(kind: DrawnKind | null, palette: () => Palette) {
		this.end();
		this.#wanted = kind;
		if (!kind) return;
		try {
			const { Sketch } = await import('./sketch');
			// The reader may have changed their mind meanwhile.
			if (this.#wanted !== kind || this.#sketch) return;
			this.#sketch = new Sketch(this.#map, kind, palette(), (corners) =>
				this.#events.drawn(corners)
			);
		} catch {
			this.#events.failed('drawing');
			this.#events.drawn(null);
		}
	}

	end() {
		this.#wanted = null;
		this.#sketch?.remove();
		this.#sketch = null;
	}
}
