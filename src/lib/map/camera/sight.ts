import type { Spot } from '$lib/atlas/find/entries';
import type { Box } from '$lib/atlas/own';
import type { Camera, Change, Selection } from '$lib/view';
import type { Map } from 'maplibre-gl';
import { CLOSEST, unrolled } from './box';
import {
	around,
	ASKED,
	cameraOf,
	fit,
	fitting,
	inSight,
	middle,
	onScreen,
	same,
	usualOf
} from './camera';
import type { Margins } from './margins';
import type { MapData, Scene } from '../scene';
import { travel } from './travel';

/** Where the map looks from, and what it takes to bring something into what the cards leave free. */
export class Sight {
	readonly #map: Map;
	readonly #data: MapData;
	readonly #margins: Margins;

	constructor(map: Map, data: MapData, margins: Margins) {
		this.#map = map;
		this.#data = data;
		this.#margins = margins;
		this.settle();
	}

	/** Keeps what the map looks at in the middle of what usually is free. */
	settle() {
		const [was, usual] = [usualOf(this.#map), this.#margins.usual()];
		const edges = ['top', 'right', 'bottom', 'left'] as const;
		// To set it ends what moves the map.
		if (edges.some((edge) => was[edge] !== usual[edge])) this.#map.setPadding(usual, ASKED);
	}

	/** Looks from where the scene says, at once. */
	begin({ camera, framed }: Scene) {
		if (!camera) this.home(false);
		else if (framed) travel(this.#map, camera, this.#margins.now(), 'jump');
	}

	/** Looks again after the earth has been laid out in another way. */
	anew(scene: Scene, animate: boolean) {
		const { camera, framed } = scene;
		if (!camera) this.home(animate);
		// The flat map does not look at a pole.
		else if (this.isAway(scene))
			travel(this.#map, camera, framed ? this.#margins.now() : null, 'jump');
	}

	/** Whether the scene looks from elsewhere than the map does now. */
	isAway({ camera, framed }: Scene): boolean {
		return !camera || framed || !same(camera, cameraOf(this.#map));
	}

	/** Flies where the way is long: from step to step of a tour, and to what is not on the screen. */
	look(scene: Scene, onTour: boolean) {
		const { camera, framed } = scene;
		if (!camera) return this.home(true);
		// The earth that was laid out in another way looks from there already.
		if (!this.isAway(scene)) return;
		const afar = onTour || !onScreen(this.#map, camera);
		travel(this.#map, camera, framed ? this.#margins.now() : null, afar ? 'fly' : 'ease');
	}

	home(animate: boolean) {
		fit(this.#map, this.#data.home, this.#margins.now(), animate, ASKED);
	}

	/** The camera that brings a feature into sight; null if it is there, or nowhere. */
	async cameraFor(selection: Selection): Promise<Camera | null> {
		const bounds = await this.#boundsOf(selection);
		if (!bounds) return null;
		const cards = this.#margins.now();
		// What is in sight on the way may be out of it at the end.
		if (!this.#map.isMoving() && inSight(this.#map, bounds, cards)) return null;
		return fitting(this.#map, bounds, cards);
	}

	/** The camera that has a spot in the middle. */
	cameraAt(spot: Spot): Camera | null {
		return fitting(this.#map, around(spot), this.#margins.now(), spot.zoom);
	}

	/** The camera that brings a box into sight. */
	cameraForBounds(box: Box): Camera | null {
		return fitting(this.#map, unrolled(box), this.#margins.now(), CLOSEST);
	}

	/** Goes to a feature that is out of sight. */
	async reveal(selection: Selection) {
		const bounds = await this.#boundsOf(selection);
		if (!bounds || inSight(this.#map, bounds, this.#margins.now())) return;
		fit(this.#map, bounds, this.#margins.now(), true);
	}

	/** What brings a place out from where a card usually lies; nothing if it is seen. */
	uncovering([lon, lat]: readonly [number, number]): Change[] {
		if (inSight(this.#map, [lon, lat, lon, lat], this.#margins.usual())) return [];
		return [{ type: 'move camera', camera: { ...cameraOf(this.#map), lon, lat } }];
	}

	/** The middle of what the cards leave free. */
	center(): [number, number] {
		return middle(this.#map, this.#margins.now());
	}

	async #boundsOf(selection: Selection) {
		return (await import('./bounds')).boundsOf(selection, this.#data);
	}
}
