import { expect, it } from 'vitest';
import { Rows } from '$lib/ui/own/table/rows.svelte';
import { brought, numbers, points } from '../../../brought';

it('rows follow the last question, and the filter and the years of the view', async () => {
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
