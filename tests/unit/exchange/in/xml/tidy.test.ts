import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stop } from '../../../../../src/lib/exchange/in/reading';
import { parse } from '../../../../../src/lib/exchange/in/xml/parse';
import { tidy } from '../../../../../src/lib/exchange/in/xml/tidy';
import { collecting } from '../made/collect';

const ELEMENTS = { units: new Set(['unit']), pieces: new Set(['piece']) };

function tidied(source: string) {
	const { sink, collected } = collecting();
	const { xml } = tidy(source, ELEMENTS, sink);
	return { xml, told: collected.problems.map(({ key, at }) => [key, at.line]) };
}

describe('XML that is tidied', () => {
	it('loses comments, instructions, declarations of namespaces and empty text, but no line', () => {
		expect(tidied('<?xml version="1.0"?>\n<!-- a\n -->\n<r\n xmlns="u" b="1">\n<a/></r>')).toEqual({
			xml: '\n\n\n\n<r b="1"\n><a></a></r>',
			told: []
		});
	});

	it('writes character data as text', () => {
		expect(tidied('<r><![CDATA[<b>&amp;</b>]]></r>').xml).toBe(
			'<r>&lt;b&gt;&amp;amp;&lt;/b&gt;</r>'
		);
	});

	it('knows the entities that stand for one character, and expands no others', () => {
		expect(tidied('<r>&nbsp;&#176;&#x26;&amp;</r>')).toEqual({
			xml: '<r>\u00a0°&#38;&amp;</r>',
			told: []
		});
		expect(tidied('<r a="a&b=&c;">&lol9;</r>')).toEqual({
			xml: '<r a="a&amp;b=&amp;c;">&amp;lol9;</r>',
			told: [
				['foreign.markup', 1],
				['foreign.markup', 1],
				['foreign.markup', 1]
			]
		});
	});

	it('leaves out document types with all that they declare', () => {
		const bomb =
			'<!DOCTYPE r [<!ENTITY a "]>aaaa">\n<!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>\n<r>&b;&c;</r>';
		expect(tidied(bomb)).toEqual({
			xml: '\n\n<r>&amp;b;&amp;c;</r>',
			told: [
				['foreign.documentType', 1],
				['foreign.markup', 3],
				['foreign.markup', 3]
			]
		});
	});

	it('leaves out a unit that is damaged, and only it', () => {
		expect(tidied('<r>\n<unit><a></unit>\n<unit><b/></unit><unit>\n<unit/></r>')).toEqual({
			xml: '<r\n>\n<unit><b></b></unit>\n<unit></unit></r>',
			told: [
				['foreign.damagedElement', 2],
				['foreign.damagedElement', 3]
			]
		});
	});

	it('goes on after an end that ends nothing within a unit', () => {
		expect(tidied('<r><unit><a></b>\n</a></unit><unit/></r>')).toEqual({
			xml: '<r>\n<unit></unit></r>',
			told: [['foreign.damagedElement', 1]]
		});
	});

	it('closes and drops what does not match outside of units', () => {
		expect(tidied('<r><a><b></a></c><d e=f></d></r>').xml).toBe(
			'<r><a><b></b></a>&lt;d e=f&gt;</r>'
		);
	});

	it('keeps what stands before the end of a file that breaks off', () => {
		expect(tidied('<r><unit/>\n<unit><a>')).toEqual({
			xml: '<r><unit></unit\n></r>',
			told: [
				['foreign.endsEarly', 2],
				['foreign.damagedElement', 2]
			]
		});
	});

	it('takes out the pieces, and keeps their places and lines', () => {
		const { sink } = collecting();
		const { xml, pieces } = tidy(
			'<r>\n<piece>\n<unit/></piece>\n<a><piece/></a></r>',
			ELEMENTS,
			sink
		);
		expect(xml).toBe('<r\n><piece n="0"\n></piece\n><a><piece n="1"></piece></a></r>');
		expect(pieces).toEqual([
			{ name: 'piece', xml: '<piece\n><unit></unit></piece>', line: 2 },
			{ name: 'piece', xml: '<piece></piece>', line: 4 }
		]);
	});

	it('parts a piece of very many units', () => {
		const { sink, collected } = collecting();
		const units = '<unit/>'.repeat(300_010);
		const { pieces } = tidy(`<r><piece>\n<a>${units}</a></piece></r>`, ELEMENTS, sink);
		const counts = pieces.map(({ xml }) => xml.split('<unit>').length - 1);
		expect(counts).toHaveLength(2);
		expect(counts[0]! + counts[1]!).toBe(300_010);
		expect(pieces[1]!.xml).toMatch(/^<piece><a><unit>.*<\/unit><\/a><\/piece>$/);
		expect(collected.problems).toMatchObject([{ key: 'foreign.parted', at: { line: 2 } }]);
	});

	it('says if more follows', () => {
		expect(tidied('<r/>\n\n<r><unit/></r>').told).toEqual([['foreign.afterEnd', 3]]);
	});

	it('refuses great depth, and leaves out a unit that has it', () => {
		expect(() => tidied('<a>'.repeat(100_000))).toThrow(Stop);
		const { xml, told } = tidied(
			`<r><unit>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</unit><unit/></r>`
		);
		expect(xml).toBe('<r><unit></unit></r>');
		expect(told).toEqual([['foreign.damagedElement', 1]]);
	});

	it('can be parsed, whatever it was', async () => {
		const piece = fc.constantFrom(
			...[
				'<r>',
				'<unit>',
				'</unit>',
				'</r>',
				'<piece>',
				'</piece>',
				'<a b="c">',
				"<a b='\"'/>",
				'</a>',
				'<x:y>'
			],
			...['&', '&amp;', '&#0;', '<', '>', '"', "'", '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE'],
			...[
				'[',
				']',
				'<?',
				'?>',
				'\n',
				'\u0000',
				'\ud800',
				'xmlns:x=""',
				' ',
				'é',
				'<a a="1" a="2">'
			],
			...['<a xmlns:xml="x" xml:b="1" xmlns="" x:a="1" y:a="2">']
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }),
				async (pieces) => {
					const { sink } = collecting();
					const blob = new Blob(['<r>', ...pieces]);
					const parsed = await parse({ name: '', blob }, ELEMENTS, sink);
					expect(parsed.root.tagName).toBe('r');
					for (const piece of parsed.pieces) expect(parsed.element(piece)?.tagName).toBe('piece');
				}
			),
			{ numRuns: 500 }
		);
	});
});
