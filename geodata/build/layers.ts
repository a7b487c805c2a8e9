import type { LineString, MultiLineString, Position } from 'geojson';
import type { Atlas, AtlasLayer, BuiltFeature, IndexEntry } from '$lib/atlas/atlas';
import type { CatalogueLayer, Feature, Layer } from '$lib/atlas/schema';
import { densify, length } from '$lib/geodesy';
import type { Evidence } from './evidence';
import { EvidenceError } from './read';

/** A tenth of a metre: what the geodesic adds needs no more, and digits are what a reader waits for. */
const DECIMALS = 6;
const trimmed = (position: Position): Position =>
	position.map((degrees) => Number(degrees.toFixed(DECIMALS)));

const brief = (line: LineString | MultiLineString): LineString | MultiLineString =>
	line.type === 'LineString'
		? { ...line, coordinates: line.coordinates.map(trimmed) }
		: { ...line, coordinates: line.coordinates.map((part) => part.map(trimmed)) };

/** The feature with its length measured and its long edges laid along the geodesic. */
export function built({ type, id, geometry, properties }: Feature): BuiltFeature {
	if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString')
		return { type, id, geometry, properties: { ...properties, measured: {} } };
	return {
		type,
		id,
		geometry: brief(densify(geometry)),
		properties: { ...properties, measured: { length: length(geometry) } }
	};
}

function entry({ id, geometry, properties }: Feature, { symbol }: CatalogueLayer): IndexEntry {
	const { name, kind, status, from, to, article } = properties;
	return {
		id,
		name,
		...(kind && { kind }),
		...(status && { status }),
		...(from && { from }),
		...(to && { to }),
		...(article && { article }),
		...(geometry || symbol === 'countries' ? {} : { unplaced: true as const })
	};
}

function summary(layer: CatalogueLayer, { features }: Layer, builts: BuiltFeature[]): AtlasLayer {
	const measure =
		layer.figure === 'length'
			? builts
					.filter(({ properties }) => !isHidden(layer, properties.kind))
					.reduce((sum, { properties }) => sum + (properties.measured.length ?? 0), 0)
			: features.filter(
					({ geometry, properties }) =>
						(geometry || layer.symbol === 'countries') && !isHidden(layer, properties.kind)
				).length;
	return {
		...layer,
		measure,
		features: features.map((feature) => entry(feature, layer)),
		sources: [...new Set(features.flatMap(({ properties }) => properties.sources))]
	};
}

function positionOf(layer: Layer | undefined, id: string): [number, number] {
	const geometry = layer?.features.find((feature) => feature.id === id)?.geometry;
	if (geometry?.type !== 'Point')
		throw new EvidenceError(
			`geodata/catalogue.json › home.site is "${id}", which is no point of geodata/layers/coverage.geojson`
		);
	return geometry.coordinates;
}

const isHidden = (layer: CatalogueLayer, kind: string | undefined) =>
	layer.kinds.some(({ id, hidden }) => id === kind && hidden);

/** Turns the evidence into what the site serves: the atlas, and each layer's built features. */
export function assemble({ catalogue, systems, sources, layers, disputed, tours }: Evidence): {
	atlas: Atlas;
	files: Map<string, { type: 'FeatureCollection'; features: BuiltFeature[] }>;
} {
	const files = new Map(
		[...layers].map(([id, { features }]) => [
			id,
			{ type: 'FeatureCollection' as const, features: features.map(built) }
		])
	);
	const groups = catalogue.groups.map(({ id, title }) => ({
		id,
		title,
		layers: catalogue.layers
			.filter(({ group }) => group === id)
			.map((layer) => summary(layer, layers.get(layer.id)!, files.get(layer.id)!.features))
	}));
	const { home, targets } = catalogue;
	return {
		atlas: {
			home: { ...home, position: positionOf(layers.get('coverage'), home.site) },
			targets,
			groups: groups.filter(({ layers }) => layers.length),
			tours: tours.map(({ id, title, steps }) => ({
				id,
				title,
				steps: steps.map(({ view }) => view)
			})),
			systems,
			sources: {
				count: sources.length,
				read: sources.filter(({ custom }) => custom.read).length
			},
			boundaries: {
				drawn: disputed.drawn.map(({ name, sentence }) => ({ name, sentence })),
				absent: disputed.absent.map(({ name, sentence }) => ({ name, sentence }))
			}
		},
		files
	};
}
