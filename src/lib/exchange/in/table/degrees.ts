import { readDegrees, readOne } from '$lib/atlas/find/degrees';

/** What people write where nothing is known. */
const NOTHING = /^(?:|n\/?a|nan|null|none|nil|unknown|-+|–|—|\?+|нет|н\/д|无)$/i;

/** Whether a cell says nothing. */
export const isNothing = (cell: string): boolean => NOTHING.test(cell.trim());

/** characters that an angle may have */
const LONGEST = 60;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const COMMA = /^[+-]?\d{1,3},\d+$/;

/** An angle of one cell in degrees, and which of the two it says to be. */
export interface Degrees {
	value: number;
	axis: 'lat' | 'lon' | null;
}

/** Reads one cell: 39.9, 39,9, 39°54′N, 39 54 26.4 с. ш.; null if it is no angle. */
export function degrees(cell: string): Degrees | null {
	const text = cell.trim();
	if (PLAIN.test(text)) return { value: Number(text), axis: null };
	if (COMMA.test(text)) return { value: Number(text.replace(',', '.')), axis: null };
	return text.length > LONGEST ? null : readOne(text);
}

/** Whether a cell writes decimals behind a comma. */
export const hasComma = (cell: string): boolean => COMMA.test(cell.trim());

/** Longitude and latitude of two cells, or of one that holds both; null if they cannot be read. */
export function place(lon: string, lat: string, one: boolean): [number, number] | null {
	if (one) {
		const [first] = lon.length > 2 * LONGEST ? [] : readDegrees(lon);
		return first ? (first.position as [number, number]) : null;
	}
	const [x, y] = [degrees(lon), degrees(lat)];
	if (!x || !y) return null;
	// The hemispheres say more than the names of the columns.
	return x.axis === 'lat' || y.axis === 'lon' ? [y.value, x.value] : [x.value, y.value];
}
