/** A record of a .shp file. */
export interface Row {
	/** from 0; the row of the same number in the .dbf belongs to it */
	index: number;
	/** the shape, which begins with the number of its type */
	content: DataView;
}

const HEADER = 100;

/**
 * The records of a .shp file, one after the other. Where one does not fit, those that follow are found by the index,
 * if there is one.
 * @param lost is told from which record to which nothing can be read; null stands for the end
 */
export function* recordsOf(
	shp: DataView,
	shx: DataView | null,
	lost: (from: number, to: number | null) => void
): Generator<Row> {
	let at = HEADER;
	let index = 0;
	while (at < shp.byteLength) {
		const length = lengthAt(shp, at, index);
		if (length !== null) {
			yield { index, content: part(shp, at + 8, length) };
			at += 8 + length;
			index++;
			continue;
		}
		const next = shx && resume(shp, shx, index + 1);
		lost(index, next ? next.index : null);
		if (!next) return;
		({ at, index } = next);
	}
	// Cut off between two records, a file still says how long it was.
	if (2 * shp.getInt32(24) > shp.byteLength) lost(index, null);
}

/** How long the record at a place is; null if none can be there. */
function lengthAt(shp: DataView, at: number, index: number): number | null {
	if (at + 8 > shp.byteLength) return null;
	const length = 2 * shp.getInt32(at + 4);
	if (length < 0 || at + 8 + length > shp.byteLength) return null;
	// Empty ones must be the next by their number: zeros without end would otherwise be records.
	return length >= 4 || shp.getInt32(at) === index + 1 ? length : null;
}

/** The next record that stands where the index says. */
function resume(shp: DataView, shx: DataView, from: number): { at: number; index: number } | null {
	for (let index = from; HEADER + 8 * index + 8 <= shx.byteLength; index++) {
		const at = 2 * shx.getInt32(HEADER + 8 * index);
		if (at < HEADER || at + 8 > shp.byteLength || shp.getInt32(at) !== index + 1) continue;
		if (lengthAt(shp, at, index) !== null) return { at, index };
	}
	return null;
}

const part = (view: DataView, at: number, length: number): DataView =>
	new DataView(view.buffer, view.byteOffset + at, length);
