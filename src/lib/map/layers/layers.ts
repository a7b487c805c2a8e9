import type { AtlasLayer } from '$lib/atlas/atlas';
import type { Selection } from '$lib/view';
import type { LayerSpecification, Map } from 'maplibre-gl';
import { AREAS, areaPattern, ATLAS, drawAtlas, HIDDEN, type Drawn } from '../draw';
import type { MapData, Scene } from '../scene';
import { Handover } from '../style/handover';
import type { Language } from '../style/lettering';
import type { Palette } from '../style/palette';
import { addPatterns } from '../style/icons';
import { TRUSTED } from '../style/trusted';
import { anchorId } from '../style/anchors';
import { collected, FeatureSource } from './feature-source';
import { hatching, isWanted, narrowed, standFor, wantedOf, type Wanted } from './filters';
import { recordsOf } from './members';
import { PICKED, pickedFeatures, pickedLayers } from './picked';
import { drawnOf, inOrder, loadFeatures } from './sources';
import type { Feature } from 'geojson';

/** What of a scene says which features of the atlas are shown. */
type Shown = Pick<Scene, 'layers' | 'kinds' | 'years' | 'select'>;

/** What has been hidden is left out of the tiles so long after: until then it comes back at once. */
const PARTING_MS = 2000;

/** The layers of the atlas on the map: their source, the style layers that they share, what is lit up. */
export class AtlasLayers {
	readonly #map: Map;
	readonly #data: MapData;
	readonly #handover: Handover;
	readonly #failed: (layer: string) => void;
	/** what has been asked for and has not failed */
	readonly #loaded = new Set<string>();
	#asked: readonly string[] | null = null;
	/** what each layer was given to draw */
	readonly #features = new globalThis.Map<string, Feature[]>();
	readonly #picks: Record<'hover' | 'selected', Selection | null> = { hover: null, selected: null };
	/** what the reader wants to see of each layer */
	readonly #wanted = new globalThis.Map<string, Wanted>();
	#picked: FeatureSource | null = null;
	#drawn: readonly Drawn[] = [];
	#palette: Palette;
	/** what each style layer was last told, as text */
	readonly #told = new globalThis.Map<string, string>();
	#shown: ReadonlySet<string> = new Set();
	/** what the tiles hold: what is shown, and for a while what no longer is */
	#held: ReadonlySet<string> = new Set();
	/** what the map has been told not to show, though the tiles may hold it */
	readonly #hidden = new Set<string>();
	#parting: ReturnType<typeof setTimeout> | undefined;
	readonly #ratio: number | undefined;
	#removed = false;

	/**
	 * @param failed tells of a layer that could not be had
	 * @param ratio pixels of a pattern's picture for each of the map's
	 */
	constructor(
		map: Map,
		data: MapData,
		palette: Palette,
		failed: (layer: string) => void,
		ratio?: number
	) {
		this.#map = map;
		this.#data = data;
		this.#handover = new Handover(map, ATLAS, () =>
			collected(inOrder(data.catalogue, this.#features))
		);
		this.#failed = failed;
		this.#palette = palette;
		this.#ratio = ratio;
	}

	/** Adds the source and the style layers, which show nothing yet. */
	add(language: Language) {
		this.#picked = new FeatureSource(this.#map, PICKED, pickedLayers());
		// All features of a layer bear its name, so that one state hides them all.
		this.#map.addSource(ATLAS, {
			type: 'geojson',
			data: collected([]),
			tolerance: 0.2,
			promoteId: 'layer'
		});
		this.#drawn = this.#draw(this.#palette, language);
		for (const { spec, anchor } of this.#drawn)
			this.#map.addLayer(
				{ ...spec, layout: { ...spec.layout, visibility: 'none' } } as LayerSpecification,
				anchorId(anchor)
			);
	}

	#draw(palette: Palette, language: Language): Drawn[] {
		return drawAtlas(palette, language, hatching(this.#asks()));
	}

	/** These layers, and what of them is wanted. */
	#asks(ids: ReadonlySet<string> = this.#held): { layer: AtlasLayer; wanted: Wanted }[] {
		return this.#data.catalogue
			.filter(({ id }) => ids.has(id))
			.map((layer) => ({ layer, wanted: this.#wantedOf(layer) }));
	}

	#wantedOf({ id }: AtlasLayer): Wanted {
		return this.#wanted.get(id) ?? { kinds: null, years: null, selected: null };
	}

	/**
	 * Shows these layers, narrowed to the kinds and years wanted; what is selected is always shown.
	 * @returns once the data of all that is shown has been handed to the map, or could not be had
	 */
	async show(scene: Shown): Promise<void> {
		this.#shown = new Set(scene.layers);
		for (const layer of this.#data.catalogue) this.#wanted.set(layer.id, wantedOf(layer, scene));
		this.#held = new Set([...this.#held, ...this.#shown]);
		this.#hide();
		this.#narrow();
		this.#picks.selected = scene.select;
		this.#light();
		// What could not be had is not asked for with each year.
		if (scene.layers === this.#asked) return;
		this.#asked = scene.layers;
		await this.fetch();
	}

	/** Hides what the tiles hold and is no longer shown, and lets them go without it a little later. */
	#hide() {
		for (const id of this.#held) {
			const hidden = !this.#shown.has(id);
			if (hidden === this.#hidden.has(id)) continue;
			this.#hidden[hidden ? 'add' : 'delete'](id);
			this.#map.setFeatureState({ source: ATLAS, id }, { [HIDDEN]: hidden });
		}
		clearTimeout(this.#parting);
		if (this.#held.size === this.#shown.size) return;
		this.#parting = setTimeout(() => {
			this.#held = this.#shown;
			this.#narrow();
		}, PARTING_MS);
	}

	/** Has the tiles hold what they should, and no more. */
	#narrow() {
		const asks = this.#asks();
		for (const { spec, symbols } of this.#drawn) {
			const ofThese = asks.filter(({ layer }) => symbols.includes(layer.symbol));
			const visibility = ofThese.length ? 'visible' : 'none';
			this.#tell(spec.id, 'visibility', visibility, () =>
				this.#map.setLayoutProperty(spec.id, 'visibility', visibility, TRUSTED)
			);
			if (!ofThese.length) continue;
			this.#tell(spec.id, 'filter', narrowed(spec.filter, ofThese), (filter) =>
				this.#map.setFilter(spec.id, filter, TRUSTED)
			);
			if (spec.id !== AREAS) continue;
			this.#map.setPaintProperty(AREAS, 'fill-pattern', areaPattern(hatching(asks)), TRUSTED);
		}
	}

	/** Fetches what is shown and is not there; resolves as `show` does. */
	async fetch(): Promise<void> {
		await Promise.all(this.#asks(this.#shown).map(({ layer }) => this.#load(layer)));
	}

	/** MapLibre parses the whole source again for each filter that it is given, the same or not. What it is given is told here only. */
	#tell<T>(style: string, what: string, value: T, tell: (value: T) => void) {
		const said = JSON.stringify(value);
		if (said === this.#told.get(`${style} ${what}`)) return;
		this.#told.set(`${style} ${what}`, said);
		tell(value);
	}

	async #load(layer: AtlasLayer) {
		if (this.#loaded.has(layer.id)) return;
		this.#loaded.add(layer.id);
		try {
			const features = await loadFeatures(layer, this.#data);
			if (this.#removed) return;
			this.#features.set(layer.id, drawnOf(layer, features, this.#data));
			// What areas are filled with is drawn when they come: at the start it would only take its time.
			addPatterns(this.#map, this.#palette, [layer], this.#ratio);
			this.#light();
			await this.#handover.hand();
		} catch {
			this.#loaded.delete(layer.id);
			this.#failed(layer.id);
		}
	}

	/** The style layers as they would be in other colours. */
	specs(palette: Palette, language: Language): LayerSpecification[] {
		return this.#draw(palette, language).map(({ spec }) => spec);
	}

	/** What a feature on the map stands for: of a country, the uppermost that is shown. */
	recordOf(properties: Readonly<Record<string, unknown>>): Selection | null {
		const layer = this.#data.catalogue.find(({ id }) => id === properties.layer);
		// Its tiles may still hold a layer that has just been hidden.
		if (!layer || !this.#shown.has(layer.id)) return null;
		const wanted = this.#wantedOf(layer);
		const record = recordsOf(layer, properties).findLast((one) => isWanted(one, wanted));
		return record ? { layer: layer.id, feature: record.id } : null;
	}

	/** Lights the feature under the pointer up, and no longer the one before. */
	hover(selection: Selection | null) {
		this.#picks.hover = selection;
		this.#light();
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
		const asked = { layer, wanted: this.#wantedOf(layer) };
		const drawn = standFor(this.#features.get(layer.id) ?? [], asked, selection!.feature);
		return pickedFeatures(drawn, selected, this.#palette);
	}

	/** The style layers have got other colours. */
	repaint(palette: Palette) {
		this.#palette = palette;
		const there = this.#data.catalogue.filter(({ id }) => this.#features.has(id));
		addPatterns(this.#map, palette, there, this.#ratio);
		this.#light();
	}

	remove() {
		this.#removed = true;
		clearTimeout(this.#parting);
		this.#handover.end();
	}
}
