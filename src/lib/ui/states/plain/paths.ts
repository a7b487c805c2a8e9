import type { Geometry } from 'geojson';
import { geoPath, geoTransform } from 'd3-geo';
import { withoutSeams } from '$lib/map/layers/seams';
import { unit } from './frame';

// All data are cut at ±180° already, so that a point by point transform is enough.
const draw = geoPath(
	geoTransform({
		point(lon, lat) {
			this.stream.point(...unit([lon, lat]));
		}
	})
).digits(2);

/** A geometry as an SVG path in units of the world. */
export const pathOf = (geometry: Geometry | null): string => (geometry && draw(geometry)) ?? '';

/** The outline of an area, without the line where the map is cut. */
export function outlineOf(geometry: Geometry): string {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return pathOf(geometry);
	const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	return pathOf({ type: 'MultiLineString', coordinates: withoutSeams(rings) });
}
