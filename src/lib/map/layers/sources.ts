import type { AtlasLayer, DrawnFeature } from '$lib/atlas/atlas';
import { COUNTRY } from '$lib/atlas/shapes';
import { yearsOf } from '$lib/atlas/years';
import type { System } from '$lib/atlas/schema';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { unpack } from '../basemap/unpack';
import { heightOf } from '../draw/lines';
import { discOutline } from '../moving/disc';
import type { MapData } from '../scene';
import { openOutline } from './seams';
import { iconId } from '../style/icons';
import { strokeOf } from '../style/strokes';
import { membership } from './members';

// Half a pixel at the largest zoom at which a whole ring fits a screen.
const RING_TOLERANCE = 30;

type Look = Pick<AtlasLayer, 'id' | 'symbol' | 'colour' | 'kinds' | 'emphasis'>;

/** What every drawn feature says of itself: which it is, what it is called, when it was there, and in what colour. */
const known = ({ id: layer, symbol, colour }: Look, { id, properties }: DrawnFeature) => {
	const { name, kind } = properties;
	const [first, last] = yearsOf(properties);
	return {
		layer,
		symbol,
		colour,
		id,
		name: name.en,
		...(name.ru && { ru: name.ru }),
		...(name.zh && { zh: name.zh }),
		...(kind && { kind }),
		first,
		last
	};
};

/** The features of a layer with just what drawing needs; the full record stays with the atlas. */
function drawable(layer: Look, feature: DrawnFeature): Feature[] {
	const { geometry, properties } = feature;
	if (!geometry) return [];
	const drawn = known(layer, feature);
	if (geometry.type === 'Point' || geometry.type === 'MultiPoint')
		return [{ type: 'Feature', geometry, properties: { ...drawn, ...pointed(layer, properties) } }];
	if (layer.symbol === 'area') return edged(geometry, drawn);
	const { status, accuracy } = properties;
	const { id } = strokeOf(status ?? (accuracy === 'schematic' ? accuracy : undefined));
	return [
		// The border is seen from afar; a railway that runs is drawn as railways are: with light sleepers on the line.
		...(layer.colour === 'border' ? ['casing'] : []),
		id,
		...(layer.colour === 'rail' && id === 'solid' ? ['sleepers'] : [])
	].map((stroke) => ({ type: 'Feature', geometry, properties: { ...drawn, stroke } }));
}

/** The symbol of a point; where the layer asks for it, what the article names is stressed. */
function pointed({ colour, kinds, emphasis }: Look, { kind, article }: DrawnFeature['properties']) {
	const strong = Boolean(emphasis && article);
	const { shape = 'diamond' } = kinds.find(({ id }) => id === kind) ?? {};
	return { icon: iconId(shape, colour, strong), ...(strong && { strong }) };
}

/** An area and its edge: two features, where the map is cut at ±180° and the edge leaves the cut out. */
function edged(geometry: Geometry, properties: object): Feature[] {
	const outline = openOutline(geometry);
	const edge: Feature = {
		type: 'Feature',
		geometry: outline ?? geometry,
		properties: { ...properties, stroke: 'edge' }
	};
	return outline ? [{ type: 'Feature', geometry, properties }, edge] : [edge];
}

/**
 * Range rings around points. A feature that names its own system gets that one's; the others get one
 * for each system given: the first solid, the one to compare dashed.
 */
export function rings(
	layer: Look,
	features: readonly DrawnFeature[],
	usual: readonly System[],
	systemOf: (id: string) => System | undefined
): Feature[] {
	return features.flatMap((feature) => {
		const { geometry, properties } = feature;
		if (geometry?.type !== 'Point') return [];
		const own = properties.system && systemOf(properties.system);
		return (own ? [own] : usual).map(({ range_km }, rank): Feature => ({
			type: 'Feature',
			geometry: discOutline(geometry.coordinates, range_km * 1000, RING_TOLERANCE),
			properties: { ...known(layer, feature), stroke: rank ? 'ring-compared' : 'ring' }
		}));
	});
}

/** Whole countries, one feature each, with all that it belongs to. Their edges are those that the basemap has. */
function countries(layer: Look, features: readonly DrawnFeature[]): Feature[] {
	const { id, symbol, colour, kinds } = layer;
	return [...byGeometry(features)].map(([geometry, members]) => ({
		type: 'Feature',
		geometry,
		properties: { layer: id, symbol, colour, ...membership(kinds, members) }
	}));
}

/** Features that stand for one country have its very shape. */
function byGeometry(features: readonly DrawnFeature[]): Map<Geometry, DrawnFeature[]> {
	const all = new Map<Geometry, DrawnFeature[]>();
	for (const feature of features)
		if (feature.geometry)
			all.set(feature.geometry, [...(all.get(feature.geometry) ?? []), feature]);
	return all;
}

/** All that is drawn of a layer, from below: its features, and around notional sites their rings. */
export function drawnOf(
	layer: AtlasLayer,
	features: readonly DrawnFeature[],
	{ ringed, system }: Pick<MapData, 'ringed' | 'system'>
): Feature[] {
	if (layer.symbol === 'countries') return countries(layer, features);
	const drawn = features.flatMap((feature) => drawable(layer, feature));
	const around = layer.symbol === 'ring' ? rings(layer, features, ringed, system) : [];
	return [...drawn, ...around].sort(
		(a, b) => heightOf(a.properties?.stroke) - heightOf(b.properties?.stroke)
	);
}

const floors = ['countries', 'area', 'ring', 'line', 'point'];

/**
 * What is drawn of several layers, from below: areas, then lines, then points; of one sort, the first layer of the legend on
 * top, but for the points that are stressed, which lie on all others. `rank` is the layer's place in the legend.
 */
export function inOrder(
	catalogue: readonly Pick<AtlasLayer, 'id' | 'symbol'>[],
	drawn: ReadonlyMap<string, readonly Feature[]>
): Feature[] {
	const features = catalogue
		.map(({ id, symbol }, rank) => ({ id, rank, floor: floors.indexOf(symbol) }))
		.sort((a, b) => a.floor - b.floor || b.rank - a.rank)
		.flatMap(({ id, rank }) =>
			(drawn.get(id) ?? []).map((feature): Feature => ({
				...feature,
				properties: { ...feature.properties, rank }
			}))
		);
	const isStrong = ({ properties }: Feature) => Boolean(properties?.strong);
	return [...features.filter((one) => !isStrong(one)), ...features.filter(isStrong)];
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
