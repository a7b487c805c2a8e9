/** What a field of a feature may hold. */
export type Value = string | number | boolean | null | object;

/** The values of one field, one for each feature; the kind is the narrowest that all of them fit. */
export type Column =
	/** NaN stands for none */
	| { name: string; kind: 'number'; values: Float64Array }
	/** each an index into the words; 0 stands for none */
	| { name: string; kind: 'text'; values: Uint32Array; words: string[] }
	/** 0 is none, 1 no, 2 yes */
	| { name: string; kind: 'flag'; values: Uint8Array }
	/** lists, objects, or kinds that differ: kept as they came */
	| { name: string; kind: 'mixed'; values: (Value | undefined)[] };

/** What a field holds for a feature; undefined where it holds nothing. */
export function valueAt(column: Column, index: number): Value | undefined {
	switch (column.kind) {
		case 'number': {
			const value = column.values[index]!;
			return Number.isNaN(value) ? undefined : value;
		}
		case 'text': {
			const code = column.values[index]!;
			return code ? column.words[code] : undefined;
		}
		case 'flag':
			return [undefined, false, true][column.values[index]!];
		case 'mixed':
			return column.values[index];
	}
}
