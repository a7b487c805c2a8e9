import type { Years } from '$lib/view';
import type { FilterSpecification, Map } from 'maplibre-gl';
import { Handover } from '../style/handover';
import { TRUSTED } from '../style/trusted';
import type { Palette } from '../style/palette';
import { repaint } from '../style/restyle';
import type { OwnDrawn } from '../scene';
import { collection } from './collection';
import type { Drawer } from './drawer';
import { hitsOf, looks, type Placed } from './looks';
import { addPlaced, removePlaced } from './placing';

/** Lets through what is of these years, and what has no year. */
function ofYears(base: FilterSpecification | undefined, years: Years | null) {
	if (!years) return base ?? null;
	const year = ['get', 'year'];
	const dated = ['all', ['>=', year, years.first], ['<=', year, years.last]];
	return [
		'all',
		['any', ['!', ['has', 'year']], dated],
		...(base ? [base] : [])
	] as unknown as FilterSpecification;
}

/** Shapes, and points that are not too many, drawn by MapLibre. */
export class OwnShapes implements Drawer {
	readonly hits: readonly string[];
	readonly #map: Map;
	readonly #id: string;
	readonly #handover: Handover;
	placed: readonly Placed[];
	#drawn: OwnDrawn;
	#palette: Palette;
	#years: Years | null = null;

	constructor(map: Map, drawn: OwnDrawn, years: Years | null, palette: Palette) {
		this.#map = map;
		this.#drawn = drawn;
		this.#palette = palette;
		this.#id = drawn.layer.id;
		this.#handover = new Handover(map, this.#id, () => collection(this.#drawn));
		this.hits = hitsOf(this.#id);
		map.addSource(this.#id, { type: 'geojson', data: collection(drawn), tolerance: 0.2 });
		this.placed = looks(drawn.layer, palette, { id: this.#id, source: this.#id });
		addPlaced(map, this.placed);
		this.#narrow(years);
	}

	update(drawn: OwnDrawn, years: Years | null, palette: Palette) {
		const old = this.#drawn;
		this.#drawn = drawn;
		if (
			drawn.mask !== old.mask ||
			drawn.years !== old.years ||
			drawn.layer.style.label !== old.layer.style.label
		)
			void this.#handover.hand();
		if (drawn.layer.style !== old.layer.style || palette !== this.#palette) {
			this.#palette = palette;
			this.placed = looks(drawn.layer, palette, { id: this.#id, source: this.#id });
			repaint(
				this.#map,
				this.placed.map(({ spec }) => spec)
			);
		}
		this.#narrow(years);
	}

	hover(index: number, on: boolean) {
		this.#map.setFeatureState({ source: this.#id, id: index }, { hover: on });
	}

	remove() {
		this.#handover.end();
		removePlaced(this.#map, this.placed);
		this.#map.removeSource(this.#id);
	}

	#narrow(years: Years | null) {
		const now = this.#drawn.years && years;
		if (now === this.#years) return;
		this.#years = now;
		for (const { spec } of this.placed)
			this.#map.setFilter(
				spec.id,
				ofYears('filter' in spec ? spec.filter : undefined, now),
				TRUSTED
			);
	}
}
