import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { MultiPolygon, Polygon, Position } from 'geojson';

// An equirectangular plane of one degree a unit: projecting onto it cuts at ±180° and at the poles.
const plane = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

const degrees = ([x, y]: Position): Position => [
	Math.min(180, Math.max(-180, Number(x!.toFixed(6)))),
	Math.min(90, Math.max(-90, Number((-y!).toFixed(6))))
];

/** Area under the shoelace formula in square degrees: positive when counter-clockwise. */
export function signedArea(ring: Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const a = ring[i - 1]!;
		const b = ring[i]!;
		sum += (a[0]! * b[1]! - b[0]! * a[1]!) / 2;
	}
	return sum;
}

const wound = (ring: Position[], outer: boolean): Position[] =>
	signedArea(ring) > 0 === outer ? ring : [...ring].reverse();

/**
 * Cuts a polygon that was stitched across the antimeridian, as those of world-atlas are, and winds
 * its rings as RFC 7946 asks. Rings wound wrongly (three of the Maldives) are mended first: no
 * country fills more than half the earth.
 */
export function cutStitched(geometry: Polygon | MultiPolygon): MultiPolygon | null {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const parts: Position[][][] = [];
	for (const rings of polygons) {
		const mended = sane(rings);
		if (!crosses(mended)) {
			parts.push(mended.map((ring, index) => wound(ring.map(trimmed), index === 0)));
			continue;
		}
		const cut = geoProject({ type: 'Polygon', coordinates: mended }, plane) as
			Polygon | MultiPolygon | null;
		if (!cut) continue;
		const pieces = cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
		for (const piece of pieces)
			parts.push(piece.map((ring, index) => wound(ring.map(degrees), index === 0)));
	}
	return parts.length ? { type: 'MultiPolygon', coordinates: parts } : null;
}

/** Whether an edge jumps from one side of the world to the other; only then is a cut needed. */
const crosses = (rings: Position[][]): boolean =>
	rings.some((ring) => ring.some((p, i) => i > 0 && Math.abs(p[0]! - ring[i - 1]![0]!) > 180));

const trimmed = ([x, y]: Position): Position => [Number(x!.toFixed(6)), Number(y!.toFixed(6))];

/** d3 winds outer rings clockwise; a small ring that is not would mean the rest of the world. */
function sane(rings: Position[][]): Position[][] {
	const outer = rings[0]!;
	const small = outer.every((p) => Math.abs(p[0]! - outer[0]![0]!) < 5);
	return small && signedArea(outer) > 0 ? rings.map((ring) => [...ring].reverse()) : rings;
}

/** Cuts a line where an edge jumps across the antimeridian: it ends at one side and goes on at the other. */
export function cutLine(line: Position[]): Position[][] {
	const parts: Position[][] = [[line[0]!]];
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		if (Math.abs(b[0]! - a[0]!) > 180) {
			const side = a[0]! > 0 ? 180 : -180;
			const across = b[0]! + 2 * side;
			const lat = a[1]! + ((b[1]! - a[1]!) * (side - a[0]!)) / (across - a[0]!);
			parts[parts.length - 1]!.push([side, lat]);
			parts.push([[-side, lat]]);
		}
		parts[parts.length - 1]!.push(b);
	}
	return parts;
}
