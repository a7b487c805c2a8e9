import { simpleAt } from '$lib/atlas/own';
import type { Placed } from '$lib/atlas/surroundings';
import type { FeatureLayer } from './chosen';
import { narrowing } from './narrowed';
import { Passing } from './passing';

/** A layer of more features than this is not looked through for the nearest: that would take seconds. */
export const MOST_PLACED = 5000;

/** A feature's shape as the nearest features are sought from it; null if it has no place, or is a mixed collection. */
export function placedAt({ id, content }: FeatureLayer, index: number): Placed | null {
	const [shape, ...rest] = simpleAt(content, index);
	return shape && !rest.length ? { layer: id, id: String(index), shape } : null;
}

/** All features of a layer that its filter lets through. */
export const placedOf = (layer: FeatureLayer): Placed[] =>
	[...new Passing(narrowing(layer), null).all()].flatMap((index) => placedAt(layer, index) ?? []);
