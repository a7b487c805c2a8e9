import type { At } from '$lib/atlas/own';
import { parse } from '../json/parse';
import { shown } from '../mend/mending';
import { Names } from '../../names';
import { Stop, type PlaceColumns, type Sink } from '../reading';
import { named, placeColumns } from './columns';
import { degrees, hasComma, isNothing, place } from './degrees';
import type { Row } from './rows';
import { readWkt } from './wkt';

/** More columns than a table of places has, by far; each is a field of every feature. */
const MOST_COLUMNS = 5000;

/** A cell that fits no column, or a shape that cannot be read: told as a problem, and nothing else is taken of the row. */
const UNREADABLE = Symbol();

/** The rows of a table as features. */
export class Table {
	readonly #names = new Names();
	readonly #columns: string[];
	/** the names of cells beyond the last column, by their numbers, as they come to be needed */
	readonly #beyond: string[] = [];
	readonly #sink: Sink;
	/** the columns of the place; one of them alone holds a shape or both numbers */
	#lon = -1;
	#lat = -1;
	#wkt = -1;
	/** the columns that are fields */
	#fields: number[];
	#count = 0;
	/** used again for each row, as the sink keeps nothing of it */
	readonly #said = new Map<string, string>();

	/**
	 * @param rows the first rows: one of names, and some that show how numbers are written
	 * @param place what the reader said holds the place
	 * @throws Stop if a column that the reader named is not there
	 */
	constructor(
		rows: readonly Row[],
		delimiter: string,
		place: PlaceColumns | undefined,
		sink: Sink
	) {
		this.#sink = sink;
		const [first] = rows as [Row];
		if (first.cells.length > MOST_COLUMNS)
			throw new Stop('problems.tooManyColumns', { most: MOST_COLUMNS });
		const bare = first.cells.every((cell) => degrees(cell) !== null);
		this.#columns = named(bare ? first.cells.map(() => '') : first.cells, this.#names);
		if (bare) sink.problem('noted', 'problems.noHeader', {}, { line: first.line });
		const where = place ?? placeColumns(this.#columns);
		sink.table(this.#columns, where);
		if (!where) sink.problem('noted', 'problems.noColumns');
		else if ('wkt' in where) this.#wkt = this.#find(where.wkt);
		else [this.#lon, this.#lat] = [this.#find(where.lon), this.#find(where.lat)];
		const places = [this.#lon, this.#lat, this.#wkt];
		this.#fields = this.#columns.map((_, at) => at).filter((at) => !places.includes(at));
		const comma =
			delimiter !== ',' &&
			rows.some(
				({ cells }) => hasComma(cells[this.#lon] ?? '') || hasComma(cells[this.#lat] ?? '')
			);
		sink.untyped(comma);
		for (const row of bare ? rows : rows.slice(1)) this.row(row);
	}

	#find(name: string): number {
		const at = this.#columns.indexOf(name);
		if (at < 0) throw new Stop('problems.noColumn', { name: shown(name) });
		return at;
	}

	/** Takes a row; one without any cell is none. */
	row({ cells, line }: Row): void {
		if (cells.length === 1 && !cells[0]!.trim()) return;
		const at = { line, feature: ++this.#count };
		if (cells.length > this.#columns.length)
			this.#sink.problem('noted', 'problems.moreCells', { columns: this.#columns.length }, at);
		else if (cells.length < this.#columns.length)
			this.#sink.problem('noted', 'problems.fewerCells', { columns: this.#columns.length }, at);
		const geometry = this.#geometry(cells, at);
		if (geometry !== UNREADABLE) this.#sink.feature(geometry, this.#properties(cells), at);
	}

	#geometry(cells: readonly string[], at: At): unknown {
		if (this.#wkt >= 0) {
			const cell = cells[this.#wkt] ?? '';
			if (isNothing(cell)) return null;
			const shape = cell.trimStart().startsWith('{') ? parse(cell) : readWkt(cell);
			return shape ?? this.#unreadable('problems.badShape', cell, at);
		}
		if (this.#lon < 0) return null;
		const [lon, lat] = [cells[this.#lon] ?? '', cells[this.#lat] ?? ''];
		if (isNothing(lon) && isNothing(lat)) return null;
		const coordinates = place(lon, lat, this.#lon === this.#lat);
		if (coordinates) return { type: 'Point', coordinates };
		const which = this.#lon !== this.#lat && degrees(lon) !== null ? lat : lon;
		return this.#unreadable('problems.badPlace', which, at);
	}

	#unreadable(key: 'problems.badShape' | 'problems.badPlace', cell: string, at: At) {
		this.#sink.problem('skipped', key, { value: shown(cell) }, at);
		return UNREADABLE;
	}

	/** What the other cells say, in their order; cells beyond the last column are called by their number. */
	#properties(cells: readonly string[]): ReadonlyMap<string, string> {
		const properties = this.#said;
		properties.clear();
		for (const at of this.#fields) {
			const cell = cells[at];
			if (cell !== undefined && cell !== '') properties.set(this.#columns[at]!, cell);
		}
		for (let at = this.#columns.length; at < Math.min(cells.length, MOST_COLUMNS); at++)
			if (cells[at])
				properties.set((this.#beyond[at] ??= this.#names.take(String(at + 1))), cells[at]!);
		return properties;
	}
}
