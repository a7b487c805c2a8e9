import type { AtlasLayer, DrawnFeature } from '$lib/atlas/atlas';
import { COUNTRY } from '$lib/atlas/shapes';
import { yearsOf } from '$lib/atlas/years';
import type { System } from '$lib/atlas/schema';
import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { unpack } from '../basemap/unpack';
import { keyOf } from '../draw';
import { discOutline } from '../moving/disc';
import type { MapData } from '../scene';
import { openOutline } from './seams';
import { strokeOf } from '../style/strokes';

// Half a pixel at the largest zoom at which a whole ring fits a screen.
const RING_TOLERANCE = 30;

/** The features of a layer with just what drawing needs; the full record stays with the atlas. */
function drawable(layer: string, features: readonly DrawnFeature[]): Feature[] {
	return features.flatMap(({ id, geometry, properties }): Feature[] => {
		if (!geometry) return [];
		const { name, kind, status, article, accuracy } = properties;
		const [first, last] = yearsOf(properties);
		const drawn = {
			layer,
			id,
			key: keyOf(layer, id),
			name: name.en,
			...(name.ru && { ru: name.ru }),
			...(name.zh && { zh: name.zh }),
			...(kind && { kind }),
			...(status && { status }),
			first,
			last,
			...(article && { article }),
			stroke: strokeOf(status ?? (accuracy === 'schematic' ? accuracy : undefined)).id
		};
		const outline = openOutline(geometry);
		if (!outline) return [{ type: 'Feature', geometry, properties: drawn }];
		return [
			{ type: 'Feature', geometry, properties: { ...drawn, seamed: true } },
			{ type: 'Feature', geometry: outline, properties: drawn }
		];
	});
}

/**
 * Range rings around points. A feature that names its own system gets that one's; the others get one
 * for each system given, ranked from 0.
 */
export function rings(
	layer: string,
	features: readonly DrawnFeature[],
	usual: readonly System[],
	systemOf: (id: string) => System | undefined
): Feature[] {
	return features.flatMap(({ id, geometry, properties }) => {
		if (geometry?.type !== 'Point') return [];
		const own = properties.system && systemOf(properties.system);
		return (own ? [own] : usual).map(({ range_km }, rank): Feature => ({
			type: 'Feature',
			geometry: discOutline(geometry.coordinates, range_km * 1000, RING_TOLERANCE),
			properties: { layer, id, key: keyOf(layer, id), rank }
		}));
	});
}

/** All that is drawn of a layer: its features, and around notional sites their rings. */
export function drawnOf(
	{ id, symbol }: AtlasLayer,
	features: readonly DrawnFeature[],
	{ ringed, system }: Pick<MapData, 'ringed' | 'system'>
): Feature[] {
	const drawn = drawable(id, features);
	return symbol === 'ring' ? [...drawn, ...rings(id, features, ringed, system)] : drawn;
}

/** Features that stand for whole countries, given the shapes that the basemap has. */
function withCountries(
	features: readonly DrawnFeature[],
	countries: FeatureCollection
): DrawnFeature[] {
	const shapes = new Map(countries.features.map(({ id, geometry }) => [String(id), geometry]));
	return features.map((feature) => {
		const code = feature.properties.refs?.find((ref) => ref.startsWith(COUNTRY));
		const geometry = code && shapes.get(code.slice(COUNTRY.length));
		return geometry ? { ...feature, geometry } : feature;
	});
}

/** The features of a layer, with the shapes of the countries that they stand for. */
export async function loadFeatures(layer: AtlasLayer, data: MapData): Promise<DrawnFeature[]> {
	const features = await data.layer(layer.id);
	if (layer.symbol !== 'countries') return features;
	const { countries } = unpack((await data.basemap('overview')) as Topology);
	return withCountries(features, countries as FeatureCollection);
}
