import type { BuiltFeature } from '$lib/atlas/atlas';
import type { Systems } from '$lib/atlas/schema';
import { ring } from '$lib/geodesy';
import type { Feature, FeatureCollection } from 'geojson';
import { strokeOf } from './strokes';

// Half a pixel at the largest zoom at which a whole ring fits a screen.
const RING_TOLERANCE = 30;

/** The features of a layer with just what drawing needs; the full record stays with the atlas. */
export function drawable(features: readonly BuiltFeature[]): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ id, geometry, properties }): Feature[] => {
			if (!geometry) return [];
			const { name, kind, status, article } = properties;
			return [
				{
					type: 'Feature',
					geometry,
					properties: {
						id,
						name: name.en,
						...(kind && { kind }),
						...(article && { article }),
						stroke: strokeOf(status).id
					}
				}
			];
		})
	};
}

/** The range rings of notional sites: rank 0 for the first system given, 1 for the next. */
export function rings(
	features: readonly BuiltFeature[],
	systems: readonly Systems['systems'][number][]
): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ id, geometry }) =>
			geometry?.type === 'Point'
				? systems.map(({ range_km }, rank): Feature => ({
						type: 'Feature',
						geometry: ring(geometry.coordinates, range_km * 1000, { tolerance: RING_TOLERANCE }),
						properties: { id, rank }
					}))
				: []
		)
	};
}
