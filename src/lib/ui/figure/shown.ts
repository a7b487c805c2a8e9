import type { Feature, Geometry } from 'geojson';
import type { AtlasLayer, BuiltFeature } from '$lib/atlas/atlas';
import { loadLayer } from '$lib/atlas/load';
import { isShown } from '$lib/atlas/timeline';
import { positions } from '$lib/exchange/figure/shapes';
import type { Lens } from '$lib/exchange/figure/lens';
import { discOutline } from '$lib/map/moving/disc';
import type { MapData, Scene } from '$lib/map/scene';
import { loadFeatures, rings } from '$lib/map/layers/sources';

/** The features of a layer that a figure shows. */
export interface Shown {
	layer: AtlasLayer;
	features: BuiltFeature[];
}

/** The features of the layers shown, narrowed to kinds and years. A layer that cannot be had has none. */
export async function shownFeatures(scene: Scene, data: MapData): Promise<Shown[]> {
	const layers = data.catalogue.filter(({ id }) => scene.layers.includes(id));
	return Promise.all(
		layers.map(async (layer) => {
			const features = await recordedFeatures(layer, data).catch(() => []);
			return { layer, features: features.filter((feature) => wanted(layer, feature, scene)) };
		})
	);
}

/** They are cited, too. */
async function recordedFeatures(layer: AtlasLayer, data: MapData): Promise<BuiltFeature[]> {
	const [drawn, records] = await Promise.all([loadFeatures(layer, data), loadLayer(layer.id)]);
	return drawn.map((feature, i) => ({ ...feature, properties: records[i]!.properties }));
}

function wanted(
	layer: AtlasLayer,
	{ id, properties }: BuiltFeature,
	{ kinds, years, select }: Scene
): boolean {
	if (select?.layer === layer.id && select.feature === id) return true;
	return isShown(layer, properties, kinds[layer.id] ?? [], years);
}

/** Which of the reader's own things lie within a frame. */
export interface Placed {
	/** by the index of the site: it, or what it reaches */
	sites: readonly number[];
	target: boolean;
	disputed: boolean;
}

/** All of a scene, wherever the frame is. */
export const everything = ({ sitesShown, sites }: Scene): Placed => ({
	sites: sitesShown ? sites.map((_, i) => i) : [],
	target: sitesShown,
	disputed: true
});

// As fine as a frame needs to know whether a ring reaches into it.
const COARSE = 5_000;

/** What of a scene lies within a frame, beside the layers; `disputed` are the dashed boundaries. */
export function placed(scene: Scene, disputed: readonly Feature[], lens: Lens): Placed {
	const { sitesShown, movement } = scene;
	const drawn = (geometry: Geometry) => lens.path(geometry) !== '';
	const sites = movement.discs.flatMap(({ position, range }, i) =>
		lens.places(position).length || drawn(discOutline(position, range, COARSE)) ? [i] : []
	);
	return {
		sites: sitesShown ? sites : [],
		target: sitesShown && movement.target !== null && drawn(movement.target),
		disputed: disputed.some(({ geometry }) => drawn(geometry))
	};
}

/** Those of them that lie within a frame, or whose rings reach into it; layers of which nothing does are left out. */
export function within(shown: readonly Shown[], data: MapData, lens: Lens): Shown[] {
	const inside = ({ geometry }: BuiltFeature) => {
		if (!geometry) return false;
		const points = positions(geometry);
		return points.length ? points.some((at) => lens.places(at).length) : lens.path(geometry) !== '';
	};
	const reaching = ({ layer, features }: Shown) => {
		if (layer.symbol !== 'ring') return new Set();
		const drawn = rings(layer, features, data.ringed, data.system).filter(
			({ geometry }) => lens.path(geometry) !== ''
		);
		return new Set(drawn.map(({ properties }) => properties?.id as unknown));
	};
	return shown
		.map((one) => {
			const ringed = reaching(one);
			const features = one.features.filter((feature) => inside(feature) || ringed.has(feature.id));
			return { layer: one.layer, features };
		})
		.filter(({ features }) => features.length);
}
