import { expect, test } from 'vitest';
import { findOwn, MOST_OWN, ownEntries } from '$lib/atlas/find/own';
import { brought, points, texts } from '../../brought';

const places = (count: number) =>
	Array.from({ length: count }, (_, i): [number, number] => [100 + (i % 60), 30]);

test('a layer that the reader brought is found by its name, and each feature by its own', async () => {
	const content = points(places(3), [texts('name', ['Khabarovsk depot', '', 'Склад в Чите'])]);
	const layer = brought(content, { name: 'Supply depots', title: 'name' });
	const finder = await findOwn([layer]);
	const find = (text: string) =>
		finder
			.search(text)
			.flatMap(({ hits }) => hits.map(({ entry }) => entry.type === 'own' && entry.index));
	expect(find('supply')).toEqual([null]);
	expect(find('khabarovsk')).toEqual([0]);
	expect(find('sklad chite')).toEqual([2]);
	expect(find('habarovsk')).toEqual([0]);
	expect(find('nowhere')).toEqual([]);
});

test('of a layer of too many features only itself is found, and those of the others still are', () => {
	const named = (count: number) =>
		brought(points(places(count), [texts('name', Array(count).fill('one'))]), { title: 'name' });
	const large = named(MOST_OWN + 1);
	const small = named(10);
	const entries = ownEntries([large, small]);
	expect(entries).toHaveLength(12);
	expect(entries[0]).toMatchObject({ layer: large, index: null, tooMany: true });
	expect(entries[1]).toMatchObject({ layer: small, index: null, tooMany: false });
});

test('features that no field names are not listed by their numbers', () => {
	expect(ownEntries([brought(points(places(5)))])).toHaveLength(1);
});
