import { expect, it } from 'vitest';
import { narrowing } from '$lib/ui/own/narrowed';
import { Passing } from '$lib/ui/own/passing';
import { brought, numbers, points, texts } from '../../brought';

it('a record leads on only to what filter and years let through', () => {
	const content = points(
		[
			[1, 1],
			[2, 2],
			[3, 3],
			[4, 4]
		],
		[texts('kind', ['a', 'b', 'a', 'a']), numbers('year', [2000, 2001, NaN, 2010])]
	);
	const layer = brought(content, { filter: { field: 'kind', words: ['a'] }, time: 'year' });
	const all = new Passing(narrowing(layer), null);
	expect([...all.all()]).toEqual([0, 2, 3]);
	expect([all.step(0, 1), all.step(0, -1), all.step(1, 1)]).toEqual([2, 3, 2]);
	const early = new Passing(narrowing(layer), { first: 1990, last: 2005 });
	expect([...early.all()]).toEqual([0, 2]);
	expect(early.count()).toBe(2);
	expect(early.count(2)).toBe(1);
	const nothing = { field: 'kind', words: [] };
	const none = new Passing(narrowing({ ...layer, filter: nothing }), null);
	expect(none.step(0, 1)).toBeNull();
});
