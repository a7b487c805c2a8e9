import type { OwnLayer, OwnTiles as Tiles } from '$lib/atlas/own';
import type { Years } from '$lib/view';
import type {
	ExpressionSpecification,
	FilterSpecification,
	Map,
	SourceSpecification
} from 'maplibre-gl';
import { TRUSTED } from '../layers';
import type { Palette } from '../palette';
import { repaint } from '../restyle';
import type { OwnDrawn } from '../scene';
import type { Drawer } from './drawer';
import { looks, type Placed } from './looks';
import { addPlaced, removePlaced } from './placing';

const text = (field: string) => ['to-string', ['coalesce', ['get', field], '']];

/** The reader's filter, as tiles are asked; their features are not in memory. */
function filterOf({ filter, time }: OwnLayer, years: Years | null): unknown[] {
	const wanted: unknown[] = [];
	if (filter && 'words' in filter)
		wanted.push(['in', text(filter.field), ['literal', filter.words]]);
	else if (filter) {
		const value = ['to-number', ['coalesce', ['get', filter.field], NONE], NONE];
		wanted.push(['>=', value, filter.least], ['<=', value, filter.most]);
	}
	if (time && years) {
		const year = ['to-number', ['slice', text(time), 0, 4], NONE];
		const within = ['all', ['>=', year, years.first], ['<=', year, years.last]];
		wanted.push(['any', ['==', year, NONE], ['!', ['has', time]], within]);
	}
	return wanted;
}
// A number that no field holds, for what is none.
const NONE = -1e30;

function sourceOf({ tiles, zooms, bounds }: Tiles, address: string): SourceSpecification {
	const [west, , east] = bounds;
	return {
		...(tiles === 'vector' ? { type: 'vector' } : { type: 'raster', tileSize: 256 }),
		tiles: [address],
		minzoom: zooms[0],
		maxzoom: zooms[1],
		...(west < east && { bounds: [...bounds] as [number, number, number, number] })
	};
}

/** A tiled archive, drawn by MapLibre. Its features are not picked: they have no record of their own. */
export class OwnTiles implements Drawer {
	readonly hits = [];
	placed: readonly Placed[] = [];
	readonly #map: Map;
	readonly #id: string;
	readonly #close: () => void;
	#drawn: OwnDrawn;
	#palette: Palette;
	#narrowed = '';

	/**
	 * @param address the pattern of the tiles' addresses
	 * @param close called when the layer is taken off the map
	 */
	constructor(
		map: Map,
		drawn: OwnDrawn,
		years: Years | null,
		palette: Palette,
		address: string,
		close: () => void
	) {
		this.#map = map;
		this.#drawn = drawn;
		this.#palette = palette;
		this.#close = close;
		this.#id = drawn.layer.id;
		map.addSource(this.#id, sourceOf(drawn.layer.content as Tiles, address));
		this.placed = this.#looks();
		addPlaced(map, this.placed);
		this.#narrow(years);
	}

	update(drawn: OwnDrawn, years: Years | null, palette: Palette) {
		const old = this.#drawn.layer.style;
		this.#drawn = drawn;
		if (drawn.layer.style !== old || palette !== this.#palette) {
			this.#palette = palette;
			this.placed = this.#looks();
			const specs = this.placed.map(({ spec }) => spec);
			repaint(this.#map, specs);
			if (drawn.layer.style.label !== old.label)
				for (const { id, layout } of specs)
					if (layout && 'text-field' in layout)
						this.#map.setLayoutProperty(id, 'text-field', layout['text-field'], TRUSTED);
		}
		this.#narrow(years);
	}

	remove() {
		removePlaced(this.#map, this.placed);
		this.#map.removeSource(this.#id);
		this.#close();
	}

	#looks(): Placed[] {
		const { layer } = this.#drawn;
		const { tiles, layers } = layer.content as Tiles;
		if (tiles === 'raster') {
			const spec = { id: `${this.#id}-picture`, type: 'raster', source: this.#id } as const;
			return [{ anchor: 'own-ground', spec }];
		}
		const { label } = layer.style;
		const written = (label === null ? '' : text(label)) as ExpressionSpecification;
		const origins = layers.map(({ id }, index) => ({
			id: `${this.#id}-${index}`,
			source: this.#id,
			'source-layer': id
		}));
		return origins.flatMap((origin) => looks(layer, this.#palette, origin, written));
	}

	#narrow(years: Years | null) {
		const wanted = filterOf(this.#drawn.layer, years);
		const said = JSON.stringify(wanted);
		if (said === this.#narrowed || (!wanted.length && !this.#narrowed)) return;
		this.#narrowed = said;
		for (const { spec } of this.placed) {
			if (spec.type === 'raster') continue;
			const own = 'filter' in spec && spec.filter ? [spec.filter] : [];
			const filter = ['all', ...own, ...wanted] as FilterSpecification;
			this.#map.setFilter(spec.id, filter, TRUSTED);
		}
	}
}
