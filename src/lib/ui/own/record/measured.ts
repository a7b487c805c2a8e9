import { simpleAt, type OwnFeatures } from '$lib/atlas/own';
import { area, GeometryError, length, type LonLat } from '$lib/geodesy';
import { edgesCross } from '$lib/geodesy/plane';
import type { MultiPolygon, Polygon } from 'geojson';

/** What can be measured on a feature. */
export interface MeasuredFeature {
	/** metres of its lines, between their vertices along the shortest way */
	length?: number;
	/** m² of its areas; null where an outline crosses itself, which has no single area */
	area?: number | null;
	/** its points */
	points: LonLat[];
}

/** Measures a feature on WGS84; null if it has no place. */
export function measureAt(features: OwnFeatures, index: number): MeasuredFeature | null {
	const parts = simpleAt(features, index);
	if (!parts.length) return null;
	const found: MeasuredFeature = { points: [] };
	for (const part of parts)
		try {
			if (part.type === 'Point') found.points.push(part.coordinates as LonLat);
			else if (part.type === 'MultiPoint') found.points.push(...(part.coordinates as LonLat[]));
			else if (part.type === 'LineString' || part.type === 'MultiLineString')
				found.length = (found.length ?? 0) + length(part);
			else if (found.area !== null)
				found.area = isSimple(part) ? (found.area ?? 0) + area(part) : null;
		} catch (error) {
			// What has too few positions has neither length nor area.
			if (!(error instanceof GeometryError)) throw error;
		}
	return found;
}

const isSimple = ({ type, coordinates }: Polygon | MultiPolygon): boolean =>
	(type === 'Polygon' ? [coordinates] : coordinates).every((rings) => !edgesCross(rings));
