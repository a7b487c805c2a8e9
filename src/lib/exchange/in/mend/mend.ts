import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { geometryTypes } from '$lib/atlas/own';
import type { Shape } from '$lib/geodesy';
import { LIMITS } from '../limits';
import { area } from './area';
import { line, point, points } from './line';
import { shown, type Mending } from './mending';

const TYPES = new Map(geometryTypes.map((type) => [type.toLowerCase(), type]));

/**
 * The shapes of what stands as a geometry in a file: one; several if a collection holds several kinds; none if it has
 * no place; null if it cannot be used, for the reason that `mending.fault` gives.
 */
export function mend(geometry: unknown, mending: Mending): Shape[] | null {
	if (geometry === null || geometry === undefined) {
		mending.noted('problems.noPlace');
		return [];
	}
	if (typeof geometry !== 'object')
		return mending.unusable('problems.type', { value: shown(geometry) });
	const { type: given, coordinates, geometries } = geometry as Record<string, unknown>;
	const type = typeof given === 'string' ? TYPES.get(given.toLowerCase()) : undefined;
	if (!type) return mending.unusable('problems.type', { value: shown(given) });
	if (type !== given) mending.repaired('problems.typeCase', { value: shown(given) });
	if (type === 'GeometryCollection') return collection(geometries, mending);
	if (!Array.isArray(coordinates))
		return mending.unusable('problems.coordinates', { value: shown(coordinates) });
	if (coordinates.length === 0) {
		mending.noted('problems.emptyShape');
		return [];
	}
	const whole = shape(type, coordinates, mending);
	return whole && [whole];
}

function shape(type: string, coordinates: unknown[], mending: Mending): Shape | null {
	switch (type) {
		case 'Point':
			return point(coordinates, mending);
		case 'MultiPoint':
			return points(coordinates, mending);
		case 'LineString':
			return line(coordinates, mending);
		case 'Polygon':
			return area(coordinates, mending);
		case 'MultiLineString':
			return several(coordinates, line, mending);
		default:
			return several(coordinates, area, mending);
	}
}

/** All parts that can be used, as one shape. */
function several<G extends ReturnType<typeof line> | ReturnType<typeof area>>(
	parts: unknown[],
	read: (part: unknown, mending: Mending) => G,
	mending: Mending
): MultiLineString | MultiPolygon | null {
	const good = parts.map((part) => read(part, mending)).filter((part) => part !== null);
	if (good.length < parts.length) mending.repaired('problems.partLost');
	const first = good[0];
	if (!first) return null;
	return first.type === 'LineString' || first.type === 'MultiLineString'
		? { type: 'MultiLineString', coordinates: good.flatMap(partsOf<Position[]>) }
		: { type: 'MultiPolygon', coordinates: good.flatMap(partsOf<Position[][]>) };
}

const partsOf = <T>(part: Shape): T[] =>
	(part.type.startsWith('Multi') ? part.coordinates : [part.coordinates]) as T[];

/** A collection as one shape for each of points, lines and areas. */
function collection(geometries: unknown, mending: Mending): Shape[] | null {
	if (!Array.isArray(geometries))
		return mending.unusable('problems.coordinates', { value: shown(geometries) });
	const found: Shape[] = [];
	let lost = false;
	const walk = (members: readonly unknown[], depth: number) => {
		for (const member of members) {
			const inner = (member as { type?: unknown; geometries?: unknown } | null)?.geometries;
			if (Array.isArray(inner) && depth < LIMITS.depth) walk(inner, depth + 1);
			else {
				const shapes = mend(member, mending);
				if (shapes) found.push(...shapes);
				else lost = true;
			}
		}
	};
	walk(geometries, 0);
	if (found.length === 0 && lost) return null;
	if (lost) mending.repaired('problems.partLost');
	if (found.length === 0) mending.noted('problems.emptyShape');
	if (found.length < 2) return found;
	mending.noted('problems.collection');
	return ['Point', 'LineString', 'Polygon'].flatMap((type) => {
		const alike = found.filter((one) => one.type.replace('Multi', '') === type);
		if (alike.length < 2) return alike;
		return [{ type: `Multi${type}`, coordinates: alike.flatMap(partsOf) } as Shape];
	});
}
