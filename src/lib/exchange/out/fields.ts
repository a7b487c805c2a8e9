import type { Cell } from '../csv';
import { Names } from '../names';
import type { Field, Taken, TakenFeature } from './taken';

/** A value as one cell: what is nested becomes its JSON. */
export function flat(value: unknown): Cell {
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	return value === undefined || value === null ? null : JSON.stringify(value);
}

/** Whether a cell holds nothing. */
export const empty = (cell: Cell): boolean => cell === undefined || cell === null || cell === '';

/** Names of columns, for programs to which small and capital letters are the same. */
export const columnNames = (taken: Iterable<string> = []): Names =>
	new Names(taken, { between: '_', fold: (name) => name.toLowerCase() });

/** A field with the kind of all that it holds; what differs is text. */
export interface Told extends Field {
	kind: 'number' | 'boolean' | 'string';
}

const BREATH = 1000;

/** Goes through all features. Now and then it yields a piece without a letter, so that who writes may pause. */
export function* each(
	taken: Taken,
	look: (feature: TakenFeature) => void
): Generator<string, void> {
	let since = 0;
	for (const feature of taken.features) {
		look(feature);
		if (++since % BREATH === 0) yield '';
	}
}

/** The id and the fields that at least one feature fills, of those that count. */
export function* told(
	taken: Taken,
	counts: (feature: TakenFeature) => boolean = () => true
): Generator<string, Told[]> {
	const { fields } = taken;
	const name = columnNames(fields.map((field) => field.name)).take('id');
	const all: Field[] = [{ name, of: ({ id }) => id }, ...fields];
	const kinds = all.map(() => new Set<Told['kind']>());
	yield* each(taken, (feature) => {
		if (!counts(feature)) return;
		all.forEach(({ of }, i) => {
			const cell = of(feature);
			if (!empty(cell)) kinds[i]!.add(typeof cell as Told['kind']);
		});
	});
	return all.flatMap((field, i) => {
		const [kind, ...others] = kinds[i]!;
		// The id always stands there.
		if (!kind && i) return [];
		return [{ ...field, kind: kind && !others.length ? kind : ('string' as const) }];
	});
}
