import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '$lib/exchange/csv';

const parsed = (text: string) =>
	Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' }).data.slice(0, -1);

describe('a table as CSV', () => {
	it('begins with the mark of UTF-8 and ends every record with CRLF', () => {
		expect(csv(['a', 'b'], [[1, 'ü']])).toBe('\uFEFFa,b\r\n1,ü\r\n');
	});

	it('quotes commas, quotation marks and line breaks', () => {
		expect(csv(['a'], [['x, "y"\nz']])).toBe('\uFEFFa\r\n"x, ""y""\nz"\r\n');
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
		'keeps a spreadsheet from running %j',
		(text) => {
			expect(parsed(csv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
		}
	);

	it('leaves negative numbers numbers', () => {
		expect(csv(['a'], [[-1.5]])).toContain('\r\n-1.5\r\n');
	});

	it('comes back as it was through another reader', () => {
		const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', ',', '\r\n', '=x'));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
				const back = parsed(csv(['a', 'b'], rows)).slice(1);
				const plain = back.map((row) => row.map((text) => text.replace(/^'/, '')));
				expect(plain).toEqual(rows.map((row) => row.map((text) => text.replace(/^'/, ''))));
			})
		);
	});
});
