import { densify, destination, outline, traverse, type LonLat } from '$lib/geodesy';
import type { Feature, Geometry } from 'geojson';
import type { Part } from './layers';
import type { Measurement, Shortest } from '../scene';

/** A feature of what is measured. */
export const part = (part: Part, geometry: Geometry, text = ''): Feature => ({
	type: 'Feature',
	properties: { part, text },
	geometry
});

// Then straight edges leave the geodesic by less than four metres: under a pixel at the largest zoom.
const fine = { spacing: 8_000 };

/** The geodesic through positions, fit to be drawn. */
export const geodesic = (...coordinates: LonLat[]) =>
	densify({ type: 'LineString', coordinates }, fine);
const point = (coordinates: LonLat): Geometry => ({ type: 'Point', coordinates });

/** What is measured, as features: its area, its legs with their lengths, its points with their numbers. */
export function measuredFeatures({ kind, points, legs }: Measurement): Feature[] {
	const closed = kind === 'area' && points.length > 2;
	const way = closed ? [...points, points[0]!] : points;
	return [
		...(closed ? [part('area', outline(points, fine))] : []),
		...traverse(way).flatMap(({ from, to, azimuth, metres }, i) => [
			part('leg', geodesic(from, to)),
			part('length', point(destination(from, azimuth, metres / 2)), legs[i])
		]),
		...points.map((at, i) => part('point', point(at), String(i + 1)))
	];
}

/** The shortest way between two features, and its end. */
export function wayFeatures(shortest: Shortest | null): Feature[] {
	if (!shortest) return [];
	const { from, to, text } = shortest;
	const end = part('end', point(to), text);
	return from.join() === to.join() ? [end] : [part('way', geodesic(from, to)), end];
}
