/** What a cell may hold; null and undefined make an empty one. */
export type Cell = string | number | boolean | null | undefined;

/** Spreadsheets open UTF-8 as such only behind this mark. */
export const BOM = '\uFEFF';
// RFC 4180 ends every record so.
const END = '\r\n';

// A spreadsheet would take such a text for a formula and run it (OWASP, CSV injection). The wide
// forms are what Asian input methods write, and count as well.
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function written(cell: Cell): string {
	if (cell === null || cell === undefined) return '';
	// A number is no formula, though it may begin with a minus.
	if (typeof cell !== 'string') return String(cell);
	const text = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a table as CSV (RFC 4180). Texts that a spreadsheet would run as formulas get an apostrophe in front. */
export const record = (row: readonly Cell[]): string => row.map(written).join(',') + END;

/** Writes a table as CSV in UTF-8, with the mark that files begin with. */
export const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
	BOM + [head, ...rows].map(record).join('');
