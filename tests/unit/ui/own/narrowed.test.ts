import { describe, expect, it } from 'vitest';
import type { FeatureLayer } from '$lib/ui/own/chosen';
import { narrowed, narrowing } from '$lib/ui/own/narrowed';
import { Passing } from '$lib/ui/own/passing';
import { layer, points } from './brought';

const posts = layer({
	content: points(
		[
			[1, 2],
			[3, 4],
			[5, 6]
		],
		['Port', 'Bridge', 'Port']
	)
}) as FeatureLayer;

describe('what narrows a layer', () => {
	it('is the same while only its looks or its name change', () => {
		const before = narrowing(posts);
		expect(narrowing({ ...posts, name: 'Other', style: { ...posts.style, size: 9 } })).toBe(before);
		expect(narrowing({ ...posts, time: 'number' })).not.toBe(before);
	});

	it('follows the filter and the time field, each without the other', () => {
		const filtered = { ...posts, filter: { field: 'kind', words: ['Port'] } };
		const { mask } = narrowing(filtered);
		expect(mask).toEqual(Uint8Array.of(1, 0, 1));
		const dated = narrowing({ ...filtered, time: 'number' });
		expect(dated.mask).toBe(mask);
		expect(dated.years).toEqual(Float32Array.of(1, 2, 3));
		expect(new Passing(dated, { first: 2, last: 3 }).all()).toEqual(Uint32Array.of(2));
	});

	it('is what the map gets, and nothing of tiles', () => {
		const filtered = { ...posts, filter: { field: 'kind', words: ['Bridge'] } };
		expect(narrowed(filtered)).toEqual({
			layer: filtered,
			mask: Uint8Array.of(0, 1, 0),
			years: null
		});
		expect(narrowed(filtered)).toBe(narrowed(filtered));
		const tiles = layer({
			content: {
				kind: 'tiles',
				from: '',
				tiles: 'raster',
				zooms: [0, 1],
				bounds: [0, 0, 1, 1],
				layers: [],
				credit: ''
			}
		});
		expect(narrowed(tiles)).toEqual({ layer: tiles, mask: null, years: null });
	});
});
