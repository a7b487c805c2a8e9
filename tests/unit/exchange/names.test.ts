import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Names } from '$lib/exchange/names';

describe('names', () => {
	it('stay as they are, or get the next free number', () => {
		const names = new Names(['b']);
		expect(['a', 'a', 'b', 'a 2', 'a'].map((name) => names.take(name))).toEqual([
			'a',
			'a 2',
			'b 2',
			'a 2 2',
			'a 3'
		]);
	});

	it('that differ in their letters only are the same, where they are to be', () => {
		const names = new Names(['ID'], { between: '_', fold: (name) => name.toLowerCase() });
		expect([names.take('id'), names.take('Id')]).toEqual(['id_2', 'Id_3']);
	});

	it('never stand twice, and the first of each stays', () => {
		const name = fc.oneof(
			fc.constantFrom('a', 'a 2', 'a 3', 'a 2 2', '', '__proto__'),
			fc.string()
		);
		fc.assert(
			fc.property(fc.array(name), (wanted) => {
				const names = new Names();
				const taken = wanted.map((one) => names.take(one));
				expect(new Set(taken).size).toBe(wanted.length);
				taken.forEach((one, i) => expect(one.startsWith(wanted[i]!)).toBe(true));
			})
		);
	});
});
