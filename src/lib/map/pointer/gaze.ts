import './gaze.css';
import { Marker, type Map } from 'maplibre-gl';

/** A place that was found. */
export interface Gaze {
	position: [number, number];
	/** a country, a sea: the ring goes around its name, not around a point */
	wide: boolean;
}

/** The ring around a place that was found. The words for it stand beside the search field. */
export class GazeMarker {
	readonly #map: Map;
	#marker: Marker | null = null;

	constructor(map: Map) {
		this.#map = map;
	}

	/** Marks a place, or none. */
	show(gaze: Gaze | null) {
		this.#marker?.remove();
		this.#marker = null;
		if (!gaze) return;
		const element = document.createElement('div');
		element.className = gaze.wide ? 'gaze wide' : 'gaze';
		// MapLibre moves the element itself, so that what closes in is a part of it.
		element.append(document.createElement('i'));
		this.#marker = new Marker({ element }).setLngLat(gaze.position).addTo(this.#map);
		// It would make a button named "Map marker" of it.
		element.removeAttribute('role');
		element.removeAttribute('aria-label');
		element.setAttribute('aria-hidden', 'true');
	}
}
