import type { AtlasLayer } from '$lib/atlas/atlas';
import type { Selection } from '$lib/view';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map } from 'maplibre-gl';
import { anchorId } from '../style/anchors';
import { draw, ringsSource, type Drawing } from '../draw';
import { narrowed } from './filters';
import type { Language } from '../style/lettering';
import { TRUSTED } from '../style/trusted';
import type { Palette } from '../style/palette';
import type { MapData, Scene } from '../scene';
import { drawable, loadFeatures, rings } from './sources';

/** The layers of the atlas on the map: their sources, style layers, filters and states. */
export class AtlasLayers {
	readonly #map: Map;
	readonly #data: MapData;
	readonly #failed: (layer: string) => void;
	readonly #drawings: { layer: AtlasLayer; drawing: Drawing }[];
	readonly #loaded = new Set<string>();
	/** the filter that each style layer has, as text */
	readonly #filters = new globalThis.Map<string, string>();
	#shown: ReadonlySet<string> = new Set();
	#removed = false;

	constructor(
		map: Map,
		data: MapData,
		palette: Palette,
		language: Language,
		failed: (layer: string) => void
	) {
		this.#map = map;
		this.#data = data;
		this.#failed = failed;
		this.#drawings = data.catalogue.map((layer) => ({
			layer,
			drawing: draw(layer, palette, language)
		}));
	}

	/** Adds the sources and style layers, all hidden; the first layer of the legend is drawn on top of its floor. */
	add() {
		for (const { layer, drawing } of [...this.#drawings].reverse()) this.#add(layer, drawing);
	}

	#add(layer: AtlasLayer, drawing: Drawing) {
		const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
		const source = { type: 'geojson', data: empty, promoteId: 'id', tolerance: 0.2 } as const;
		this.#map.addSource(layer.id, source);
		if (layer.symbol === 'ring') this.#map.addSource(ringsSource(layer.id), source);
		for (const { spec, anchor } of drawing.layers)
			this.#map.addLayer(
				{ ...spec, layout: { ...spec.layout, visibility: 'none' } } as LayerSpecification,
				anchorId(anchor)
			);
	}

	/** Resolves once the data of all that is shown has been handed to the map, or could not be had. */
	async show(layers: readonly string[]): Promise<void> {
		this.#shown = new Set(layers);
		for (const { layer, drawing } of this.#drawings) {
			const visibility = this.#shown.has(layer.id) ? 'visible' : 'none';
			for (const { spec } of drawing.layers)
				this.#map.setLayoutProperty(spec.id, 'visibility', visibility, TRUSTED);
		}
		const wanted = this.#drawings.filter(({ layer }) => this.#shown.has(layer.id));
		await Promise.all(wanted.map(({ layer }) => this.#load(layer)));
	}

	async #load(layer: AtlasLayer) {
		if (this.#loaded.has(layer.id)) return;
		this.#loaded.add(layer.id);
		try {
			const features = await loadFeatures(layer, this.#data);
			if (this.#removed) return;
			this.#map.getSource<GeoJSONSource>(layer.id)?.setData(drawable(features));
			if (layer.symbol === 'ring')
				this.#map
					.getSource<GeoJSONSource>(ringsSource(layer.id))
					?.setData(rings(features, this.#data.ringed, this.#data.system));
		} catch {
			this.#loaded.delete(layer.id);
			this.#failed(layer.id);
		}
	}

	/** Filters each layer to the kinds and years wanted; what is selected is always shown. */
	narrow({ kinds, years, select }: Pick<Scene, 'kinds' | 'years' | 'select'>) {
		for (const { layer, drawing } of this.#drawings) {
			const selected = select?.layer === layer.id ? select.feature : null;
			const wanted = {
				kinds: layer.kinds.length ? (kinds[layer.id] ?? []) : null,
				years,
				selected
			};
			for (const { spec } of drawing.layers) {
				// Rings carry no kinds and no years of their own.
				if ('source' in spec && spec.source === ringsSource(layer.id)) continue;
				const base = 'filter' in spec ? spec.filter : undefined;
				const filter = narrowed(base, wanted);
				// MapLibre parses the whole source again for each filter that it is given, the same or not.
				const said = JSON.stringify(filter);
				if (said === this.#filters.get(spec.id)) continue;
				this.#filters.set(spec.id, said);
				this.#map.setFilter(spec.id, filter, TRUSTED);
			}
		}
	}

	/** The style layers as they would be in other colours. */
	specs(palette: Palette, language: Language): LayerSpecification[] {
		return this.#data.catalogue.flatMap((layer) =>
			draw(layer, palette, language).layers.map(({ spec }) => spec)
		);
	}

	/** Tells the style layers that a feature is selected, or under the pointer. */
	state(selection: Selection | null, state: Record<string, boolean>) {
		if (!selection) return;
		for (const source of [selection.layer, ringsSource(selection.layer)])
			if (this.#map.getSource(source))
				this.#map.setFeatureState({ source, id: selection.feature }, state);
	}

	/** Lifts another feature out, and lets the one before go. */
	mark(old: Selection | null, now: Selection | null) {
		this.state(old, { selected: false });
		this.state(now, { selected: true });
	}

	/** Ids of the style layers that answer a click. */
	hits(): string[] {
		return this.#drawings
			.filter(({ layer }) => this.#shown.has(layer.id))
			.flatMap(({ drawing }) => drawing.hit);
	}

	remove() {
		this.#removed = true;
	}
}
