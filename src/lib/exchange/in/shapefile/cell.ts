/** A field of the table of a Shapefile. */
export interface Field {
	name: string;
	/** a letter of dBASE or FoxPro */
	type: string;
	length: number;
	/** where it begins within a row */
	at: number;
}

/** Days from the beginning of Julian days to 1970. */
const JULIAN_1970 = 2_440_588;
const DAY = 86_400_000;

/** What a cell holds; null if nothing. What does not fit its type is kept as text. */
export function cellOf(
	bytes: Uint8Array,
	{ type, length }: Field,
	decoder: TextDecoder
): string | number | boolean | null {
	if (bytes.length < length) return null;
	switch (type) {
		case 'N':
		case 'F':
			return number(ascii(bytes));
		case 'D':
			return day(ascii(bytes));
		case 'L':
			return flag(ascii(bytes));
		case 'M':
		case 'G':
		case 'P':
			return null;
		case 'I':
		case '+':
			return length === 4 ? viewOf(bytes).getInt32(0, true) : number(ascii(bytes));
		case 'O':
		case 'B':
			return length === 8 ? finite(viewOf(bytes).getFloat64(0, true)) : null;
		case 'Y':
			return length === 8 ? Number(viewOf(bytes).getBigInt64(0, true)) / 1e4 : null;
		case 'T':
		case '@':
			return length === 8 ? moment(viewOf(bytes)) : null;
		default: {
			const end = bytes.indexOf(0);
			return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
		}
	}
}

function number(text: string): number | string | null {
	// Asterisks stand for a number that did not fit.
	if (!text || /^\*+$/.test(text)) return null;
	const value = Number(text.replace(',', '.'));
	return Number.isFinite(value) ? value : text;
}

function day(text: string): string | null {
	if (!text || /^0+$/.test(text)) return null;
	return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}

function flag(text: string): boolean | null {
	if (/^[yt]$/i.test(text)) return true;
	return /^[nf]$/i.test(text) ? false : null;
}

function moment(view: DataView): string | null {
	const days = view.getInt32(0, true);
	const date = new Date((days - JULIAN_1970) * DAY + view.getInt32(4, true));
	return days && !Number.isNaN(date.getTime()) ? date.toISOString().replace('.000', '') : null;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const ascii = (bytes: Uint8Array): string =>
	String.fromCharCode(...bytes)
		.replace(/\0.*$/s, '')
		.trim();

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
