import { Stop, type FormatReader } from './reading';
import { delimiterOf, Rows, type Row } from './table/rows';
import { Table } from './table/table';
import { linesOf, textOf, withLineFeeds } from './text';

/** Reads a table of text: cells parted by commas, semicolons, tabs or bars, a first row of names. */
export const readTable: FormatReader = async ({ blob }, sink, place) => {
	const pieces = textOf(blob, sink);
	let rows: Rows | null = null;
	let table: Table | null = null;
	const take = (lines: readonly string[], last: boolean) => {
		const first = rows ? undefined : lines.find((line) => line.trim());
		if (first !== undefined)
			rows = new Rows(delimiterOf(first), (line) =>
				sink.problem('noted', 'problems.quotes', {}, { line })
			);
		const ready = rows?.push(lines, last) ?? [];
		if (table) for (const row of ready) table.row(row);
		else if (rows && ready.length)
			table = new Table(ready.slice(ready.findIndex(isFilled)), rows.delimiter, place, sink);
	};
	for await (const lines of linesOf(withLineFeeds(pieces))) take(lines, false);
	take([], true);
	if (!table) throw new Stop('problems.nothing');
};

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell.trim());
