import type { Geometry } from 'geojson';
import { GeometryError, show } from './error';
import { checkPosition, type LonLat } from './position';

/** A geometry reduced to what it is made of. Rings end where they began, as in RFC 7946. */
export type Parts =
	| { kind: 'points'; points: LonLat[] }
	| { kind: 'lines'; lines: LonLat[][] }
	| { kind: 'areas'; areas: LonLat[][][] };

/** The geometries that have parts; features and collections have to be taken apart by the caller. */
export type Shape = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** Longitudes beyond ±180° are let in only where they are to be cut: up to one turn and a half. */
export const UNCUT = 540;

/** Checks a geometry and takes it apart; throws a GeometryError that names what is wrong. */
export function parts(value: unknown, widest = 180): Parts {
	const geometry = value as Shape | null | undefined;
	const type = geometry?.type;
	const inside = geometry?.coordinates as unknown;
	switch (type) {
		case 'Point':
			return { kind: 'points', points: [checkPosition(inside, 'Point', widest)] };
		case 'MultiPoint':
			return {
				kind: 'points',
				points: list(inside, type).map((point) => checkPosition(point, type, widest))
			};
		case 'LineString':
			return { kind: 'lines', lines: [line(inside, type, widest)] };
		case 'MultiLineString':
			return { kind: 'lines', lines: list(inside, type).map((part) => line(part, type, widest)) };
		case 'Polygon':
			return { kind: 'areas', areas: [polygon(inside, type, widest)] };
		case 'MultiPolygon':
			return {
				kind: 'areas',
				areas: list(inside, type).map((part) => polygon(part, type, widest))
			};
		default:
			throw new GeometryError(
				'type',
				`${show(type ?? value)} is not a geometry that can be measured: give a Point, LineString or Polygon, or a Multi- of these`
			);
	}
}

function list(value: unknown, what: string): unknown[] {
	if (!Array.isArray(value))
		throw new GeometryError(
			'type',
			`the coordinates of a ${what} are ${show(value)}: give an array`
		);
	if (value.length === 0)
		throw new GeometryError('empty', `a ${what} without coordinates ([]) is nowhere: leave it out`);
	return value;
}

function line(value: unknown, what: string, widest: number): LonLat[] {
	const positions = list(value, what).map((position) => checkPosition(position, what, widest));
	if (positions.length < 2)
		throw new GeometryError(
			'empty',
			`a line of ${what} has the one position ${show(positions[0])}: give two or more`
		);
	return positions;
}

function polygon(value: unknown, what: string, widest: number): LonLat[][] {
	return list(value, what).map((part) => {
		const ring = list(part, what).map((position) => checkPosition(position, what, widest));
		const first = ring[0] as LonLat;
		const last = ring[ring.length - 1] as LonLat;
		if (ring.length < 4)
			throw new GeometryError(
				'ring',
				`a ring of ${what} has ${ring.length} positions: give four or more, the last like the first`
			);
		if (first[0] !== last[0] || first[1] !== last[1])
			throw new GeometryError(
				'ring',
				`a ring of ${what} begins at ${show(first)} and ends at ${show(last)}: close it with its first position`
			);
		return ring;
	});
}
