import type { Feature } from 'geojson';
import type { Mark } from './marks';

/** Marks of features that follow each other and say that they are of one layer, or of none: ''. */
interface Part<M extends Mark> {
	of: string;
	marks: M[];
}

/** The marks of a style layer, from below. */
export type Parted<M extends Mark = Mark> = Part<M>[];

/** The marks that a feature's are added to. */
export function partOf<M extends Mark>(parts: Parted<M>, { properties }: Feature): M[] {
	const of = String(properties?.layer ?? '');
	const last = parts.at(-1);
	if (last?.of === of) return last.marks;
	const marks: M[] = [];
	parts.push({ of, marks });
	return marks;
}
