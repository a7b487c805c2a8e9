import * as v from 'valibot';
import { Id, Name, Text } from './text';

const Kilometres = v.pipe(v.number(), v.minValue(0.001, 'a range is above zero'));

/** A weapon or a radar with its published range, in kilometres. */
export const System = v.strictObject({
	id: Id,
	name: Name,
	/** the label where there is little room */
	short: Name,
	missile: v.optional(Text),
	range_km: Kilometres,
	/** where sources differ: the band */
	range_low_km: v.optional(Kilometres),
	range_high_km: v.optional(Kilometres),
	/** what kind of figure it is: a published maximum, a press figure … */
	figure: Name,
	note: v.optional(Text),
	sources: v.pipe(v.array(Id), v.minLength(1, 'every system cites a source'))
});
export type System = v.InferOutput<typeof System>;

/** A radar mast with the height of its antenna, in metres. */
export const Mast = v.strictObject({
	id: Id,
	name: Name,
	height_m: v.pipe(v.number(), v.minValue(0)),
	note: v.optional(Text),
	sources: v.array(Id)
});
export type Mast = v.InferOutput<typeof Mast>;

/** geodata/systems.json */
export const Systems = v.strictObject({
	/** can be checked for coverage */
	systems: v.pipe(v.array(System), v.minLength(1)),
	/** against ballistic missiles only, or seen from the other side: shown, not checked */
	others: v.array(System),
	radars: v.array(System),
	masts: v.array(Mast)
});
export type Systems = v.InferOutput<typeof Systems>;
