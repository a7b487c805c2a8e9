/** What a cell may hold; null and undefined make an empty one. */
export type Cell = string | number | boolean | null | undefined;

// Spreadsheets open UTF-8 as such only behind this mark.
const BOM = '\uFEFF';
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

/**
 * Writes a table as CSV (RFC 4180) in UTF-8. Texts that a spreadsheet would run as formulas get an
 * apostrophe in front.
 */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return BOM + [head, ...rows].map((row) => row.map(written).join(',') + END).join('');
}
