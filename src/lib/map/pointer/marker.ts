import { Marker, type Map } from 'maplibre-gl';

/** What a marker shows. */
export interface Site {
	position: [number, number];
	label: string;
	/** written beside the site while it moves */
	reach: string;
	/** the site that the panel speaks of */
	active: boolean;
}

export interface MarkerEvents {
	/** the site is on its way */
	drag(position: [number, number]): void;
	/** the reader has taken hold of the site */
	pick(): void;
	/** the site has been put down */
	drop(position: [number, number]): void;
	/** the reader may be about to take hold of it; left out where nothing has to be at hand for that */
	near?(): void;
	/** the reader has pressed Delete on it; left out where nothing can be removed so */
	remove?(): void;
}

// A step of the arrow keys in pixels of the screen, so that it is as fine as the map is near.
const STEP = { plain: 4, shift: 40 };

const arrows: Record<string, [number, number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** A site on the map: a button that can be dragged, or moved by the arrow keys. */
class SiteMarker {
	#marker: Marker;
	#element: HTMLButtonElement;
	#map: Map;
	#events: MarkerEvents;

	constructor(map: Map, position: [number, number], events: MarkerEvents, className: string) {
		this.#map = map;
		this.#events = events;
		this.#element = document.createElement('button');
		this.#element.type = 'button';
		this.#element.className = className;
		this.#element.setAttribute('aria-keyshortcuts', 'ArrowUp ArrowDown ArrowLeft ArrowRight');
		this.#element.addEventListener('keydown', (event) => this.#nudge(event));
		this.#element.addEventListener('focus', () => events.pick());
		this.#element.addEventListener('pointerdown', () => events.pick());
		for (const sign of ['pointerenter', 'pointerdown'])
			this.#element.addEventListener(sign, () => events.near?.());
		// A click on the site is not a click on the map below it.
		this.#element.addEventListener('click', (event) => event.stopPropagation());
		this.#marker = new Marker({ element: this.#element, draggable: true, opacityWhenCovered: 0 })
			.setLngLat(position)
			.addTo(map);
		this.#marker.on('drag', () => events.drag(this.#position()));
		this.#marker.on('dragend', () => events.drop(this.#position()));
		// MapLibre names every marker "Map marker"; update() says what this one is.
		this.#element.removeAttribute('role');
	}

	update({ position, label, reach, active }: Site, shown: boolean) {
		const now = this.#position();
		if (now[0] !== position[0] || now[1] !== position[1]) this.#marker.setLngLat(position);
		this.#element.setAttribute('aria-label', label);
		this.#element.dataset.reach = reach;
		this.#element.classList.toggle('active', active);
		this.#element.hidden = !shown;
	}

	remove() {
		this.#marker.remove();
	}

	#position(): [number, number] {
		const { lng, lat } = this.#marker.getLngLat().wrap();
		return [lng, lat];
	}

	#nudge(event: KeyboardEvent) {
		if (event.key === 'Delete' && this.#events.remove) {
			event.stopPropagation();
			this.#events.remove();
			return;
		}
		const direction = arrows[event.key];
		if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		event.stopPropagation();
		const step = event.shiftKey ? STEP.shift : STEP.plain;
		const { x, y } = this.#map.project(this.#position());
		const { lng, lat } = this.#map
			.unproject([x + direction[0] * step, y + direction[1] * step])
			.wrap();
		this.#events.drop([lng, Math.max(-90, Math.min(90, lat))]);
	}
}

/** The markers of all sites, kept in step with them. */
export class SiteMarkers {
	readonly #markers: SiteMarker[] = [];
	readonly #map: Map;
	readonly #events: (site: number) => MarkerEvents;
	readonly #className: string;

	/** @param events what the marker of a site tells, by the site's index */
	constructor(map: Map, events: (site: number) => MarkerEvents, className = 'site-marker') {
		this.#map = map;
		this.#className = className;
		this.#events = events;
	}

	update(sites: readonly Site[], shown: boolean) {
		while (this.#markers.length > sites.length) this.#markers.pop()!.remove();
		sites.forEach((site, index) => {
			const marker = (this.#markers[index] ??= new SiteMarker(
				this.#map,
				site.position,
				this.#events(index),
				this.#className
			));
			marker.update(site, shown);
		});
	}

	remove() {
		this.update([], false);
	}
}
