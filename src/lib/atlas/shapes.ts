import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { densify } from '$lib/geodesy';
import type { AtlasLayer, BuiltFeature, DrawnFeature, Records, ShapeEntry } from './atlas';

// What a map draws and what a record says are files of their own: a map does not wait for records.

/** How the record refers to a country of the basemap: ISO 3166-1 numeric, as world-atlas does. */
export const COUNTRY = 'iso3166-1-numeric:';

/** A tenth of a metre: what the geodesic adds needs no more. */
const DECIMALS = 6;
const trimmed = (position: Position): Position =>
	position.map((degrees) => Number(degrees.toFixed(DECIMALS)));

/** A line with its long edges laid along the geodesic; every other geometry as it is. */
function laid(geometry: Geometry | null): Geometry | null {
	if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') return geometry;
	const line: LineString | MultiLineString = densify(geometry);
	return line.type === 'LineString'
		? { ...line, coordinates: line.coordinates.map(trimmed) }
		: { ...line, coordinates: line.coordinates.map((part) => part.map(trimmed)) };
}

/** The features of a layer as they are drawn: their shapes with what the index says of them. */
export function drawnFeatures(
	{ features }: Pick<AtlasLayer, 'features'>,
	shapes: readonly ShapeEntry[]
): DrawnFeature[] {
	const known = new Map(features.map(({ id, ...entry }) => [id, entry]));
	return shapes.map(({ id, geometry, ...also }) => ({
		type: 'Feature',
		id,
		geometry: laid(geometry),
		properties: { ...known.get(id)!, ...also }
	}));
}

/** The same with all that the record says. */
export const recorded = (drawn: readonly DrawnFeature[], records: Records): BuiltFeature[] =>
	drawn.map((feature) => ({ ...feature, properties: records[feature.id]! }));
