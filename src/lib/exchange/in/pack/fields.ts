import type { Column, Value } from '$lib/atlas/own';
import { LIMITS } from '../limits';
import { record } from '../json/parse';
import { Names } from '../../names';
import { Field, type Untyped } from './field';

/** Fields that are counted one by one; more come only from files whose every feature has names of its own. */
const MANY = 10_000;

/** The fields of a layer: any names, any values. Nothing is ever looked up as the property of an object. */
export class Fields {
	readonly #fields = new Map<string, Field>();
	#beyond: { row: number; name: string; value: Value }[] = [];
	untyped: Untyped | null = null;

	/** Takes what is said of a feature; what holds nothing is left out. */
	add(row: number, properties: unknown): void {
		if (properties instanceof Map) {
			for (const [name, value] of properties as Map<string, unknown>) this.set(row, name, value);
			return;
		}
		const from = record(properties);
		if (!from) return;
		for (const name of Object.keys(from)) this.set(row, name, from[name]);
	}

	set(row: number, name: string, value: unknown): void {
		if (value === null || value === undefined || Number.isNaN(value)) return;
		if (!isValue(value)) return this.set(row, name, String(value));
		let field = this.#fields.get(name);
		if (!field) {
			if (this.#fields.size >= MANY) {
				this.#beyond.push({ row, name, value });
				return;
			}
			this.#fields.set(name, (field = new Field(name)));
		}
		field.add(row, value, this.untyped);
	}

	/** The columns of so many features, and how many fields had to be put together into one. */
	columns(count: number): { columns: Column[]; together: number } {
		const all = [...this.#fields.values()];
		const most = Math.max(
			1,
			Math.min(LIMITS.fields, Math.floor(LIMITS.cells / Math.max(1, count)))
		);
		if (all.length <= most && this.#beyond.length === 0)
			return { columns: all.map((field) => field.column(count)), together: 0 };
		const fullest = new Set([...all].sort((a, b) => b.size - a.size).slice(0, most - 1));
		const rest = all.filter((field) => !fullest.has(field));
		const columns = all.filter((field) => fullest.has(field)).map((field) => field.column(count));
		return { columns: [...columns, this.#together(rest, count)], together: rest.length };
	}

	#together(rest: readonly Field[], count: number): Column {
		const entries: [string, Value][][] = [];
		for (const field of rest)
			for (let n = 0; n < field.size; n++)
				(entries[field.rowOf(n)] ??= []).push([field.name, field.valueOf(n)]);
		for (const { row, name, value } of this.#beyond) (entries[row] ??= []).push([name, value]);
		const name = new Names(this.#fields.keys()).take('other');
		const values = new Array<Value | undefined>(count).fill(undefined);
		// fromEntries makes an own property even of __proto__.
		entries.forEach((some, row) => (values[row] = Object.fromEntries(some)));
		return { name, kind: 'mixed', values };
	}
}

/** What JSON can hold; formats may bring dates and large integers besides. */
const isValue = (value: unknown): value is Value =>
	typeof value === 'string' ||
	typeof value === 'number' ||
	typeof value === 'boolean' ||
	(typeof value === 'object' && !(value instanceof Date));
