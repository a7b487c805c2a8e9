import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent, readLook } from '$lib/ui/own/kept';
import { layer, points } from './brought';

const { content, ...look } = layer();

describe('what was kept', () => {
	it('is read as it was written', () => {
		expect(readLook(structuredClone(look))).toEqual(look);
		expect(readContent(structuredClone(content))).toEqual(content);
		const filtered = { ...look, filter: { field: 'kind', words: ['Port'] } };
		expect(readLook(structuredClone(filtered))).toEqual(filtered);
	});

	it.each([
		['an id that is no own one', { id: 'drills' }],
		['an id that a target could not name', { id: 'own-a/1' }],
		['an id of nothing', { id: 'own-' }],
		['a time instead of a day', { added: '2026-11-26T10:00' }],
		['a day that is none', { added: 'yesterday' }],
		['a day that no month has', { added: '2026-02-30' }],
		['a colour that could be anything', { style: { ...look.style, colour: 'url(x)' } }],
		['a size of nothing', { style: { ...look.style, size: NaN } }],
		['a filter of another kind', { filter: { field: 'a' } }],
		['no name', { name: undefined }]
	])('is not read with %s', (_, patch) => {
		expect(readLook({ ...look, ...patch })).toBeNull();
	});

	it.each([
		['fewer positions than features', { positions: new Float64Array(1) }],
		['positions that are no numbers', { positions: ['a'] }],
		[
			'a column that is too short',
			{ columns: [{ name: 'a', kind: 'number', values: new Float64Array(1) }] }
		],
		[
			'a column of an unknown kind',
			{ columns: [{ name: 'a', kind: 'blob', values: new Float64Array(2) }] }
		],
		['a box of three sides', { bounds: [1, 2, 3] }],
		['shapes without geometries', { kind: 'shapes' }]
	])('is not read with %s', (_, patch) => {
		expect(
			readContent({
				...points([
					[1, 2],
					[3, 4]
				]),
				...patch
			})
		).toBeNull();
	});

	it('is never a reason to fail, whatever it is', () => {
		fc.assert(
			fc.property(fc.anything(), (kept) => {
				expect(readLook(kept)).toBeNull();
				expect(readContent(kept)).toBeNull();
			}),
			{ numRuns: 300 }
		);
	});
});
