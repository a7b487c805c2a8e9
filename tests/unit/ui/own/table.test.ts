import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '$lib/atlas/own';
import { holding, ordered } from '$lib/ui/own/table/order';
import { Breaths, sortInPieces } from '$lib/ui/own/table/pieces';
import { RowWindow } from '$lib/ui/own/table/window';
import { Rows } from '$lib/ui/own/table/rows.svelte';
import { brought, numbers, points, texts } from '../../brought';

const breaths = () => new Breaths(new AbortController().signal);
const everyOne = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);

describe('rows of a table', () => {
	it('are sorted as Array.sort has them, what is equal in the order it had', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 9000, size: 'max' }),
				async (values) => {
					const sorted = await sortInPieces(
						everyOne(values.length),
						(a, b) => values[a]! - values[b]!,
						breaths()
					);
					const wanted = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
					expect([...sorted]).toEqual(wanted);
				}
			),
			{ numRuns: 30 }
		);
	});

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

	it('follow the last question, and the filter and the years of the view', async () => {
		const content = points(
			Array.from({ length: 5000 }, (_, i): [number, number] => [100, i / 100]),
			[
				numbers(
					'n',
					Array.from({ length: 5000 }, (_, i) => (i * 7) % 5000)
				)
			]
		);
		const rows = new Rows(brought(content, { time: 'n' }), { first: 100, last: 199 });
		expect(rows.total).toBe(100);
		const first = rows.ask('150');
		const last = rows.ask('15');
		await Promise.all([first, last]);
		expect(rows.busy).toBe(false);
		expect(rows.asked).toBe('15');
		expect([...rows.order].every((i) => String((i * 7) % 5000).includes('15'))).toBe(true);
		await rows.ask('');
		await rows.sort(0);
		expect((rows.order[0]! * 7) % 5000).toBe(100);
		await rows.sort(0);
		expect((rows.order[0]! * 7) % 5000).toBe(199);
		await rows.sort(0);
		expect(rows.by).toBeNull();
	});
});

describe('the window on a list', () => {
	it('reaches every row, and shows the row that it is told to', () => {
		for (const count of [1, 5, 300, 1_000_000]) {
			const list = new RowWindow(count, 30, 600);
			for (const row of [0, 1, Math.floor(count / 2), count - 2, count - 1]) {
				if (row < 0 || row >= count) continue;
				const { first, count: shown, top } = list.at(list.to(row, 0));
				expect(row).toBeGreaterThanOrEqual(first);
				expect(row).toBeLessThan(first + shown);
				// It is in sight, not only made.
				const scrolled = Math.min(list.to(row, 0), Math.max(0, list.height - 600));
				expect(top + (row - first + 1) * 30).toBeLessThanOrEqual(scrolled + 600.001);
				expect(top + (row - first) * 30).toBeGreaterThanOrEqual(scrolled - 0.001);
			}
			expect(list.height).toBeLessThanOrEqual(8_000_000);
		}
	});

	it('stays where it is for a row in sight', () => {
		const list = new RowWindow(1000, 30, 600);
		expect(list.to(15, 100)).toBe(100);
		expect(list.to(2, 100)).toBe(60);
		expect(list.to(40, 100)).toBe(41 * 30 - 600);
	});
});
