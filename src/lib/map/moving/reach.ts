import type { LayerSpecification, Map } from 'maplibre-gl';
import { FeatureSource } from '../layers/feature-source';
import { TRUSTED } from '../style/trusted';
import type { Palette } from '../style/palette';
import type { Deck } from './deck';
import type { Movement } from './movement';
import { RESTING, restingFeatures, restingLayers } from './resting';

/** What MapLibre draws: all but the bowl. */
const RESTED = ['target', 'discs', 'outline', 'spokes', 'siting', 'difference'] as const;

/** The opacities of a style layer: what is drawn at 0 is drawn by nobody. */
const opacities = ({ paint }: LayerSpecification) =>
	Object.entries(paint ?? {}).filter(([property]) => property.endsWith('-opacity'));

/**
 * Draws what the reader's sites reach: MapLibre while it rests, deck.gl while it is dragged, since MapLibre's worker would lag
 * behind the finger. Where one takes over from the other, both draw for a frame.
 */
export class Reach {
	readonly #map: Map;
	readonly #deck: Deck;
	readonly #failed: () => void;
	/** a site is on its way: what follows from it is drawn in the coming frame, and not by MapLibre's worker */
	dragged = false;
	#palette: Palette;
	#source: FeatureSource | null = null;
	/** what MapLibre has been given, and what is to be drawn */
	#given: Movement | null = null;
	#movement: Movement | null = null;
	/** deck.gl draws all of it */
	#lifted = false;
	/** the program for the bowl has been asked for */
	#asked = false;
	/** deck.gl has compiled what it will need while something is dragged */
	#rehearsed = false;

	/** @param failed tells that what deck.gl alone draws could not be had */
	constructor(map: Map, deck: Deck, palette: Palette, failed: () => void) {
		this.#map = map;
		this.#deck = deck;
		this.#palette = palette;
		this.#failed = failed;
	}

	/** Adds the source and the style layers. */
	add() {
		this.#source = new FeatureSource(this.#map, RESTING, restingLayers(this.#palette));
		// New data is announced before any tile of it is on its way: then it only seems to be loaded.
		this.#map.on('sourcedata', ({ sourceDataType }) => {
			if (sourceDataType !== 'metadata') this.#turn();
		});
		this.#map.on('idle', () => this.#turn());
	}

	/** The style layers have got other colours. */
	repaint(palette: Palette) {
		this.#palette = palette;
		this.#show(!this.#lifted);
	}

	draw(movement: Movement) {
		this.#movement = movement;
		if (movement.bowl && movement.discs.length) this.#bring();
		// What is asked about stays with MapLibre.
		const asked = movement.target !== this.#given?.target;
		if (!this.dragged || !this.#deck.parts || asked) this.#give();
		this.#drawMoving();
		this.#turn();
	}

	/** The pointer has come to a site, which may be dragged next: deck.gl is to be at hand. */
	near() {
		if (this.#rehearsed) return;
		this.#deck.come().then(
			({ moving }) => {
				if (!this.#movement || this.dragged || this.#rehearsed) return;
				this.#rehearsed = true;
				moving.rehearse(this.#movement, this.#palette);
				this.#map.once('idle', () => this.#drawMoving());
			},
			// MapLibre follows what is dragged.
			() => {}
		);
	}

	/** Asks again for what could not be had. */
	retry() {
		this.#asked = false;
		if (this.#movement) this.draw(this.#movement);
	}

	/** Hands MapLibre what it does not have yet. */
	#give() {
		const [now, old] = [this.#movement!, this.#given];
		if (!this.#source) return;
		if (old && RESTED.every((part) => now[part] === old[part])) return;
		this.#given = now;
		this.#source.give(restingFeatures(now));
	}

	/** deck.gl draws what is its own to draw, if it is there. */
	#drawMoving() {
		const moving = this.#deck.parts?.moving;
		if (!moving || !this.#movement) return;
		if (this.#lifted) moving.draw(this.#movement, this.#palette);
		else moving.drawBowl(this.#movement, this.#palette);
	}

	#bring() {
		if (this.#deck.parts || this.#asked) return;
		this.#asked = true;
		void this.#deck.come().then(() => this.#drawMoving(), this.#failed);
	}

	/**
	 * Lets the other draw, once it is their turn: for a frame both do, so that there is none in which nobody does. deck.gl's
	 * layers are put into their order only while nothing loads, so what MapLibre has been given last comes first.
	 */
	#turn() {
		if (this.#lifted === this.dragged || !this.#map.isSourceLoaded(RESTING)) return;
		if (this.dragged && this.#deck.parts) {
			this.#lifted = true;
			this.#drawMoving();
			this.#map.once('render', () => this.#show(!this.#lifted));
		} else if (this.#lifted && this.#map.isStyleLoaded()) {
			this.#lifted = false;
			this.#show(true);
			this.#map.once('render', () => this.#drawMoving());
		}
	}

	#show(shown: boolean) {
		const lifted = restingLayers(this.#palette).filter((layer) => layer.lifted);
		for (const { spec } of lifted)
			for (const [property, opacity] of opacities(spec))
				this.#map.setPaintProperty(
					spec.id,
					property as never,
					(shown ? opacity : 0) as never,
					TRUSTED
				);
	}
}
