import { bbox as planar } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Bounds } from './camera';

/** The box around a geometry in degrees: [west, south, east, north]. A point gets a box about it. */
export function bbox(geometry: Geometry): Bounds {
	const [west, south, east, north] = planar(geometry) as Bounds;
	if (west === east && south === north) return [west - 2, south - 1.5, east + 2, north + 1.5];
	return [west, south, east, north];
}
