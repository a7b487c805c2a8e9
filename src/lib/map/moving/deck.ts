import type { Map } from 'maplibre-gl';
import type { Moving } from './moving';
import type { Overlay } from './overlay';

/** What deck.gl draws with, once it is there. */
export interface DeckParts {
	overlay: Overlay;
	moving: Moving;
}

/** An answer that nobody gets. */
const never = () => new Promise<DeckParts>(() => {});

/**
 * deck.gl comes to the map when something asks for it: what is dragged, a great many points, a bowl. From then on it takes its
 * time in each frame, and makes each of MapLibre's orders to the graphics slower; a map that nobody drags does without.
 */
export class Deck {
	readonly #map: Map;
	readonly #cursor: () => string;
	/** the map has come to rest once: whatever it shows first waits for nothing of deck.gl's */
	readonly #painted: Promise<unknown>;
	#coming: Promise<DeckParts> | null = null;
	#overlay: Overlay | null = null;
	#parts: DeckParts | null = null;
	#gone = false;

	/** @param cursor the cursor that the map wants */
	constructor(map: Map, cursor: () => string) {
		this.#map = map;
		this.#cursor = cursor;
		this.#painted = new Promise((resolve) => map.once('idle', resolve));
	}

	/** What is there by now, ready to draw. */
	get parts(): DeckParts | null {
		return this.#parts;
	}

	/**
	 * Brings deck.gl to the map.
	 * @throws where its program cannot be had; asked again, it is fetched again
	 */
	come(): Promise<DeckParts> {
		return (this.#coming ??= this.#begin().catch((error: unknown) => {
			if (this.#gone) return never();
			this.#coming = null;
			throw error;
		}));
	}

	async #begin(): Promise<DeckParts> {
		await this.#painted;
		const [{ Overlay }, { Moving }] = await Promise.all([import('./overlay'), import('./moving')]);
		// A map that has gone in the meantime gets none, and waits for none.
		if (this.#gone) return never();
		const overlay = new Overlay(this.#map, this.#cursor);
		this.#overlay = overlay;
		await overlay.loaded;
		if (this.#gone) return never();
		return (this.#parts = { overlay, moving: new Moving(overlay) });
	}

	/** Resolves once it draws along, if it was asked for. */
	async settled(): Promise<void> {
		if (!this.#gone) await this.#coming?.catch(() => {});
	}

	/** Leaves a map whose graphics context is gone. */
	leave() {
		this.#overlay?.remove();
		this.#forget();
	}

	/** Leaves a map that goes too. */
	end() {
		this.#overlay?.end();
		this.#forget();
	}

	/** Whoever asks from now on gets no answer. */
	#forget() {
		this.#gone = true;
		this.#overlay = this.#parts = null;
		this.#coming = never();
	}
}
