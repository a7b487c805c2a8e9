import type { AtlasLayer } from '$lib/atlas/atlas';
import type { Selection } from '$lib/view';
import type { Feature } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map } from 'maplibre-gl';
import { anchorId } from '../style/anchors';
import { ATLAS, draw, nameOf, sourceOf, type Drawing } from '../draw';
import { collected, FeatureSource } from './feature-source';
import { isWanted, narrowed, type Wanted } from './filters';
import { PICKED, pickedFeature, pickedLayers } from './picked';
import type { Language } from '../style/lettering';
import { TRUSTED } from '../style/trusted';
import type { Palette } from '../style/palette';
import type { MapData, Scene } from '../scene';
import { drawnOf, loadFeatures } from './sources';

/** Why a feature is lit up. */
type Why = 'hover' | 'selected';

/** The layers of the atlas on the map: their sources, style layers, filters and states. */
export class AtlasLayers {
	readonly #map: Map;
	readonly #data: MapData;
	readonly #failed: (layer: string) => void;
	readonly #drawings: { layer: AtlasLayer; drawing: Drawing }[];
	readonly #loaded = new Set<string>();
	/** what each layer was given to draw */
	readonly #features = new globalThis.Map<string, Feature[]>();
	readonly #picks: Record<Why, Selection | null> = { hover: null, selected: null };
	/** what the reader wants to see of each layer */
	readonly #wanted = new globalThis.Map<string, Wanted>();
	#picked: FeatureSource | null = null;
	#palette: Palette;
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
		this.#palette = palette;
		this.#drawings = data.catalogue.map((layer) => ({
			layer,
			drawing: draw(layer, palette, language)
		}));
	}

	/** Adds the sources and style layers, all hidden; the first layer of the legend is drawn on top of its floor. */
	add() {
		this.#picked = new FeatureSource(this.#map, PICKED, pickedLayers());
		for (const source of new Set([ATLAS, ...this.#data.catalogue.map(sourceOf)]))
			this.#map.addSource(source, {
				type: 'geojson',
				data: collected([]),
				promoteId: 'key',
				tolerance: 0.2
			});
		for (const { drawing } of [...this.#drawings].reverse()) this.#add(drawing);
	}

	#add(drawing: Drawing) {
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
		this.#light();
		const wanted = this.#drawings.filter(({ layer }) => this.#shown.has(layer.id));
		await Promise.all(wanted.map(({ layer }) => this.#load(layer)));
	}

	async #load(layer: AtlasLayer) {
		if (this.#loaded.has(layer.id)) return;
		this.#loaded.add(layer.id);
		try {
			const features = await loadFeatures(layer, this.#data);
			if (this.#removed) return;
			this.#features.set(layer.id, drawnOf(layer, features, this.#data));
			this.#hand(sourceOf(layer));
			this.#light();
		} catch {
			this.#loaded.delete(layer.id);
			this.#failed(layer.id);
		}
	}

	/** Hands the map all that has come for a source. */
	#hand(source: string) {
		const layers = this.#data.catalogue.filter((layer) => sourceOf(layer) === source);
		const features = layers.flatMap(({ id }) => this.#features.get(id) ?? []);
		this.#map.getSource<GeoJSONSource>(source)?.setData(collected(features));
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
			this.#wanted.set(layer.id, wanted);
			for (const { spec, plain } of drawing.layers) {
				if (plain) continue;
				const base = 'filter' in spec ? spec.filter : undefined;
				const filter = narrowed(base, wanted);
				// MapLibre parses the whole source again for each filter that it is given, the same or not.
				const said = JSON.stringify(filter);
				if (said === this.#filters.get(spec.id)) continue;
				this.#filters.set(spec.id, said);
				this.#map.setFilter(spec.id, filter, TRUSTED);
			}
		}
		this.#light();
	}

	/** The style layers as they would be in other colours. */
	specs(palette: Palette, language: Language): LayerSpecification[] {
		return this.#data.catalogue.flatMap((layer) =>
			draw(layer, palette, language).layers.map(({ spec }) => spec)
		);
	}

	/** Lights the feature that is selected up, or that under the pointer, and no longer the one before. */
	pick(why: Why, selection: Selection | null) {
		const old = this.#picks[why];
		this.#picks[why] = selection;
		this.#state(old, { [why]: false });
		this.#state(selection, { [why]: true });
		this.#light();
	}

	/** Tells the style layers that light a feature up by themselves. */
	#state(selection: Selection | null, state: Record<string, boolean>) {
		if (!selection) return;
		const { source, key } = nameOf(selection, this.#data.catalogue);
		if (this.#map.getSource(source)) this.#map.setFeatureState({ source, id: key }, state);
	}

	/** Draws what lights up apart from its layer. */
	#light() {
		const { hover, selected } = this.#picks;
		const same = hover?.layer === selected?.layer && hover?.feature === selected?.feature;
		this.#picked?.give([...this.#lift(same ? null : hover, false), ...this.#lift(selected, true)]);
	}

	#lift(selection: Selection | null, selected: boolean): Feature[] {
		const layer = this.#data.catalogue.find(({ id }) => id === selection?.layer);
		if (!layer || !this.#shown.has(layer.id)) return [];
		const drawn = this.#features
			.get(layer.id)
			?.find(({ properties }) => properties?.id === selection!.feature);
		const wanted = this.#wanted.get(layer.id);
		if (!drawn || (wanted && !isWanted(drawn.properties as never, wanted))) return [];
		return pickedFeature(layer, drawn, selected, this.#palette);
	}

	/** The style layers have got other colours. */
	repaint(palette: Palette) {
		this.#palette = palette;
		this.#light();
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
