import type { Geometry } from 'geojson';
import { geometryAt } from './feature';
import type { OwnFeatures } from './own';

/** A geometry that is no collection. */
export type Simple = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** A geometry without collections around it. */
const simple = (geometry: Geometry): Simple[] =>
	geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(simple) : [geometry];

/** Where a feature is, without collections around it; nothing if it has no place. */
export function simpleAt(features: OwnFeatures, index: number): Simple[] {
	const geometry = geometryAt(features, index);
	if (!geometry) return [];
	return geometry.type === 'Point' && !geometry.coordinates.every(Number.isFinite)
		? []
		: simple(geometry);
}
