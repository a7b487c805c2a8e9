import { describe, expect, it } from 'vitest';
import type { OwnLayer } from '$lib/atlas/own';
import type { Found } from '$lib/exchange/in/reading';
import { draftOf, freshColour, layersOf, NAME_LENGTH } from '$lib/ui/own/drafts';
import { layer, points } from './brought';

const one = {
	name: 'Posts',
	content: points([[120, 50]]),
	types: { Point: 1 },
	style: {},
	title: 'name',
	time: null,
	range: null
};
const found = (...layers: Found['layers']): Found => ({
	format: 'CSV',
	layers,
	problems: [],
	swapSuspected: false,
	tables: []
});

describe('a draft', () => {
	it('is what was guessed, and a layer without features is not wanted', () => {
		expect(draftOf(one)).toEqual({
			wanted: true,
			name: 'Posts',
			title: 'name',
			time: null,
			range: null
		});
		const empty = { ...one, content: { ...one.content, count: 0 } };
		expect(draftOf(empty).wanted).toBe(false);
		expect(draftOf({ ...one, name: 'x'.repeat(500) }).name).toHaveLength(NAME_LENGTH);
	});

	it('keeps what the reader chose when the same is read again, and guesses the rest anew', () => {
		const draft = { ...draftOf(one), name: 'Mine', wanted: false, range: 'number' };
		const again = draftOf({ ...one, title: 'place', time: 'year' }, { layer: one, draft });
		expect(again).toEqual({
			wanted: false,
			name: 'Mine',
			title: 'place',
			time: 'year',
			range: 'number'
		});
		const none = draftOf(
			{ ...one, title: 'place' },
			{ layer: one, draft: { ...draft, title: null } }
		);
		expect(none.title).toBeNull();
	});

	it('lets go of a field that is gone', () => {
		const draft = { ...draftOf(one), range: 'number' };
		const bare = { ...one, content: { ...one.content, columns: [] } };
		expect(draftOf(bare, { layer: one, draft }).range).toBeNull();
	});
});

describe('the layers that are added', () => {
	it('are those wanted, as the reader corrected them', () => {
		const drafts = [
			{ ...draftOf(one), wanted: false },
			{ ...draftOf(one), name: ' Bridges ', time: 'year' }
		];
		const [made, ...others] = layersOf(found(one, one), drafts, 'posts.csv', []);
		expect(others).toEqual([]);
		expect(made).toMatchObject({
			name: 'Bridges',
			from: 'posts.csv',
			format: 'CSV',
			title: 'name',
			time: 'year',
			filter: null
		});
		expect(made!.id).toMatch(/^own-/);
	});

	it('are called what the file calls them if the reader calls them nothing', () => {
		const [made] = layersOf(found(one), [{ ...draftOf(one), name: '  ' }], 'posts.csv', []);
		expect(made!.name).toBe('Posts');
	});

	it('differ in colour from each other and from those that are there', () => {
		const there = [layer()];
		const made = layersOf(
			found(one, one, one),
			[one, one, one].map((o) => draftOf(o)),
			'',
			there
		);
		const colours = [...there, ...made].map(({ style }) => style.colour);
		expect(new Set(colours).size).toBe(4);
	});

	it('have the colour that the file brings', () => {
		const styled = { ...one, style: { colour: '#ff0000' as const } };
		const [made] = layersOf(found(styled), [draftOf(styled)], '', []);
		expect(made!.style).toEqual({ colour: '#ff0000', size: 4, label: null, simplestyle: true });
	});
});

it('takes the colour that the fewest have when all are taken', () => {
	const taken: OwnLayer[] = [];
	for (let i = 0; i < 11; i++)
		taken.push(layer({ style: { ...layer().style, colour: freshColour(taken) } }));
	expect(new Set(taken.map(({ style }) => style.colour)).size).toBe(11);
	expect(freshColour(taken)).toBe(taken[0]!.style.colour);
});
