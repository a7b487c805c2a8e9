import { LIMITS } from '../limits';
import { Stop } from '../reading';

/** A value that was cut out of JSON text and is still text. */
export interface Cut {
	text: string;
	/** the line on which it begins, from 1 */
	line: number;
	/** whether it nests deeper than `LIMITS.depth` */
	deep: boolean;
}

/** What is told of JSON text while it comes. */
export interface Told {
	/** the name of a member of an object at the top, before its value */
	key?(key: string): void;
	/** a member of an object at the top, unless it is the list whose elements are told */
	member(key: string, value: Cut): void;
	/**
	 * An element of the list, or of a list at the top.
	 * @returns where to go on within its text if it is broken and something whole may begin there
	 */
	element(value: Cut): number | void;
	/** the end of a value at the top; several may follow each other */
	end(): void;
}

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** The longest name of a member, and what is looked through for its end. */
const LONGEST_KEY = 10_000;
const KEY = /"((?:[^"\\]|\\.){0,9000})"/sy;

/**
 * Cuts JSON text, which comes in pieces, into the elements of one long list and the members beside it. It only looks for
 * brackets and quotes, so that each value can be parsed by itself and one that is broken spoils no other.
 */
export class Cutter {
	#text = '';
	#at = 0;
	#line = 1;
	#inside: 'nothing' | 'object' | 'list' = 'nothing';
	/** whether the list is a member of an object, and has begun there */
	#listInObject = false;
	#listBegan = false;
	/** whether the next value belongs to a name that stands in the list, where none should: the rest of a broken element */
	#stray = false;
	#key: string | null = null;
	// the value that is being cut
	#start = -1;
	#startLine = 1;
	#depth = 0;
	#deepest = 0;
	#quoted = false;
	#again = 0;

	/** @param list the name of the member whose elements are told one by one */
	constructor(
		readonly list: string,
		readonly told: Told
	) {}

	/** Takes the next piece of the text. */
	push(piece: string): void {
		const keep = this.#start < 0 ? this.#at : this.#start;
		this.#text = this.#text.slice(keep) + piece;
		this.#at -= keep;
		if (this.#start >= 0) this.#start = 0;
		this.#run();
		if (this.#start >= 0 && this.#text.length - this.#start > LIMITS.piece) this.#broken();
	}

	/** Says that there is no more: what is open is told as it is. */
	finish(): void {
		while (this.#start >= 0) this.#broken();
		if (this.#inside !== 'nothing') this.told.end();
	}

	/** Ends a value where it does not end. */
	#broken(): void {
		this.#at = this.#text.length;
		this.#tell();
		this.#run();
	}

	#run(): void {
		while (this.#at < this.#text.length) {
			if (this.#start >= 0 ? !this.#value() : !this.#between()) return;
		}
	}

	/** One sign between values; false if more text is needed. */
	#between(): boolean {
		const code = this.#text.charCodeAt(this.#at);
		if (code === NEWLINE) this.#line++;
		if (isSpace(code) || code === COMMA) this.#at++;
		else if (this.#inside === 'nothing') this.#top(code);
		else if (code === CLOSE && this.#inside === 'list') {
			this.#at++;
			if (this.#listInObject) this.#inside = 'object';
			else this.#close();
		} else if (code === CLOSE_BRACE && this.#inside === 'object') {
			this.#at++;
			this.#close();
		} else if (this.#inside === 'list' || this.#key !== null) this.#begin(code);
		else return this.#readKey(code);
		return true;
	}

	#top(code: number): void {
		this.#key = null;
		this.#listInObject = code === OPEN_BRACE;
		this.#listBegan = false;
		if (code === OPEN_BRACE) this.#inside = 'object';
		else if (code === OPEN) this.#inside = 'list';
		// Nothing else can stand here; it is passed over.
		this.#at++;
	}

	#close(): void {
		this.#inside = 'nothing';
		this.told.end();
	}

	#readKey(code: number): boolean {
		if (code !== QUOTE) {
			// An object cannot stand here: the list was closed too early.
			if (code === OPEN_BRACE && this.#listBegan) this.#inside = 'list';
			else this.#at++;
			return true;
		}
		KEY.lastIndex = this.#at;
		const match = KEY.exec(this.#text);
		if (!match) {
			if (this.#text.length - this.#at < LONGEST_KEY) return false;
			// It never ends: what was looked through is passed over, so that nothing is looked through twice.
			this.#at += LONGEST_KEY;
			return true;
		}
		let colon = KEY.lastIndex;
		while (isSpace(this.#text.charCodeAt(colon))) colon++;
		if (colon === this.#text.length) return false;
		this.#at = colon;
		if (this.#text.charCodeAt(colon) !== COLON) return true;
		this.#at++;
		this.#key = match[1]!;
		this.told.key?.(this.#key);
		return true;
	}

	#begin(code: number): void {
		if (code === OPEN && this.#inside === 'object' && this.#key === this.list) {
			this.#inside = 'list';
			this.#listBegan = true;
			this.#key = null;
			this.#at++;
			return;
		}
		if (code === COLON || code === CLOSE || code === CLOSE_BRACE) {
			this.#at++;
			return;
		}
		this.#start = this.#at;
		this.#startLine = this.#line;
		this.#depth = 0;
		this.#deepest = 0;
		this.#quoted = false;
	}

	/** Goes on through a value; false if it does not end in the text that is there. */
	#value(): boolean {
		const text = this.#text;
		const length = text.length;
		let at = this.#at;
		let depth = this.#depth;
		let quoted = this.#quoted;
		let ended = false;
		for (; at < length; at++) {
			const code = text.charCodeAt(at);
			if (quoted) {
				if (code === BACKSLASH) {
					if (at + 1 === length) break;
					at++;
				} else if (code === QUOTE) {
					quoted = false;
					if (depth === 0) ended = true;
				} else if (code === NEWLINE) this.#line++;
			} else if (code === QUOTE) quoted = true;
			else if (code === OPEN || code === OPEN_BRACE) {
				if (++depth > this.#deepest) this.#deepest = depth;
			} else if (code === CLOSE || code === CLOSE_BRACE) {
				// A bare word or number ends before what closes around it.
				if (depth === 0) break;
				if (--depth === 0) ended = true;
			} else if (code === NEWLINE || code === COMMA) {
				if (depth === 0) break;
				if (code === NEWLINE) this.#line++;
			}
			if (ended) {
				at++;
				break;
			}
		}
		this.#at = at;
		this.#depth = depth;
		this.#quoted = quoted;
		// Stopped at the last sign, whether a value or an escape goes on: more has to come.
		const stopped = at < length && !(quoted && text.charCodeAt(at) === BACKSLASH);
		if (!ended && !stopped) return false;
		this.#tell();
		return true;
	}

	#colonFollows(): boolean {
		let at = this.#at;
		while (isSpace(this.#text.charCodeAt(at))) at++;
		return this.#text.charCodeAt(at) === COLON;
	}

	/** Tells the value from `#start` to `#at`. */
	#tell(): void {
		const start = this.#start;
		this.#start = -1;
		const cut: Cut = {
			text: this.#text.slice(start, this.#at),
			line: this.#startLine,
			deep: this.#deepest > LIMITS.depth
		};
		if (this.#inside === 'object') {
			const key = this.#key!;
			this.#key = null;
			this.told.member(key, cut);
			return;
		}
		const stray = this.#stray || (cut.text.startsWith('"') && this.#colonFollows());
		this.#stray = stray && !this.#stray;
		const on = !stray && this.told.element(cut);
		if (!on) return;
		this.#again += cut.text.length - on;
		if (this.#again > LIMITS.again) throw new Stop('problems.tooBroken', { line: this.#startLine });
		this.#at = start + on;
		this.#line = this.#startLine + newlines(cut.text, on);
	}
}

const isSpace = (code: number) =>
	code === SPACE || code === NEWLINE || code === RETURN || code === TAB || code === 0xfeff;

function newlines(text: string, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
