import * as v from 'valibot';
import { dataColours } from '../colours';
import type { OwnLayer } from './own';

/** What is said of a layer beside its content: small, and written anew at each change. */
export type Look = Omit<OwnLayer, 'content'>;

const field = v.nullable(v.string());

/** A slash would begin the number of a feature where a target names a layer. */
const id = v.pipe(v.string(), v.regex(/^own-[\w-]+$/));

/** A day that there is, as in 2026-02-28. */
const day = v.pipe(v.string(), v.isoDate(), v.check(isReal, 'no such day'));

function isReal(text: string): boolean {
	const at = new Date(text);
	// The thirtieth of February would be the second of March.
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A look that was kept or sent. */
export const LookSchema = v.object({
	id,
	name: v.string(),
	from: v.string(),
	format: v.string(),
	added: day,
	style: v.object({
		colour: v.union([v.picklist(dataColours), v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i))]),
		size: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
		label: field,
		simplestyle: v.boolean()
	}),
	title: field,
	filter: v.nullable(
		v.union([
			v.object({ field: v.string(), words: v.array(v.string()) }),
			v.object({ field: v.string(), least: v.number(), most: v.number() })
		])
	),
	time: field,
	range: field
});

/** A tiled archive at an address, or in a file. */
export const TilesSchema = v.object({
	kind: v.literal('tiles'),
	from: v.union([v.string(), v.blob()]),
	tiles: v.picklist(['vector', 'raster']),
	zooms: v.tuple([v.number(), v.number()]),
	bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
	layers: v.array(v.object({ id: v.string(), fields: v.array(v.string()) })),
	credit: v.string()
});
