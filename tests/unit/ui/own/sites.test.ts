import { describe, expect, it } from 'vitest';
import { atlas } from '$lib/atlas/load';
import { mayBeSites, saysRange, sitesFrom } from '$lib/ui/own/sites';
import { LIMITS } from '$lib/view';
import { brought, numbers, points, shapes, texts } from '../../brought';
import { box } from '../../truth';

const { systems } = atlas.systems;
const draft = (layer: Parameters<typeof sitesFrom>[0], km: number | null = null, room = 100) =>
	sitesFrom(layer, km, room, systems);

describe('sites from points', () => {
	const content = points(
		[
			[118.9300001, 24.88],
			[119, 25],
			[120, 26],
			[121, 27]
		],
		[numbers('reach', [250, NaN, 0.5, 30_000]), texts('name', ['Coast', 'x'.repeat(80), '', 'Far'])]
	);

	it('take range and name from fields, and tell what has no range that a site may have', () => {
		const layer = brought(content, { range: 'reach', title: 'name' });
		expect(saysRange(layer)).toBe(true);
		expect(draft(layer)).toEqual({
			sites: [{ position: [118.93, 24.88], reach: { km: 250 }, name: 'Coast' }],
			noPoint: 0,
			noRange: 3,
			tooMany: 0
		});
		// A range typed for all does not stand in for one that is missing.
		expect(draft(layer, 400).sites).toHaveLength(1);
	});

	it('take one range for all where none is said, and cut a long name', () => {
		const layer = brought(content, { title: 'name' });
		expect(saysRange(layer)).toBe(false);
		const { sites } = draft(layer, 400);
		expect(sites.map(({ reach }) => reach)).toEqual(Array(4).fill({ km: 400 }));
		expect(sites.map(({ name }) => name?.length)).toEqual([5, LIMITS.name, undefined, 3]);
		expect(draft(layer, null)).toMatchObject({ sites: [], noRange: 4 });
	});

	it('are only those that the filter lets through, and no more than there is room for', () => {
		const filter = { field: 'name', words: ['Coast', 'Far'] };
		expect(draft(brought(content, { filter }), 400).sites).toHaveLength(2);
		const many = brought(points(Array.from({ length: 150 }, (_, i) => [100 + i / 10, 30])));
		expect(draft(many, 400)).toMatchObject({ sites: { length: 100 }, tooMany: 50 });
		expect(draft(many, 400, 3)).toMatchObject({ sites: { length: 3 }, tooMany: 147 });
	});

	it('read a range that is text, and none that is not', () => {
		const field = texts('reach', ['250', '4e2', 'far', ' ']);
		const layer = brought({ ...content, columns: [field] }, { range: 'reach' });
		expect(draft(layer).sites.map(({ reach }) => reach)).toEqual([{ km: 250 }, { km: 400 }]);
	});
});

describe('rings that Amur wrote', () => {
	const ring = box(110, 20, 120, 30);

	it('come back as sites, with their system where they are its whole range', () => {
		const content = shapes(
			[ring, ring, ring],
			[
				{
					name: 'centre',
					kind: 'mixed',
					values: [[118.93, 24.88], [119, 25], undefined]
				},
				numbers('radius_m', [400_000, 61_234.6, NaN]),
				numbers('range_m', [NaN, 250_000, NaN]),
				numbers('mast_height_m', [24, 30.5, 24]),
				texts('system', ['s400-40n6e', 's400-40n6e', ''])
			]
		);
		expect(mayBeSites(content)).toBe(true);
		const layer = brought(content);
		expect(saysRange(layer)).toBe(true);
		expect(draft(layer)).toEqual({
			sites: [
				{ position: [118.93, 24.88], reach: { system: 's400-40n6e' } },
				{ position: [119, 25], reach: { km: 250 }, mastHeight: 30.5 }
			],
			noPoint: 1,
			noRange: 0,
			tooMany: 0
		});
	});

	it('do so from formats that write all fields as text', () => {
		const content = shapes(
			[ring, ring, ring],
			[
				texts('centre', ['[118.93,24.88]', '118.93, 95', 'nowhere']),
				texts('radius_m', ['250000', '250000', '250000'])
			]
		);
		expect(draft(brought(content))).toMatchObject({
			sites: [{ position: [118.93, 24.88], reach: { km: 250 } }],
			noPoint: 2
		});
	});

	it('are told from other areas', () => {
		expect(mayBeSites(shapes([ring]))).toBe(false);
		expect(mayBeSites(shapes([ring, { type: 'Point', coordinates: [1, 2] }]))).toBe(true);
	});
});
