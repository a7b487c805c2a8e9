import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map } from 'maplibre-gl';
import { anchorId, type Anchor } from '../style/anchors';
import { TRUSTED } from '../style/trusted';

export const collected = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/**
 * A source of features that come and go, with its style layers, which are shown only while it holds any: for each source with
 * a layer shown MapLibre readies the graphics twice a frame, tile by tile, whether there is anything to draw or not.
 */
export class FeatureSource {
	readonly #map: Map;
	readonly #id: string;
	readonly #layers: readonly string[];
	#empty = true;

	/** Adds the source, empty, and its style layers, each below the anchor that it names. */
	constructor(
		map: Map,
		id: string,
		drawings: readonly { anchor: Anchor; spec: LayerSpecification }[]
	) {
		this.#map = map;
		this.#id = id;
		this.#layers = drawings.map(({ spec }) => spec.id);
		map.addSource(id, { type: 'geojson', data: collected([]), tolerance: 0.2 });
		for (const { anchor, spec } of drawings) {
			const hidden = { ...spec, layout: { ...spec.layout, visibility: 'none' } };
			map.addLayer(hidden as LayerSpecification, anchorId(anchor));
		}
	}

	/** Draws these features instead of those before. */
	give(features: Feature[]) {
		const empty = !features.length;
		if (empty && this.#empty) return;
		this.#map.getSource<GeoJSONSource>(this.#id)?.setData(collected(features));
		if (empty === this.#empty) return;
		this.#empty = empty;
		for (const layer of this.#layers)
			this.#map.setLayoutProperty(layer, 'visibility', empty ? 'none' : 'visible', TRUSTED);
	}
}
