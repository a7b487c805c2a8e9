import type { Feature, FeatureCollection, GeoJSON, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

type Placeless = FeatureCollection<Geometry | null>;

/** Any GeoJSON as a collection of features. */
function collected(part: GeoJSON): Placeless {
	if (part.type === 'FeatureCollection') return part;
	const features: Placeless['features'] =
		part.type === 'Feature' ? [part] : [{ type: 'Feature', properties: {}, geometry: part }];
	return { type: 'FeatureCollection', features };
}

/** Splits a file of the basemap into its parts: countries, borders, disputed and coast; lakes and rivers. */
export function unpack(world: Topology): Record<string, Placeless> {
	return Object.fromEntries(
		Object.entries(world.objects).map(([part, object]) => [
			part,
			collected(feature(world, object as GeometryObject))
		])
	);
}

/** The features of a file of the basemap that have a place; those of a file with several parts say which they are of. */
export function readFeatures(content: Topology | GeoJSON): Feature[] {
	const features: Placeless['features'] =
		content.type === 'Topology'
			? Object.entries(unpack(content)).flatMap(([part, { features }]) =>
					features.map((one) => ({ ...one, properties: { ...one.properties, part } }))
				)
			: collected(content).features;
	return features.filter((one): one is Feature => one.geometry !== null);
}
