import type { Measured } from '$lib/atlas/atlas';
import type { Feature } from '$lib/atlas/schema';
import { locale } from '$lib/messages';

/** A feature as the table needs it. */
export interface TableFeature {
	id: string;
	properties: Feature['properties'] & { measured: Measured };
	/** it has a geometry */
	placed: boolean;
	/** the search string that opens the map with it selected */
	map: string;
}

/** A text of a cell: in the reader’s language, or said by the evidence in its own, which is English. */
export interface Line {
	text: string;
	said?: true;
}

export interface Cell extends Line {
	/** said below, in smaller letters */
	notes?: Line[];
	/** of the evidence, folded away until asked for */
	more?: string;
	/** what to sort by, where the text will not do */
	sort?: string | number;
}

export interface Column {
	id: string;
	title: string;
	/** figures stand right */
	numeric?: boolean;
	cell(feature: TableFeature): Cell | null;
}

/** All words of a feature, for the filter. */
export function haystack(feature: TableFeature, filled: readonly Column[]): string {
	const { name, aliases } = feature.properties;
	const cells = filled.map(({ cell }) => cell(feature));
	return [name.en, name.ru, name.zh, ...(aliases ?? [])]
		.concat(
			cells.flatMap((cell) => [
				cell?.text,
				cell?.more,
				...(cell?.notes ?? []).map(({ text }) => text)
			])
		)
		.filter(Boolean)
		.join(' ')
		.toLowerCase();
}

const keyOf = (cell: Cell | null): string | number | null =>
	cell ? (cell.sort ?? cell.text) : null;

/** Orders features by a column; what has no value there comes last, either way. */
export function sorted(
	features: readonly TableFeature[],
	cell: Column['cell'],
	descending: boolean
): TableFeature[] {
	const keyed = features.map((feature) => ({ feature, key: keyOf(cell(feature)) }));
	const { compare: alphabetically } = new Intl.Collator(locale());
	const compare = (a: string | number, b: string | number) =>
		typeof a === 'number' && typeof b === 'number' ? a - b : alphabetically(String(a), String(b));
	return keyed
		.sort((a, b) => {
			if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
			return descending ? compare(b.key, a.key) : compare(a.key, b.key);
		})
		.map(({ feature }) => feature);
}
