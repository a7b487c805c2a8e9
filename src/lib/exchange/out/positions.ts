import type { Geometry, Position } from 'geojson';
import { partsOf, simple } from '$lib/atlas/own';

// Seven decimals are a centimetre; RFC 7946 advises against more than is known.
const DECIMALS = 7;

/** Degrees, or metres of height, as fine as they are written. */
export const rounded = (position: Position): Position =>
	position.map((value) => Number(value.toFixed(DECIMALS)) + 0);

/** A geometry with each of its positions replaced. */
export function mapped(geometry: Geometry, to: (position: Position) => Position): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { type: geometry.type, coordinates: to(geometry.coordinates) };
		case 'MultiPoint':
		case 'LineString':
			return { type: geometry.type, coordinates: geometry.coordinates.map(to) };
		case 'MultiLineString':
		case 'Polygon':
			return { type: geometry.type, coordinates: geometry.coordinates.map((part) => part.map(to)) };
		case 'MultiPolygon':
			return {
				type: geometry.type,
				coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(to)))
			};
		case 'GeometryCollection':
			return { type: geometry.type, geometries: geometry.geometries.map((one) => mapped(one, to)) };
	}
}

/**
 * A geometry for formats that give heights to all positions of a geometry or to none: rounded, and flat unless all have
 * one.
 */
export function even(geometry: Geometry): Geometry {
	let high = true;
	mapped(geometry, (position) => {
		high &&= position.length > 2;
		return position;
	});
	return mapped(geometry, (position) => rounded(position.slice(0, high ? 3 : 2)));
}

/** Whether nothing of a feature is anywhere. */
export function placeless(geometry: Geometry | null): boolean {
	const { points, lines, areas } = partsOf(simple(geometry));
	return (
		!points.length && !lines.some(({ length }) => length) && !areas.some((rings) => rings.length)
	);
}
