import type { Geometry, Position } from 'geojson';
import { geometryAt } from './feature';
import type { OwnFeatures } from './own';

/** A geometry that is no collection. */
export type Simple = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** A geometry without collections around it; nothing if there is none. */
export function simple(geometry: Geometry | null): Simple[] {
	if (!geometry) return [];
	return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(simple) : [geometry];
}

/** Where a feature is, without collections around it; nothing if it has no place. */
export function simpleAt(features: OwnFeatures, index: number): Simple[] {
	const geometry = geometryAt(features, index);
	const nowhere = geometry?.type === 'Point' && !geometry.coordinates.every(Number.isFinite);
	return nowhere ? [] : simple(geometry);
}

/** Points, lines, and areas ring by ring, each by itself. */
export interface Parts {
	points: Position[];
	lines: Position[][];
	areas: Position[][][];
}

/** What geometries are made of, in their order. */
export function partsOf(geometries: readonly Simple[]): Parts {
	const parts: Parts = { points: [], lines: [], areas: [] };
	for (const { type, coordinates } of geometries)
		if (type === 'Polygon') parts.areas.push(coordinates);
		else if (type === 'MultiPolygon') add(parts.areas, coordinates);
		else if (type === 'LineString') parts.lines.push(coordinates);
		else if (type === 'MultiLineString') add(parts.lines, coordinates);
		else if (type === 'Point') parts.points.push(coordinates);
		else add(parts.points, coordinates);
	return parts;
}

/** Adds to a list, however long the other is. */
export function add<T>(to: T[], from: readonly T[]): void {
	for (const one of from) to.push(one);
}
