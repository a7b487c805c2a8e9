import type {
	Atlas,
	AtlasLayer,
	BuiltFeature,
	IndexEntry,
	Records,
	ShapeEntry
} from '$lib/atlas/atlas';
import type { CatalogueLayer, Feature, Layer } from '$lib/atlas/schema';
import { COUNTRY } from '$lib/atlas/shapes';
import { length } from '$lib/geodesy';
import type { Evidence } from './evidence';
import { EvidenceError } from './read';

/** What the record says of a feature, with its length measured. */
function record({ geometry, properties }: Feature): BuiltFeature['properties'] {
	if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString')
		return { ...properties, measured: {} };
	return { ...properties, measured: { length: length(geometry) } };
}

/** How the record refers to a country of the basemap. */
const isCountry = (ref: string) => ref.startsWith(COUNTRY);

/** Where a feature is, and what drawing it needs that the index does not say. */
function shape({ id, geometry, properties }: Feature): ShapeEntry {
	const { accuracy, status, system, refs = [] } = properties;
	return {
		id,
		geometry,
		// The stroke says it where no status does.
		...(!status && accuracy && { accuracy }),
		...(system && { system }),
		...(refs.some(isCountry) && { refs: refs.filter(isCountry) })
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

function summary(layer: CatalogueLayer, { features }: Layer, records: Records): AtlasLayer {
	const measure =
		layer.figure === 'length'
			? Object.values(records)
					.filter(({ kind }) => !isHidden(layer, kind))
					.reduce((sum, { measured }) => sum + (measured.length ?? 0), 0)
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

/** Turns the evidence into what the site serves: the atlas, and each layer's shapes and records. */
export function assemble({ catalogue, systems, sources, layers, disputed, tours }: Evidence): {
	atlas: Atlas;
	files: Map<string, { shapes: ShapeEntry[]; records: Records }>;
} {
	const files = new Map(
		[...layers].map(([id, { features }]) => [
			id,
			{
				shapes: features.map(shape),
				records: Object.fromEntries(features.map((feature) => [feature.id, record(feature)]))
			}
		])
	);
	const groups = catalogue.groups.map(({ id, title }) => ({
		id,
		title,
		layers: catalogue.layers
			.filter(({ group }) => group === id)
			.map((layer) => summary(layer, layers.get(layer.id)!, files.get(layer.id)!.records))
	}));
	const { asOf, home, targets } = catalogue;
	return {
		atlas: {
			asOf,
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
