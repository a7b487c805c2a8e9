import type { Geometry, MultiLineString, Position } from 'geojson';

const AT_SIDE = 179.999;
const AT_POLE = 89.99;

/** Whether an edge is there only because the map is cut at ±180°: it runs along the cut, or along a pole. */
const isSeam = (a: Position, b: Position): boolean =>
	(Math.abs(a[0]!) >= AT_SIDE && Math.abs(b[0]!) >= AT_SIDE) ||
	(Math.abs(a[1]!) >= AT_POLE && Math.abs(b[1]!) >= AT_POLE);

/** What there is to draw of outlines that were cut at the antimeridian: lines that leave the cut out. */
export function withoutSeams<P extends Position>(rings: readonly P[][]): P[][] {
	const lines: P[][] = [];
	for (const ring of rings) {
		let line: P[] = [];
		for (const point of ring) {
			const last = line.at(-1);
			if (last && isSeam(last, point)) {
				if (line.length > 1) lines.push(line);
				line = [];
			}
			line.push(point);
		}
		if (line.length > 1) lines.push(line);
	}
	return lines;
}

/** The outline of an area that has seams; null where the area's own outline will do, and for what is no area. */
export function openOutline(geometry: Geometry): MultiLineString | null {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
	const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	const lines = withoutSeams(rings);
	const untouched =
		lines.length === rings.length && lines.every((line, i) => line.length === rings[i]!.length);
	return untouched ? null : { type: 'MultiLineString', coordinates: lines };
}
