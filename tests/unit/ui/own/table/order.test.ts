import { describe, expect, it } from 'vitest';
import type { Column } from '$lib/atlas/own';
import { holding, ordered } from '$lib/ui/own/table/order';
import { Breaths } from '$lib/ui/own/table/pieces';
import { numbers, texts } from '../../../brought';

const breaths = () => new Breaths(new AbortController().signal);
const everyOne = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);

describe('rows of a table', () => {
	it('put what holds nothing last, either way', async () => {
		const columns: Column[] = [
			numbers('n', [3, NaN, 1, 2]),
			texts('t', ['c', '', 'a', 'b']),
			{ name: 'f', kind: 'flag', values: Uint8Array.of(2, 0, 1, 1) },
			{ name: 'm', kind: 'mixed', values: [[3], undefined, [1], [2]] }
		];
		const by = async (column: number, descending: boolean) => [
			...(await ordered(everyOne(4), columns[column]!, descending, breaths()))
		];
		for (const column of [0, 1, 3]) {
			expect(await by(column, false)).toEqual([2, 3, 0, 1]);
			expect(await by(column, true)).toEqual([0, 3, 2, 1]);
		}
		expect(await by(2, false)).toEqual([2, 3, 0, 1]);
		expect(await by(2, true)).toEqual([0, 2, 3, 1]);
	});

	it('sort numbers within texts as numbers', async () => {
		const column = texts('t', ['Depot 10', 'depot 9', 'Depot 1']);
		expect([...(await ordered(everyOne(3), column, false, breaths()))]).toEqual([2, 1, 0]);
	});

	it('hold every word somewhere, whatever its case', async () => {
		const columns: Column[] = [
			texts('t', ['Coast depot', 'Inland depot', 'Coast']),
			numbers('n', [12, 120, NaN]),
			{ name: 'm', kind: 'mixed', values: [undefined, { a: 'Deep' }, null] }
		];
		const find = async (asked: string) => [
			...(await holding(everyOne(3), columns, asked, breaths()))
		];
		expect(await find('DEPOT')).toEqual([0, 1]);
		expect(await find('depot 120')).toEqual([1]);
		expect(await find('12')).toEqual([0, 1]);
		expect(await find('deep')).toEqual([1]);
		expect(await find('nowhere')).toEqual([]);
		expect(await find('  ')).toEqual([0, 1, 2]);
	});
});
