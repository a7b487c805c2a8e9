import type { Geometry, Position } from 'geojson';
import { even } from './positions';

const list = (parts: readonly string[]) => (parts.length ? `(${parts.join(', ')})` : 'EMPTY');
const line = (positions: readonly Position[]) => list(positions.map((one) => one.join(' ')));
const area = (rings: readonly Position[][]) => list(rings.map(line));

function body(geometry: Exclude<Geometry, { type: 'GeometryCollection' }>): string {
	switch (geometry.type) {
		case 'Point':
			return geometry.coordinates.length ? line([geometry.coordinates]) : 'EMPTY';
		case 'MultiPoint':
			return list(geometry.coordinates.map((one) => line([one])));
		case 'LineString':
			return line(geometry.coordinates);
		case 'MultiLineString':
		case 'Polygon':
			return area(geometry.coordinates);
		case 'MultiPolygon':
			return list(geometry.coordinates.map(area));
	}
}

/** The first position that there is, however deep. */
function first(coordinates: unknown): unknown[] {
	let found = coordinates as unknown[];
	while (Array.isArray(found[0])) found = found[0];
	return found;
}

/** A geometry as well-known text (OGC 06-103r4), longitude before latitude; with Z where all positions have a height. */
export function wkt(geometry: Geometry): string {
	const tag = geometry.type.toUpperCase();
	if (geometry.type === 'GeometryCollection') return `${tag} ${list(geometry.geometries.map(wkt))}`;
	const tidy = even(geometry) as typeof geometry;
	return `${tag}${first(tidy.coordinates).length > 2 ? ' Z' : ''} ${body(tidy)}`;
}
