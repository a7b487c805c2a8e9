import { LIMITS } from '../limits';
import { Stop, type Sink } from '../reading';
import { afterDocumentType } from './doctype';
import { escaped, literal } from './escape';
import { feedsIn, Lines } from './lines';
import { beginTag, endTag, type BeginTag } from './tag';

/** An element takes a kilobyte or two while it is parsed and read: this many are what a tab can hold. */
const MOST_ELEMENTS = 1_000_000;
/** A piece that consists of units is parted when it has as many: a track of a hundred thousand positions. */
const PART = 300_000;

/** A part of the file that is parsed by itself. */
export interface Piece {
	name: string;
	xml: string;
	/** where it begins in the file */
	line: number;
}

/** XML that is well formed, whatever it came from, with the line feeds of the original. */
export interface Tidied {
	/** all but the pieces, for each of which an empty element of its name stands with its number as n */
	xml: string;
	pieces: Piece[];
	/** the prefixes that names begin with */
	prefixes: Set<string>;
}

/** Which elements of a format matter. */
export interface Elements {
	/** those that are left out by themselves if they are damaged: one feature, or one position */
	units: ReadonlySet<string>;
	/** those that are parsed by themselves, so that they need not all be in memory at once */
	pieces: ReadonlySet<string>;
}

interface Begun {
	name: string;
	/** how much had been written, and how many elements were open, before it */
	written: number;
	open: number;
	line: number;
}

/**
 * Makes XML well formed in one pass from left to right. Entities are never expanded and document types left out, so
 * nothing grows and nothing is fetched. A damaged unit is left out; whatever else does not match is closed or dropped.
 * All of it is told.
 * @throws Stop if there is no element at all
 */
export function tidy(source: string, elements: Elements, sink: Sink): Tidied {
	return new Tidying(source, elements, sink).all();
}

class Tidying {
	readonly #source: string;
	readonly #elements: Elements;
	readonly #sink: Sink;
	readonly #lines: Lines;
	readonly #written: string[] = [];
	readonly #open: string[] = [];
	readonly #prefixes = new Set<string>();
	readonly #pieces: Piece[] = [];
	#unit: Begun | null = null;
	#piece: Begun | null = null;
	/** elements of the piece, and of what is outside of all pieces */
	#counted = { piece: 0, rest: 0 };
	#rootPrefix: string | null = null;
	#root: string | null = null;
	#at = 0;

	constructor(source: string, elements: Elements, sink: Sink) {
		this.#source = source;
		this.#elements = elements;
		this.#sink = sink;
		this.#lines = new Lines(source);
	}

	all(): Tidied {
		const length = this.#source.length;
		while (this.#at < length && !(this.#root && !this.#open.length)) {
			const next = this.#source.indexOf('<', this.#at);
			this.#text(this.#at, next < 0 ? length : next);
			this.#at = next < 0 ? length : this.#markup(next);
		}
		if (this.#root === null) throw new Stop('foreign.noXml');
		if (this.#open.length) {
			this.#sink.problem('noted', 'foreign.endsEarly', {}, { line: this.#lines.at(length) });
			if (this.#unit) this.#damaged();
			while (this.#open.length) this.#close();
		}
		// A second document in the same file, say.
		const further = this.#source.slice(this.#at).search(/<[a-z]/i);
		if (further >= 0)
			this.#sink.problem(
				'skipped',
				'foreign.afterEnd',
				{},
				{ line: this.#lines.at(this.#at + further) }
			);
		return {
			xml: this.#written.join(''),
			pieces: this.#pieces,
			prefixes: this.#prefixes
		};
	}

	/** Takes what begins with <, and gives where the text goes on. */
	#markup(at: number): number {
		const source = this.#source;
		if (source.startsWith('<!--', at)) return this.#skip(at, '-->', at + 4);
		if (source.startsWith('<?', at)) return this.#skip(at, '?>', at + 2);
		if (source.startsWith('<![CDATA[', at)) return this.#characterData(at + 9);
		if (source.startsWith('<!DOCTYPE', at) && !this.#root) return this.#documentType(at);
		const ends = endTag(source, at);
		if (ends) return this.#end(ends.name, at, ends.after);
		const begins = beginTag(source, at);
		if (begins) return this.#begin(begins, at);
		this.#repaired(at);
		if (this.#open.length) this.#written.push('&lt;');
		return at + 1;
	}

	#begin(tag: BeginTag, at: number): number {
		this.#feeds(at, tag.after);
		if (this.#root === null) {
			const colon = tag.name.indexOf(':');
			this.#rootPrefix = colon < 0 ? null : tag.name.slice(0, colon + 1);
			this.#root = this.#plainName(tag.name);
		}
		const name = this.#plainName(tag.name);
		if (this.#unit?.name === name) {
			this.#damaged();
		} else if (this.#open.length >= LIMITS.depth) {
			if (!this.#unit)
				throw new Stop('foreign.deep', { most: LIMITS.depth, line: this.#lines.at(at) });
			return this.#resync(tag.after);
		}
		const { units, pieces } = this.#elements;
		if (this.#piece && !this.#unit && units.has(name) && this.#counted.piece > PART)
			this.#part(this.#piece, this.#lines.at(at));
		const begun = { name, written: this.#written.length, open: this.#open.length, line: 0 };
		if (!this.#unit && units.has(name) && this.#open.length)
			this.#unit = { ...begun, line: this.#lines.at(at) };
		if (!this.#piece && pieces.has(name)) {
			this.#piece = { ...begun, line: this.#lines.at(at) };
			this.#counted.piece = 0;
		}
		if (++this.#counted[this.#piece ? 'piece' : 'rest'] > MOST_ELEMENTS)
			throw new Stop('foreign.manyElements', { most: MOST_ELEMENTS, line: this.#lines.at(at) });
		this.#prefix(name);
		this.#written.push(`<${name}${this.#attributes(tag, at)}>`);
		this.#open.push(name);
		if (tag.closed) this.#close();
		return tag.after;
	}

	#attributes({ attributes }: BeginTag, at: number): string {
		const seen = new Set<string>();
		let written = '';
		for (const [name, value] of attributes) {
			if (name === 'xmlns') continue;
			if (name.startsWith('xmlns:')) {
				// Those of the outermost element tell extensions apart.
				const usable = name !== 'xmlns:xml' && name !== 'xmlns:xmlns' && /^[^\s&<]+$/.test(value);
				if (this.#open.length || !usable || /w3\.org\/(2000\/xmlns|XML\/1998)/.test(value))
					continue;
			} else this.#prefix(name);
			if (seen.has(name)) {
				this.#repaired(at);
				continue;
			}
			seen.add(name);
			const text = escaped(value, () => this.#repaired(at));
			written += ` ${name}="${text.replaceAll('"', '&quot;').replace(/\s/g, ' ')}"`;
		}
		return written;
	}

	#end(raw: string, at: number, after: number): number {
		this.#feeds(at, after);
		const name = this.#plainName(raw);
		if (this.#open.at(-1) === name) {
			this.#close();
			return after;
		}
		if (this.#unit) return name === this.#unit.name ? this.#damaged(after) : this.#resync(after);
		this.#repaired(at);
		if (this.#open.includes(name)) {
			while (this.#open.at(-1) !== name) this.#close();
			this.#close();
		}
		return after;
	}

	/** Goes on after the damaged unit: where it ends or the next one begins. */
	#resync(from: number): number {
		const { name } = this.#unit!;
		const edge = new RegExp(`<(/?)${this.#rootPrefix ?? ''}${name}(?=[\\s>/])`, 'g');
		edge.lastIndex = from;
		const found = edge.exec(this.#source);
		this.#damaged();
		if (!found) return this.#afterFeeds(from, this.#source.length);
		const end = found[1] ? this.#source.indexOf('>', found.index) + 1 : found.index;
		return this.#afterFeeds(from, end || this.#source.length);
	}

	#damaged(after = this.#at): number {
		const { name, line } = this.#unit!;
		this.#sink.problem('skipped', 'foreign.damagedElement', { element: name }, { line });
		this.#dropUnit();
		return after;
	}

	/** Takes back what was written of the unit, but for its line feeds. */
	#dropUnit() {
		const { written, open } = this.#unit!;
		const dropped = this.#written.splice(written).join('');
		this.#written.push(feedsIn(dropped));
		this.#open.length = open;
		if (this.#piece && this.#piece.open >= open) this.#piece = null;
		this.#unit = null;
	}

	#close() {
		const name = this.#open.pop()!;
		this.#written.push(`</${name}>`);
		if (this.#unit?.open === this.#open.length) this.#unit = null;
		if (this.#piece?.open === this.#open.length) this.#cut(this.#piece);
	}

	/** Ends a piece between two of its units, and begins it again. */
	#part({ name, open }: Begun, line: number) {
		const within = this.#open.slice(open);
		while (this.#open.length > open) this.#close();
		this.#sink.problem('noted', 'foreign.parted', { element: name }, { line });
		this.#piece = { name, written: this.#written.length, open, line };
		this.#counted.piece = within.length;
		for (const again of within) this.#written.push(`<${again}>`);
		this.#open.push(...within);
	}

	/** Takes a piece out, and leaves its number and its line feeds. */
	#cut({ name, written, line }: Begun) {
		const xml = this.#written.splice(written).join('');
		this.#written.push(`<${name} n="${this.#pieces.length}"${feedsIn(xml)}></${name}>`);
		this.#pieces.push({ name, xml, line });
		this.#piece = null;
	}

	#text(from: number, to: number) {
		if (from === to) return;
		const text = this.#source.slice(from, to);
		if (this.#open.length && /\S/.test(text))
			this.#written.push(escaped(text, () => this.#repaired(from)));
		else this.#feeds(from, to);
	}

	#characterData(from: number): number {
		const end = this.#source.indexOf(']]>', from);
		const to = end < 0 ? this.#source.length : end;
		if (this.#open.length) this.#written.push(literal(this.#source.slice(from, to)));
		return end < 0 ? to : end + 3;
	}

	#documentType(at: number): number {
		this.#sink.problem('noted', 'foreign.documentType', {}, { line: this.#lines.at(at) });
		return this.#afterFeeds(at, afterDocumentType(this.#source, at));
	}

	#skip(at: number, mark: string, from: number): number {
		const end = this.#source.indexOf(mark, from);
		return this.#afterFeeds(at, end < 0 ? this.#source.length : end + mark.length);
	}

	#plainName(name: string): string {
		if (this.#rootPrefix && name.startsWith(this.#rootPrefix))
			return name.slice(this.#rootPrefix.length);
		// No element may have the prefix that declares prefixes.
		return name.replace(/^xmlns:/, 'xmlns_');
	}

	#prefix(name: string) {
		const colon = name.indexOf(':');
		if (colon > 0 && !name.startsWith('xml:')) this.#prefixes.add(name.slice(0, colon));
	}

	#repaired(at: number) {
		this.#sink.problem('repaired', 'foreign.markup', {}, { line: this.#lines.at(at) });
	}

	/** Keeps the line feeds of what is left out, so that lines are those of the file. */
	#feeds(from: number, to: number) {
		const feeds = feedsIn(this.#source.slice(from, to));
		if (!feeds) return;
		// They fit into a tag as well, where they are no text between elements that takes memory.
		const last = this.#written.at(-1);
		if (last?.endsWith('>'))
			this.#written[this.#written.length - 1] = `${last.slice(0, -1)}${feeds}>`;
		else this.#written.push(feeds);
	}

	#afterFeeds(from: number, to: number): number {
		this.#feeds(from, to);
		return to;
	}
}
