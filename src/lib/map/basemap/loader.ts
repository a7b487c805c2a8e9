import type { GeoJSONSource, Map } from 'maplibre-gl';
import { DETAIL_ZOOM, FAR_ZOOM, levelLayers } from './ground';
import { writePiece } from './pieces';
import { stages } from './stages';

export { stages } from './stages';

/** The source that a file of the basemap fills: the far level stands in for the overview. */
export const sourceOf = (part: string): string => (part === 'far' ? 'overview' : part);

/** Fills the sources of the basemap, stage by stage. */
export class BasemapLoader {
	readonly #map: Map;
	readonly #load: (part: string) => Promise<Blob>;
	readonly #files: string[] = [];
	readonly #failed: () => void;
	readonly #missing = new Set<string>();
	#near = false;
	#nearest = false;
	#removed = false;

	constructor(map: Map, load: (part: string) => Promise<Blob>, failed: () => void) {
		this.#map = map;
		this.#load = load;
		this.#failed = failed;
	}

	/** Resolves once all that the first picture shows has been handed to the map, or could not be had. */
	async start(): Promise<void> {
		await this.#stage(stages.first);
		if (this.#removed) return;
		this.#map.on('zoom', () => void this.#approach());
		await Promise.all([this.#stage(stages.then), this.#approach()]);
	}

	/** Asks again for what could not be had. */
	async retry(): Promise<void> {
		// The finer level stands in its place by now.
		if (this.#near) this.#missing.delete('far');
		const parts = [...this.#missing];
		this.#missing.clear();
		await Promise.all([this.#stage(parts), this.#approach()]);
	}

	remove() {
		this.#removed = true;
		for (const file of this.#files) URL.revokeObjectURL(file);
	}

	/** Whether all of a stage has arrived. */
	async #stage(parts: readonly string[]): Promise<boolean> {
		const arrived = await Promise.all(parts.map((part) => this.#part(part)));
		return arrived.every(Boolean);
	}

	async #part(part: string): Promise<boolean> {
		try {
			const blob = await this.#load(part);
			if (this.#removed) return false;
			const file = URL.createObjectURL(blob);
			this.#files.push(file);
			this.#map.getSource<GeoJSONSource>(sourceOf(part))?.setData(writePiece(file));
			return true;
		} catch {
			// Those are asked for again when the map moves.
			if (![...stages.near, ...stages.nearest].some((near) => near === part))
				this.#missing.add(part);
			this.#failed();
			return false;
		}
	}

	/** Fetches the finer levels as the reader comes near. */
	async #approach() {
		await Promise.all([this.#comeNear(), this.#comeNearest()]);
	}

	async #comeNear() {
		if (this.#near || this.#map.getZoom() < FAR_ZOOM) return;
		this.#near = true;
		this.#near = await this.#stage(stages.near);
	}

	/** Fetches the finest coast, and then retires the coarser one. */
	async #comeNearest() {
		if (this.#nearest || this.#map.getZoom() < DETAIL_ZOOM - 0.7) return;
		this.#nearest = true;
		this.#nearest = await this.#stage(stages.nearest);
		if (!this.#nearest) return;
		const retire = () => {
			if (this.#removed || !this.#map.isSourceLoaded('detail')) return;
			this.#map.off('sourcedata', retire);
			for (const layer of levelLayers)
				this.#map.setLayerZoomRange(`overview-${layer}`, 0, DETAIL_ZOOM);
		};
		this.#map.on('sourcedata', retire);
		retire();
	}
}
