import type { Geometry } from 'geojson';
import * as v from 'valibot';
import type { Column, OwnLayer, Value } from '$lib/atlas/own';
import { LookSchema, TilesSchema, type Look } from '$lib/atlas/own/look';

const list = <T>(fits: (item: unknown) => boolean) =>
	v.custom<T[]>((value) => Array.isArray(value) && value.every(fits));
const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);

// Lists of a million values are looked through, never copied.
const column = v.variant('kind', [
	v.object({ name: v.string(), kind: v.literal('number'), values: v.instance(Float64Array) }),
	v.object({
		name: v.string(),
		kind: v.literal('text'),
		values: v.instance(Uint32Array),
		words: list<string>((word) => typeof word === 'string' || word === undefined)
	}),
	v.object({ name: v.string(), kind: v.literal('flag'), values: v.instance(Uint8Array) }),
	v.object({
		name: v.string(),
		kind: v.literal('mixed'),
		values: list<Value | undefined>(() => true)
	})
]);

const isGeometry = (item: unknown) =>
	item === null ||
	(typeof item === 'object' &&
		'type' in item &&
		('coordinates' in item
			? Array.isArray(item.coordinates)
			: 'geometries' in item && Array.isArray(item.geometries)));

const features = v.pipe(
	v.object({
		kind: v.picklist(['points', 'shapes']),
		count: v.pipe(v.number(), v.integer(), v.minValue(0)),
		positions: v.optional(v.instance(Float64Array)),
		geometries: v.optional(list<Geometry | null>(isGeometry)),
		columns: v.array(column),
		ids: v.optional(list<string | number | null>(() => true)),
		bounds: v.nullable(box)
	}),
	v.check(
		({ kind, count, positions, geometries, columns, ids }) =>
			(kind === 'points' ? positions?.length === 2 * count : geometries?.length === count) &&
			(ids?.length ?? count) === count &&
			(columns as Column[]).every(({ values }) => values.length === count),
		'as many values as features'
	)
);

const content = v.union([features, TilesSchema]);

/** What is kept beside a layer's content, if it is whole. */
export function readLook(kept: unknown): Look | null {
	const read = v.safeParse(LookSchema, kept);
	return read.success ? (read.output as Look) : null;
}

/** A layer's content, if it is whole. */
export function readContent(kept: unknown): OwnLayer['content'] | null {
	const read = v.safeParse(content, kept);
	return read.success ? (read.output as OwnLayer['content']) : null;
}
