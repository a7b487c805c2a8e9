import type { Feature } from 'geojson';
import type { Mark } from './marks';

/** Marks by the layer of which their features say that they are; by nothing, where they say none. From below. */
export type Parted<M extends Mark = Mark> = Map<string, M[]>;

/** The marks that a feature's are added to. */
export function partOf<M extends Mark>(parts: Parted<M>, { properties }: Feature): M[] {
	const of = String(properties?.layer ?? '');
	const found = parts.get(of);
	if (found) return found;
	const marks: M[] = [];
	parts.set(of, marks);
	return marks;
}
