import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { Names } from '../../names';
import type { HeaderMeta } from './header';

/**
 * Reads the fields of features. The library reads them as properties of an object, which some names are not good for,
 * so it reads them by their numbers; and one text that is no JSON would cost it all the others.
 * @returns what reads those of one feature; it throws if its bytes cannot be fields
 */
export function fieldReader(
	columns: HeaderMeta['columns'],
	undone: (field: string) => void
): (feature: Feature) => Record<string, unknown> {
	const numbered = (columns ?? []).map((column, index) => ({
		...column,
		name: String(index),
		type: column.type === ColumnType.Json ? ColumnType.String : column.type
	}));
	const free = new Names();
	const names = (columns ?? []).map(({ name }) => free.take(name));
	return (feature) => {
		const fields: Record<string, unknown> = Object.create(null);
		for (const [index, value] of Object.entries(parseProperties(feature, numbered))) {
			const name = names[Number(index)]!;
			// Bytes say nothing to a reader.
			if (value instanceof Uint8Array) undone(name);
			else fields[name] = columns![Number(index)]!.type === ColumnType.Json ? json(value) : value;
		}
		return fields;
	};
}

function json(text: unknown): unknown {
	try {
		return JSON.parse(String(text));
	} catch {
		return text;
	}
}
