import type { LineString, MultiLineString, MultiPoint, Point, Polygon, Position } from 'geojson';
import { cutAtAntimeridian } from '$lib/geodesy';
import { shown, type Mending } from './mending';
import { position } from './position';

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** The usable positions of a list, no two neighbours in the same place; null if it is no list. */
export function positions(value: unknown, mending: Mending): Position[] | null {
	if (!Array.isArray(value)) return mending.unusable('problems.position', { value: shown(value) });
	const found: Position[] = [];
	for (const one of value) {
		const next = position(one, mending);
		if (!next) continue;
		const last = found.at(-1);
		if (last && same(last, next)) mending.repaired('problems.duplicates');
		else found.push(next);
	}
	if (found.length < value.length && mending.fault) mending.repaired('problems.partLost');
	return found;
}

/** A longitude brought within ±180°. */
function wrapped(at: Position, mending: Mending): Position {
	const [lon, ...rest] = at;
	if (Math.abs(lon!) <= 180) return at;
	mending.repaired('problems.wrapped', { value: shown(lon) });
	return [lon! - 360 * Math.round(lon! / 360), ...rest];
}

export function point(value: unknown, mending: Mending): Point | null {
	const coordinates = position(value, mending);
	return coordinates && { type: 'Point', coordinates: wrapped(coordinates, mending) };
}

export function points(value: readonly unknown[], mending: Mending): MultiPoint | null {
	const found = value.flatMap((one) => {
		const next = position(one, mending);
		return next ? [wrapped(next, mending)] : [];
	});
	if (found.length < value.length) mending.repaired('problems.partLost');
	return found.length ? { type: 'MultiPoint', coordinates: found } : null;
}

/** A line within ±180°, cut where it crosses; null if fewer than two of its positions can be used. */
export function line(value: unknown, mending: Mending): LineString | MultiLineString | null {
	const found = positions(value, mending);
	if (!found) return null;
	if (found.length < 2) return mending.unusable('problems.shortLine');
	const coordinates = halved(found, false);
	if (!crosses(coordinates)) return { type: 'LineString', coordinates };
	return cut({ type: 'LineString', coordinates }, mending);
}

/**
 * The line with a position halfway on each edge of exactly 360°, which goes all round the earth and does not jump over
 * ±180°. Of a ring (`belt`) only edges along a parallel do.
 */
export function halved(path: Position[], belt: boolean): Position[] {
	const whole = (to: Position, from: Position | undefined) =>
		from !== undefined && Math.abs(to[0]! - from[0]!) === 360 && (!belt || to[1] === from[1]);
	if (!path.some((to, i) => whole(to, path[i - 1]))) return path;
	return path.flatMap((to, i) => {
		const from = path[i - 1]!;
		return whole(to, from) ? [[(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2], to] : [to];
	});
}

/** Whether a line leaves ±180° or jumps over it. */
export const crosses = (path: readonly Position[]): boolean =>
	path.some(([lon], i) => {
		const before = path[i - 1];
		return Math.abs(lon!) > 180 || (before !== undefined && Math.abs(lon! - before[0]!) > 180);
	});

/** Whether a line leads anywhere. */
const leads = (path: readonly Position[]): boolean => path.some((at) => !same(at, path[0]!));

/** The shape cut at ±180°; null if nothing is left of it. Altitudes are lost: nothing says them where it is cut. */
export function cut<G extends LineString | Polygon>(
	shape: G,
	mending: Mending
): ReturnType<typeof cutAtAntimeridian<G>> | null {
	mending.repaired('problems.cut');
	try {
		const whole = cutAtAntimeridian(shape);
		// What lies within a hair of ±180° is drawn onto it, and may come to nothing there.
		if (whole.type === 'MultiLineString') whole.coordinates = whole.coordinates.filter(leads);
		const some = whole.type === 'LineString' ? leads(whole.coordinates) : whole.coordinates.length;
		if (some) return whole;
	} catch {
		// A shape that cannot be cut is told as one without extent.
	}
	return mending.unusable('problems.noExtent');
}
