import type { Selection } from '$lib/view';
import type { Map } from 'maplibre-gl';
import { onEarth } from '../camera/camera';
import type { MapEvents, Scene } from '../scene';

/** What a pointer needs of the map around it. */
interface Around {
	scene(): Scene;
	/** what lies under a point */
	find(point: { x: number; y: number }, touch: boolean): Selection | null;
	/** lights another feature up, or none, and no longer the one before */
	mark(old: Selection | null, now: Selection | null): void;
}

/** The mouse and the finger: hovering, selecting, placing a site. */
export class Pointer {
	readonly #map: Map;
	readonly #events: MapEvents;
	readonly #around: Around;
	#hovered: Selection | null = null;
	/** whether the reader was drawing when the button went down: the click that ends a drawing selects nothing */
	#drew = false;

	constructor(map: Map, events: MapEvents, around: Around) {
		this.#map = map;
		this.#events = events;
		this.#around = around;
		const press = () => (this.#drew = around.scene().drawing !== null);
		map.on('mousedown', press);
		map.on('touchstart', press);
		map.on('click', ({ point, lngLat, originalEvent }) => {
			const { placing, drawing, measuring } = around.scene();
			// Measuring takes its clicks by itself.
			if (measuring) return;
			if (placing) {
				// Beside the globe there is no place.
				if (!onEarth(map, point)) return;
				const { lng, lat } = lngLat.wrap();
				events.place([lng, lat]);
			} else if (!drawing && !this.#drew) {
				const touch = (originalEvent as PointerEvent).pointerType === 'touch';
				events.select(around.find(point, touch));
			}
		});
		map.on('mousemove', ({ point }) => this.#hover(point));
		map.on('mouseout', () => this.#hover(null));
	}

	/** The cursor that the scene, and what lies under the pointer, ask for. */
	cursor(): string {
		const { placing, drawing, measuring } = this.#around.scene();
		return placing || drawing || measuring ? 'crosshair' : this.#hovered ? 'pointer' : '';
	}

	show() {
		this.#map.getCanvas().style.cursor = this.cursor();
	}

	#hover(point: { x: number; y: number } | null) {
		const { placing, drawing, measuring } = this.#around.scene();
		const found =
			point && !placing && !drawing && !measuring && !this.#map.isMoving()
				? this.#around.find(point, false)
				: null;
		const last = this.#hovered;
		const changed = found?.feature !== last?.feature || found?.layer !== last?.layer;
		if (changed) {
			this.#around.mark(last, found);
			this.#hovered = found;
			this.show();
		}
		if (changed || found) this.#events.hover(found, point?.x ?? 0, point?.y ?? 0);
	}
}
