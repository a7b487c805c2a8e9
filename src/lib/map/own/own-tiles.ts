import type { OwnTiles as Tiles } from '$lib/atlas/own';
import type { Years } from '$lib/view';
import type { ExpressionSpecification, Map, SourceSpecification } from 'maplibre-gl';
import { TRUSTED } from '../style/trusted';
import type { Palette } from '../style/palette';
import { repaint } from '../style/restyle';
import type { OwnDrawn } from '../scene';
import type { OpenArchive } from './archives';
import type { Drawer } from './drawer';
import { looks, type Placed } from './looks';
import { addPlaced, removePlaced } from './placing';

const text = (field: string) => ['to-string', ['coalesce', ['get', field], '']];

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

/**
 * A tiled archive, drawn by MapLibre. Its features are not at hand: they are neither picked, nor narrowed by a filter or
 * by years.
 */
export class OwnTiles implements Drawer {
	readonly hits = [];
	placed: readonly Placed[] = [];
	readonly #map: Map;
	readonly #id: string;
	readonly #archive: OpenArchive;
	#drawn: OwnDrawn;
	#palette: Palette;

	/** @param archive is closed when the layer is taken off the map */
	constructor(map: Map, drawn: OwnDrawn, palette: Palette, archive: OpenArchive) {
		this.#map = map;
		this.#drawn = drawn;
		this.#palette = palette;
		this.#archive = archive;
		this.#id = drawn.layer.id;
		map.addSource(this.#id, sourceOf(drawn.layer.content as Tiles, archive.address));
		this.placed = this.#looks();
		addPlaced(map, this.placed);
	}

	update(drawn: OwnDrawn, _years: Years | null, palette: Palette) {
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
	}

	remove() {
		removePlaced(this.#map, this.placed);
		this.#map.removeSource(this.#id);
		this.#archive.close();
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
}
