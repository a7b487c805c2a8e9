import type { Column, Value } from '$lib/atlas/own';
import { bytes, counts, floats, type Growing } from './growing';

/** Text that is a number and nothing else: no code with leading zeros, no more digits than a number holds. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?$/;
const COMMA_NUMBER = /^-?(?:0|[1-9]\d{0,14}),\d{1,15}$/;
const FLAGS = new Map([
	['false', 1],
	['true', 2]
]);

/** How texts are taken that the format cannot tell from numbers. */
export interface Untyped {
	/** whether decimals may stand behind a comma */
	comma: boolean;
}

type Kind = Column['kind'];

/** The values of one field as they come, in as little room as they allow. */
export class Field {
	/** how many features have it */
	size = 0;
	#kind: Kind | null = null;
	/** the features that have it; null as long as all from the first one do */
	#rows: Growing<Uint32Array> | null = null;
	#numbers: Growing<Float64Array> | null = null;
	#flags: Growing<Uint8Array> | null = null;
	#codes: Growing<Uint32Array> | null = null;
	#words: string[] = [''];
	#index = new Map<string, number>();
	#mixed: Value[] = [];
	/** of numbers that were texts: how those stood that would be written otherwise */
	readonly #written = new Map<number, string>();
	#wasText = false;

	constructor(readonly name: string) {}

	/** Takes the value of a feature; rows come in rising order. */
	add(row: number, given: Value, untyped: Untyped | null): void {
		let value = given;
		if (untyped && typeof value === 'string') {
			this.#wasText = true;
			const number =
				this.#kind === null || this.#kind === 'number' ? numberOf(value, untyped) : null;
			if (number !== null) {
				if (String(number) !== value) this.#written.set(this.size, value);
				value = number;
			}
		}
		const kind = kindOf(value);
		this.#kind ??= kind;
		if (kind !== this.#kind) {
			if (this.#wasText && this.#kind === 'number' && kind === 'text') this.#toText();
			else if (this.#kind !== 'mixed') this.#toMixed();
		}
		if (!this.#rows && row !== this.size) {
			this.#rows = counts();
			for (let i = 0; i < this.size; i++) this.#rows.push(i);
		}
		this.#rows?.push(row);
		this.#push(value);
		this.size++;
	}

	#push(value: Value): void {
		if (this.#kind === 'number') (this.#numbers ??= floats()).push(value as number);
		else if (this.#kind === 'flag') (this.#flags ??= bytes()).push(value ? 2 : 1);
		else if (this.#kind === 'text') (this.#codes ??= counts()).push(this.#code(value as string));
		else this.#mixed.push(value);
	}

	#code(word: string): number {
		let code = this.#index.get(word);
		if (code === undefined) {
			code = this.#words.push(word) - 1;
			this.#index.set(word, code);
		}
		return code;
	}

	/** The value that was taken as the nth. */
	valueOf(n: number): Value {
		if (this.#kind === 'number') return this.#numbers!.at(n);
		if (this.#kind === 'flag') return this.#flags!.at(n) === 2;
		if (this.#kind === 'text') return this.#words[this.#codes!.at(n)]!;
		return this.#mixed[n]!;
	}

	/** The feature that the nth value belongs to. */
	rowOf = (n: number): number => this.#rows?.at(n) ?? n;

	#toText(): void {
		const numbers = this.#numbers!;
		this.#numbers = null;
		this.#kind = 'text';
		for (let n = 0; n < this.size; n++) this.#push(this.#written.get(n) ?? String(numbers.at(n)));
		this.#written.clear();
	}

	#toMixed(): void {
		this.#mixed = Array.from(
			{ length: this.size },
			(_, n) => this.#written.get(n) ?? this.valueOf(n)
		);
		this.#kind = 'mixed';
		this.#numbers = this.#flags = this.#codes = null;
		this.#words = [''];
		this.#index.clear();
	}

	/** The field as a column of so many features. */
	column(count: number): Column {
		const { name } = this;
		if (this.#kind === 'number')
			return {
				name,
				kind: 'number',
				values: this.#spread(this.#numbers!, new Float64Array(count).fill(NaN))
			};
		if (this.#kind === 'flag')
			return { name, kind: 'flag', values: this.#spread(this.#flags!, new Uint8Array(count)) };
		if (this.#kind === 'text') return this.#textColumn(count);
		const values = new Array<Value | undefined>(count).fill(undefined);
		this.#mixed.forEach((value, n) => (values[this.rowOf(n)] = value));
		return { name, kind: 'mixed', values };
	}

	#textColumn(count: number): Column {
		const { name } = this;
		const words = this.#words;
		this.#index.clear();
		const values = this.#spread(this.#codes!, new Uint32Array(count));
		const flags = words.slice(1, 4).map((word) => FLAGS.get(word.toLowerCase()));
		if (this.#wasText && words.length <= 4 && flags.every((flag) => flag !== undefined))
			return {
				name,
				kind: 'flag',
				values: Uint8Array.from(values, (code) => (code ? flags[code - 1]! : 0))
			};
		return { name, kind: 'text', values, words };
	}

	#spread<A extends Float64Array | Uint32Array | Uint8Array>(from: Growing<A>, to: A): A {
		for (let n = 0; n < from.length; n++) to[this.rowOf(n)] = from.at(n);
		return to;
	}
}

function kindOf(value: Value): Kind {
	if (typeof value === 'number') return 'number';
	if (typeof value === 'string') return 'text';
	return typeof value === 'boolean' ? 'flag' : 'mixed';
}

function numberOf(text: string, { comma }: Untyped): number | null {
	if (NUMBER.test(text)) return Number(text);
	return comma && COMMA_NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}
