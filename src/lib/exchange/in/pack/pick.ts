import type { Column, OwnFeatures } from '$lib/atlas/own';

/** The features whose rows are wanted, in their order. */
export function pick(features: OwnFeatures, wanted: (row: number) => boolean): OwnFeatures {
	const rows: number[] = [];
	for (let row = 0; row < features.count; row++) if (wanted(row)) rows.push(row);
	const list = <T>(from: readonly T[]): T[] => rows.map((row) => from[row]!);
	const { positions, geometries, ids } = features;
	const picked: OwnFeatures = {
		kind: features.kind,
		count: rows.length,
		columns: features.columns.map((column) => pickColumn(column, rows)),
		bounds: null
	};
	if (ids) picked.ids = list(ids);
	if (geometries) picked.geometries = list(geometries);
	if (positions) {
		picked.positions = new Float64Array(2 * rows.length);
		rows.forEach((row, i) =>
			picked.positions!.set(positions.subarray(2 * row, 2 * row + 2), 2 * i)
		);
	}
	return picked;
}

function pickColumn(column: Column, rows: readonly number[]): Column {
	switch (column.kind) {
		case 'number':
			return { ...column, values: Float64Array.from(rows, (row) => column.values[row]!) };
		case 'text':
			return { ...column, values: Uint32Array.from(rows, (row) => column.values[row]!) };
		case 'flag':
			return { ...column, values: Uint8Array.from(rows, (row) => column.values[row]!) };
		case 'mixed':
			return { ...column, values: rows.map((row) => column.values[row]) };
	}
}
