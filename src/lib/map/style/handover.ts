import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map } from 'maplibre-gl';

/**
 * Hands a source of the map what it is to hold, and nothing new while its tiles are being cut: where new data, and then a new
 * filter or picture, come between, MapLibre (6.17) can keep tiles of the old data with an index of the new, which breaks
 * feature states ("feature index out of bounds") and lets a click find another feature than the one that is drawn there.
 */
export class Handover {
	readonly #map: Map;
	readonly #source: string;
	readonly #what: () => FeatureCollection;
	#waiting: Promise<void> | null = null;
	#release = () => {};

	/** @param what the source is to hold, asked for when it is handed over */
	constructor(map: Map, source: string, what: () => FeatureCollection) {
		this.#map = map;
		this.#source = source;
		this.#what = what;
	}

	/** @returns once the source has been given what it is to hold by then, or never will be */
	hand(): Promise<void> {
		if (this.#waiting) return this.#waiting;
		const waiting = new Promise<void>((resolve) => (this.#release = resolve));
		this.#waiting = waiting;
		// A tile that is given up, since the map has moved on, ends the wait too.
		this.#map.on('sourcedata', this.#tryTo);
		this.#map.on('sourcedataabort', this.#tryTo);
		this.#tryTo();
		return waiting;
	}

	readonly #tryTo = () => {
		if (!this.#map.isSourceLoaded(this.#source)) return;
		this.end();
		this.#map.getSource<GeoJSONSource>(this.#source)?.setData(this.#what());
	};

	/** Hands nothing over any more. */
	end() {
		this.#map.off('sourcedata', this.#tryTo);
		this.#map.off('sourcedataabort', this.#tryTo);
		this.#waiting = null;
		this.#release();
	}
}
