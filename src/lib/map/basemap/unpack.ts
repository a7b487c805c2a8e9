import type { FeatureCollection, GeoJSON, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** Any GeoJSON as a collection of features. */
export function collected(part: GeoJSON): FeatureCollection<Geometry | null> {
	if (part.type === 'FeatureCollection') return part;
	const features: FeatureCollection<Geometry | null>['features'] =
		part.type === 'Feature' ? [part] : [{ type: 'Feature', properties: {}, geometry: part }];
	return { type: 'FeatureCollection', features };
}

/** Splits a file of the basemap into its parts: countries, borders, disputed and coast; lakes and rivers. */
export function unpack(world: Topology): Record<string, FeatureCollection<Geometry | null>> {
	return Object.fromEntries(
		Object.entries(world.objects).map(([part, object]) => [
			part,
			collected(feature(world, object as GeometryObject))
		])
	);
}
