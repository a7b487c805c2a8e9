import type { Geometry, Position } from 'geojson';
import type { AtlasLayer, BuiltFeature } from '$lib/atlas/atlas';
import type { Source } from '$lib/atlas/schema';

// Seven decimals are a centimetre; RFC 7946 advises against more than is known.
const DECIMALS = 7;

const rounded = (position: Position): Position =>
	position.map((degrees) => Number(degrees.toFixed(DECIMALS)));

function tidy(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { ...geometry, coordinates: rounded(geometry.coordinates) };
		case 'MultiPoint':
		case 'LineString':
			return { ...geometry, coordinates: geometry.coordinates.map(rounded) };
		case 'MultiLineString':
		case 'Polygon':
			return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(rounded)) };
		case 'MultiPolygon':
			return {
				...geometry,
				coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(rounded)))
			};
		default:
			throw new Error(`A layer holds no ${geometry.type}: draw its parts as one multi geometry.`);
	}
}

/** A feature as others can use it: the measured length is a plain property in metres. */
function plain({ type, id, geometry, properties: { measured, ...properties } }: BuiltFeature) {
	return {
		type,
		id,
		geometry: geometry && tidy(geometry),
		properties: {
			...properties,
			...(measured.length !== undefined && { length_m: Math.round(measured.length) })
		}
	};
}

/**
 * A layer as GeoJSON (RFC 7946), one feature a line. What the features cite stands beside them as
 * CSL-JSON, so that the file makes sense on its own.
 */
export function layerGeojson(
	{ id, title, about, licence, sources: cited }: AtlasLayer,
	features: readonly BuiltFeature[],
	sources: readonly Source[]
): string {
	const head = JSON.stringify({ name: id, title: title.en, about, licence }).slice(1, -1);
	const lines = features.map((feature) => JSON.stringify(plain(feature))).join(',\n');
	const bibliography = JSON.stringify(sources.filter((source) => cited.includes(source.id)));
	return `{"type":"FeatureCollection",${head},"sources":${bibliography},"features":[\n${lines}\n]}\n`;
}
