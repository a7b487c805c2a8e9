import { maskOf, yearsOf, type OwnFeatures, type OwnLayer } from '$lib/atlas/own';
import type { OwnDrawn } from '$lib/map/scene';
import { hasFeatures, type FeatureLayer } from './chosen';

/** What narrows the features of a layer: the mask that its filter makes, and their years. */
export interface Narrowing extends Pick<OwnDrawn, 'mask' | 'years'> {
	/** how many features there are */
	count: number;
}

// A million features are looked through once for each filter, not for each move of the map.
const known = new WeakMap<OwnFeatures, Narrowing & Pick<OwnLayer, 'filter' | 'time'>>();
const drawn = new WeakMap<OwnLayer, OwnDrawn>();

/** What narrows a layer: the same answer while its content, its filter and its time field are the same. */
export function narrowing({ content, filter, time }: FeatureLayer): Narrowing {
	const before = known.get(content);
	if (before?.filter === filter && before.time === time) return before;
	const now = {
		filter,
		time,
		count: content.count,
		mask: before?.filter === filter ? before.mask : maskOf(content, filter),
		years: before?.time === time ? before.years : yearsOf(content, time)
	};
	known.set(content, now);
	return now;
}

/** Whether two states of a layer differ in nothing but what they look like and are called. */
export const isNarrowedAlike = (one: FeatureLayer, other: FeatureLayer): boolean =>
	one.id === other.id &&
	one.content === other.content &&
	one.filter === other.filter &&
	one.time === other.time;

/** A layer of the reader's own as the map shows it: the same answer for the same layer. */
export function narrowed(layer: OwnLayer): OwnDrawn {
	const before = drawn.get(layer);
	if (before) return before;
	const { mask, years } = hasFeatures(layer) ? narrowing(layer) : { mask: null, years: null };
	const now = { layer, mask, years };
	drawn.set(layer, now);
	return now;
}
