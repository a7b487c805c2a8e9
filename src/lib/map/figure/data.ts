import type { Feature, GeoJSON } from 'geojson';
import type { Topology } from 'topojson-specification';
import { readFeatures } from '../basemap/unpack';
import { sourceOf } from '../basemap/loader';
import { DETAIL_ZOOM } from '../basemap/ground';
import { ATLAS } from '../draw';
import type { MapData, Scene } from '../scene';
import { drawnOf, inOrder, loadFeatures } from '../layers/sources';
import { onPaper, stages } from '../basemap/stages';

type Sources = Record<string, readonly Feature[]>;

/** The data of a drawing, by source, fetched once each. */
export class FigureData {
	readonly #data: MapData;
	readonly #parts = new Map<string, Promise<Sources>>();
	/** what could not be had: parts of the basemap and layers, by their names */
	readonly missing = new Set<string>();

	constructor(data: MapData) {
		this.#data = data;
	}

	/** Everything that a scene shows at a zoom. What cannot be had is left out, and stands in `missing`. */
	async sources(layers: Scene['layers'], zoom: number): Promise<Sources> {
		const near = zoom >= DETAIL_ZOOM ? stages.nearest : [];
		const basemap = [...onPaper, ...near].map((part) =>
			this.#once(`basemap/${part}`, () => this.#basemap(part))
		);
		const shown = this.#data.catalogue.filter(({ id }) => layers.includes(id));
		const atlas = shown.map((layer) =>
			this.#once(`layers/${layer.id}`, async () => {
				const features = await loadFeatures(layer, this.#data);
				return { [layer.id]: drawnOf(layer, features, this.#data) };
			})
		);
		const sources = Object.assign({}, ...(await Promise.all(basemap))) as Sources;
		const drawn = Object.assign({}, ...(await Promise.all(atlas))) as Sources;
		return { ...sources, [ATLAS]: inOrder(this.#data.catalogue, new Map(Object.entries(drawn))) };
	}

	/** Whether the finer coast has been asked for: then it stands in for the coarser one. */
	get detailed(): boolean {
		return this.#parts.has('basemap/detail') && !this.missing.has('basemap/detail');
	}

	#once(name: string, load: () => Promise<Sources>): Promise<Sources> {
		let part = this.#parts.get(name);
		if (!part) {
			this.missing.delete(name);
			part = load().catch((): Sources => {
				// The next drawing asks again.
				this.#parts.delete(name);
				this.missing.add(name);
				return {};
			});
			this.#parts.set(name, part);
		}
		return part;
	}

	async #basemap(part: string): Promise<Sources> {
		const data = (await this.#data.basemap(part)) as Topology | GeoJSON;
		return { [sourceOf(part)]: readFeatures(data) };
	}
}
