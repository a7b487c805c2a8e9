import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimiterOf, Rows } from '$lib/exchange/in/table/rows';

describe('rows', () => {
	it('are those of Papa Parse, however the text is cut into lines', () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'say "x"', 'two\nlines', ' ', ''));
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }),
				fc.nat(5),
				(cells, at) => {
					const text = Papa.unparse(cells, { newline: '\n' }).replaceAll('\r', ' ');
					const lines = text.split('\n');
					const found = new Rows(',', () => undefined);
					const all = [
						...found.push(lines.slice(0, at), false),
						...found.push(lines.slice(at), true)
					];
					expect(all.map(({ cells }) => cells)).toEqual(
						Papa.parse(text, { delimiter: ',', newline: '\n' }).data
					);
					for (const { line, cells } of all)
						expect(lines[line - 1]).toContain(
							cells[0]!.split('\n')[0]!.slice(0, 1).replaceAll('"', '""')
						);
				}
			),
			{ numRuns: 500 }
		);
	});

	it.each([
		['a,b;c', ';'],
		['a,b,c;d', ','],
		['a;b;c', ';'],
		['"a,b,c";d', ';'],
		['a', '\t']
	])('of %s are parted by %j', (line, sign) => {
		expect(delimiterOf(line)).toBe(sign);
	});
});
