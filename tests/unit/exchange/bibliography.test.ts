import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, tex } from '$lib/exchange/bibtex';
import { csl } from '$lib/exchange/csl';
import type { Source } from '$lib/atlas/schema';
import { evidence } from '../../../geodata/build/evidence';

const { sources } = evidence();

/** Reads BibTeX as TeX does, by counting braces: the type, the key and the raw fields of each entry. */
function read(text: string) {
	let at = 0;
	const group = () => {
		const from = ++at;
		for (let depth = 1; depth; at++) {
			if (at >= text.length) throw new Error('a brace is not closed');
			if (text[at] === '\\') at++;
			else if (text[at] === '{') depth++;
			else if (text[at] === '}') depth--;
		}
		return text.slice(from, at - 1);
	};
	const entries: { type: string; key: string; fields: Record<string, string> }[] = [];
	for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', at)) {
		at = text.indexOf('{', start);
		const type = text.slice(start + 1, at);
		const comma = text.indexOf(',', at);
		const key = text.slice(at + 1, comma);
		at = comma + 1;
		const fields: Record<string, string> = {};
		for (;;) {
			const name = /^[\s,]*(\w+) = (?=\{)/.exec(text.slice(at));
			if (!name) break;
			at += name[0].length;
			fields[name[1]!] = group();
		}
		at = text.indexOf('}', at) + 1;
		entries.push({ type, key, fields });
	}
	return entries;
}

/** What TeX would print of an escaped text. */
const printed = (text: string) =>
	text
		.replace(/^\{|\}$/g, '')
		.replace(/\\(textbackslash|textasciicircum|textasciitilde)\{\}/g, (_, name: string) =>
			name === 'textbackslash' ? '\uE000' : name === 'textasciicircum' ? '^' : '~'
		)
		.replace(/\\([{}$&%#_])/g, '$1')
		.replaceAll('\uE000', '\\');

const source = (title: string): Source => ({
	id: 'one',
	type: 'webpage',
	title,
	custom: { read: true }
});

describe('the bibliography as BibTeX', () => {
	it('escapes what TeX would take for a command', () => {
		expect(tex('R&D at 50 % of $3, #1_a {b} ~ ^ \\')).toBe(
			'R\\&D at 50 \\% of \\$3, \\#1\\_a \\{b\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}'
		);
	});

	it('brings any title back as it was', () => {
		const title = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.map((text) => text.replace(/[\s\uE000]+/g, ' ').trim())
			.filter(Boolean);
		fc.assert(
			fc.property(title, (text) => {
				const [entry, ...rest] = read(bibtex([source(text)]));
				expect(rest).toEqual([]);
				expect(printed(entry!.fields.title!)).toBe(text);
			})
		);
	});

	it('holds every source under its id, with its address', () => {
		const entries = read(bibtex(sources));
		expect(entries.map(({ key }) => key)).toEqual(sources.map(({ id }) => id));
		entries.forEach(({ fields }, i) => {
			expect(printed(fields.title!)).toBe(sources[i]!.title);
			if (sources[i]!.URL) expect(decodeURI(fields.url!)).toBe(decodeURI(sources[i]!.URL!));
		});
	});

	it('says which pages were not opened', () => {
		const entries = read(bibtex(sources));
		const unread = entries.filter(({ fields }) => fields.note?.endsWith('The page was not opened'));
		expect(unread).toHaveLength(sources.filter(({ custom }) => !custom.read).length);
	});
});

describe('the bibliography as CSL-JSON', () => {
	it('is the evidence itself', () => {
		expect(JSON.parse(csl(sources))).toEqual(sources);
	});
});
