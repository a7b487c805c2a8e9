import type { DrawnFeature } from '$lib/atlas/atlas';
import type { AtlasLayer } from '$lib/atlas/atlas';
import { yearsOf } from '$lib/atlas/years';
import { strengthOf } from '../style/patterns';

// A country is drawn once, however many groups it belongs to: of each group its feature says how strongly it is hatched,
// which record of the layer tells so, and when it belonged to it.

type Kinds = AtlasLayer['kinds'];
type Properties = Readonly<Record<string, unknown>>;

/** The names of the properties that tell of a kind. */
export const told = (kind: string) => ({
	strength: `${kind}:strength`,
	id: `${kind}:id`,
	first: `${kind}:first`,
	last: `${kind}:last`
});

/** What a country's feature says, from the records that stand for it. */
export function membership(kinds: Kinds, records: readonly DrawnFeature[]): Properties {
	const all: Record<string, unknown> = {};
	for (const { id: kind } of kinds) {
		const record = records.find(({ properties }) => properties.kind === kind);
		if (!record) continue;
		const [first, last] = yearsOf(record.properties);
		const names = told(kind);
		all[names.strength] = strengthOf(record.properties.status);
		all[names.id] = record.id;
		all[names.first] = first;
		all[names.last] = last;
	}
	return all;
}

/** A record as its drawn feature tells it. */
export interface Told {
	id: string;
	kind?: string;
	first: number;
	last: number;
}

/** The records of a layer that a drawn feature stands for, the uppermost last. */
export function recordsOf(
	{ symbol, kinds }: Pick<AtlasLayer, 'symbol' | 'kinds'>,
	properties: Properties
): Told[] {
	if (symbol !== 'countries') return [properties as unknown as Told];
	return kinds.flatMap(({ id: kind }) => {
		const { id, first, last } = told(kind);
		if (!(id in properties)) return [];
		return [{ id: properties[id], kind, first: properties[first], last: properties[last] } as Told];
	});
}
