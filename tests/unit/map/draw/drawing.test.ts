import { expect, test } from 'vitest';
import { nameOf } from '$lib/map/draw';

const catalogue = [
	{ id: 'rail', symbol: 'line' },
	{ id: 'drills', symbol: 'point' },
	{ id: 'memberships', symbol: 'countries' }
] as const;

test('features of different layers in one source are told apart, though they share an id', () => {
	const [rail, drill] = ['rail', 'drills'].map((layer) =>
		nameOf({ layer, feature: 'a' }, catalogue)
	);
	expect(rail!.source).toBe(drill!.source);
	expect(rail!.key).not.toBe(drill!.key);
});

test('whole countries keep a source of their own', () => {
	const { source } = nameOf({ layer: 'memberships', feature: 'a' }, catalogue);
	expect(source).toBe('memberships');
});

test('what the reader brought is named by its layer and its number', () => {
	expect(nameOf({ layer: 'own-1', feature: '7' }, catalogue)).toEqual({
		source: 'own-1',
		key: '7'
	});
});
