import { isShown, type OwnFeatures } from '$lib/atlas/own';
import type { Years } from '$lib/view';
import type KDBush from 'kdbush';
import type { Map } from 'maplibre-gl';
import type { Palette } from '../style/palette';
import type { OwnDrawn } from '../scene';
import type { Cloud } from './clouds';
import { channels } from '../style/palette';
import { colourOf } from './colour';
import type { Drawer } from './drawer';
import { intervals } from './interval';
import type { Placed } from './looks';
import { localAt } from './local';
import { nearest } from './nearest';
import { addPlaced, removePlaced } from './placing';
import { markerColours } from './simplestyle';

/** A great many points, drawn by deck.gl straight from their positions. */
export class OwnCloud implements Drawer {
	readonly hits = [];
	readonly placed: readonly Placed[];
	readonly #map: Map;
	readonly #positions: Float64Array;
	readonly #ended = new AbortController();
	#drawn: OwnDrawn;
	#years: Years | null;
	#palette: Palette;
	#tree: KDBush | null = null;
	#planted = false;
	#intervals: Int16Array | null;
	#colours: Uint8ClampedArray | null = null;

	constructor(map: Map, drawn: OwnDrawn, years: Years | null, palette: Palette) {
		const { layer, mask } = drawn;
		this.#map = map;
		this.#drawn = drawn;
		this.#years = years;
		this.#palette = palette;
		this.#positions = (layer.content as OwnFeatures).positions!;
		this.#intervals = intervals(this.#count, mask, drawn.years);
		this.#paint();
		// Holds the place of the points in the order of drawing.
		this.placed = [
			{
				anchor: 'own-points',
				spec: { id: `${layer.id}-cloud`, type: 'background', layout: { visibility: 'none' } }
			}
		];
		addPlaced(map, this.placed);
	}

	get #count() {
		return this.#positions.length / 2;
	}

	update(drawn: OwnDrawn, years: Years | null, palette: Palette) {
		const old = this.#drawn;
		const [was, now] = [old.layer.style, drawn.layer.style];
		// Another size uploads nothing.
		const repainted =
			now.colour !== was.colour || now.simplestyle !== was.simplestyle || palette !== this.#palette;
		this.#drawn = drawn;
		this.#years = years;
		this.#palette = palette;
		if (drawn.mask !== old.mask || drawn.years !== old.years)
			this.#intervals = intervals(this.#count, drawn.mask, drawn.years);
		if (repainted) this.#paint();
	}

	/** What deck.gl is to draw. */
	get cloud(): Cloud {
		const { style, id } = this.#drawn.layer;
		return {
			id,
			under: `${id}-cloud`,
			positions: this.#positions,
			intervals: this.#intervals,
			years: this.#years,
			colour: colourOf(style, this.#palette),
			colours: this.#colours,
			radius: style.size
		};
	}

	/** The point shown that lies nearest to a place on the screen; null if there is none within reach, in pixels. */
	nearest(point: { x: number; y: number }, reach: number): number | null {
		const local = this.#tree && localAt(this.#map, point);
		if (!this.#tree || !local) return null;
		const { mask, years, layer } = this.#drawn;
		const counts = (id: number) => isShown(id, mask, years, this.#years);
		// On the other side of ±180° the same place has another longitude.
		for (const turn of [0, 360, -360]) {
			const at = [local.at[0] + turn, local.at[1]] as const;
			const found = nearest(this.#tree, at, local, reach + layer.style.size, counts);
			if (found >= 0) return found;
		}
		return null;
	}

	/** Makes the points answer the pointer. */
	async plant(): Promise<void> {
		if (this.#planted) return;
		this.#planted = true;
		const { signal } = this.#ended;
		try {
			const { plantTree } = await import('./point-tree');
			if (!signal.aborted) this.#tree = await plantTree(this.#positions, signal);
		} catch (error) {
			this.#planted = false;
			if (!signal.aborted) throw error;
		}
	}

	/** Lets go of the points, and of the worker that may still be sorting them. */
	end() {
		this.#ended.abort();
		this.#tree = null;
	}

	remove() {
		this.end();
		removePlaced(this.#map, this.placed);
	}

	#paint() {
		const { style, content } = this.#drawn.layer;
		const [r, g, b] = channels(colourOf(style, this.#palette));
		this.#colours = style.simplestyle ? markerColours(content as OwnFeatures, [r, g, b]) : null;
	}
}
