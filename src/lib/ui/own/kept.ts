import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { dataColours } from '$lib/atlas/colours';
import { isOwn, type Column, type OwnLayer, type Value } from '$lib/atlas/own';

/** What is kept of a layer beside its content: small, and written anew at each change. */
export type Look = Omit<OwnLayer, 'content'>;

const list = <T>(fits: (item: unknown) => boolean) =>
	v.custom<T[]>((value) => Array.isArray(value) && value.every(fits));
const strings = list<string>((item) => typeof item === 'string');
const field = v.nullable(v.string());
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

const tiles = v.object({
	kind: v.literal('tiles'),
	from: v.union([v.string(), v.blob()]),
	tiles: v.picklist(['vector', 'raster']),
	zooms: v.tuple([v.number(), v.number()]),
	bounds: box,
	layers: v.array(v.object({ id: v.string(), fields: strings })),
	credit: v.string()
});

const content = v.union([features, tiles]);

const look = v.object({
	id: v.pipe(v.string(), v.check(isOwn)),
	name: v.string(),
	from: v.string(),
	format: v.string(),
	added: v.string(),
	style: v.object({
		colour: v.union([v.picklist(dataColours), v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i))]),
		size: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
		label: field,
		simplestyle: v.boolean()
	}),
	title: field,
	filter: v.nullable(
		v.union([
			v.object({ field: v.string(), words: strings }),
			v.object({ field: v.string(), least: v.number(), most: v.number() })
		])
	),
	time: field,
	range: field
});

/** What is kept beside a layer's content, if it is whole. */
export function readLook(kept: unknown): Look | null {
	const read = v.safeParse(look, kept);
	return read.success ? (read.output as Look) : null;
}

/** A layer's content, if it is whole. */
export function readContent(kept: unknown): OwnLayer['content'] | null {
	const read = v.safeParse(content, kept);
	return read.success ? (read.output as OwnLayer['content']) : null;
}
