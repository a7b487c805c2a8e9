import Papa from 'papaparse';

/** How many lines and characters a cell may fill: a quote that is open longer does not end. */
const MOST_LINES = 1000;
const MOST_CHARACTERS = 4_000_000;

/** A row of a table and the line on which it begins. */
export interface Row {
	cells: string[];
	line: number;
}

interface Parsed {
	data: string[][];
	errors: { code: string }[];
}

/** The sign that parts the cells: the one that stands most often in the first line outside quotes. */
export function delimiterOf(line: string): string {
	const bare = line.replaceAll(/"(?:[^"]|"")*"/g, '');
	const counted = ['\t', ';', ',', '|'].map((sign) => ({ sign, count: bare.split(sign).length }));
	return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/**
 * Makes rows of lines. A quote that is open at the end of a line goes on in the next ones, unless it never ends as it
 * should: then the line is a row by itself.
 */
export class Rows {
	readonly #parser: Papa.Parser;
	#lines: string[] = [];
	#line = 1;

	/** @param broken told the line of each row whose quotes are broken */
	constructor(
		readonly delimiter: string,
		readonly broken: (line: number) => void
	) {
		this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
	}

	/** The rows that end in these lines; if they are the last ones, all that are left. */
	push(more: readonly string[], last: boolean): Row[] {
		const lines = this.#lines.length ? [...this.#lines, ...more] : more;
		const rows: Row[] = [];
		let at = 0;
		while (at < lines.length) {
			const line = lines[at]!;
			if (!line.includes('"')) {
				rows.push({ cells: line.split(this.delimiter), line: this.#line + at });
				at++;
				continue;
			}
			const end = closing(lines, at);
			if (end === null && !last) break;
			at += this.#quoted(lines, at, end ?? at, rows);
		}
		this.#line += at;
		this.#lines = lines.slice(at);
		return rows;
	}

	/** Reads the lines from `at` to `end`. @returns how many were used */
	#quoted(lines: readonly string[], at: number, end: number, rows: Row[]): number {
		const several = end > at && this.#parse(lines.slice(at, end + 1).join('\n'));
		if (several && several.errors.length === 0) {
			let line = this.#line + at;
			for (const cells of several.data) {
				rows.push({ cells, line });
				line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
			}
			return end - at + 1;
		}
		const { data, errors } = this.#parse(lines[at]!);
		const open = errors.some(({ code }) => code === 'MissingQuotes');
		if (errors.length) this.broken(this.#line + at);
		const cells = open ? lines[at]!.split(this.delimiter) : (data[0] ?? []);
		rows.push({ cells, line: this.#line + at });
		return 1;
	}

	#parse = (text: string): Parsed => this.#parser.parse(text, 0, false) as Parsed;
}

/**
 * The line in which a quote closes that is open at the end of another: that one itself if none is open, also if none
 * closes for long; null if it may yet come.
 */
function closing(lines: readonly string[], from: number): number | null {
	let open = false;
	let characters = 0;
	for (let at = from; at < lines.length; at++) {
		const line = lines[at]!;
		if (quotes(line) % 2) open = !open;
		if (!open) return at;
		characters += line.length;
		if (at - from > MOST_LINES || characters > MOST_CHARACTERS) return from;
	}
	return null;
}

function quotes(line: string): number {
	let count = 0;
	for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count++;
	return count;
}
