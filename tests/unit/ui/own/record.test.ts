import { describe, expect, it } from 'vitest';
import type { Column } from '$lib/atlas/own';
import { area } from '$lib/geodesy';
import { ownSelected, targetOf } from '$lib/ui/own/chosen';
import { narrowing } from '$lib/ui/own/narrowed';
import { Passing } from '$lib/ui/own/passing';
import { fieldsOf } from '$lib/ui/own/record/fields';
import { webAddress } from '$lib/ui/own/web-address';
import { measureAt } from '$lib/ui/own/record/measured';
import { extendedBy, ownByLayer } from '$lib/ui/own/years';
import { defaultView } from '$lib/view';
import { vocabulary } from '../../view/vocabulary';
import { brought, numbers, points, shapes, texts } from '../../brought';
import { box, metres } from '../../truth';

describe('the record of a feature that the reader brought', () => {
	it('measures lines and areas, and says where a point is', () => {
		const content = shapes([
			{ type: 'Point', coordinates: [100, 30] },
			{
				type: 'LineString',
				coordinates: [
					[100, 30],
					[110, 40]
				]
			},
			box(100, 20, 110, 30),
			null
		]);
		expect(measureAt(content, 0)).toEqual({ points: [[100, 30]] });
		expect(measureAt(content, 1)!.length).toBeCloseTo(metres([100, 30], [110, 40]), 6);
		expect(measureAt(content, 2)!.area).toBe(area(box(100, 20, 110, 30)));
		expect(measureAt(content, 3)).toBeNull();
	});

	it('tells fields as text, and folds away those for the drawing', () => {
		const columns: Column[] = [
			texts('name', ['<b>Depot</b>']),
			texts('stroke-width', ['3']),
			texts('marker-color', ['#f00']),
			texts('page', ['https://example.org/a b?']),
			texts('site', ['https://example.org/a?b=c']),
			texts('script', ['javascript:alert(1)']),
			numbers('__proto__', [1234567]),
			numbers('empty', [NaN]),
			{ name: 'flag', kind: 'flag', values: Uint8Array.of(1) },
			{ name: 'list', kind: 'mixed', values: [['a', 1]] }
		];
		const { said, style } = fieldsOf(points([[1, 2]], columns), 0);
		expect(said).toEqual([
			{ name: 'name', text: '<b>Depot</b>' },
			{ name: 'page', text: 'https://example.org/a b?' },
			{
				name: 'site',
				text: 'https://example.org/a?b=c',
				href: 'https://example.org/a?b=c'
			},
			{ name: 'script', text: 'javascript:alert(1)' },
			{ name: '__proto__', text: '1234567' },
			{ name: 'flag', text: 'no' },
			{ name: 'list', text: '["a",1]' }
		]);
		expect(style.map(({ name }) => name)).toEqual(['stroke-width', 'marker-color']);
	});

	it('follows no address but those of the web', () => {
		for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.b', 'https://', 'a.b'])
			expect(webAddress(text)).toBeUndefined();
		expect(webAddress(' HTTP://example.org ')).toBe('http://example.org/');
	});

	it('leads on only to what filter and years let through', () => {
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

	it('is found by layer and number, and only while both are there', () => {
		const layer = brought(points([[1, 2]]));
		const own = { get: (id: string) => (id === layer.id ? layer : undefined) } as never;
		expect(ownSelected({ own }, { layer: layer.id, feature: '0' })).toEqual({ layer, index: 0 });
		for (const feature of ['1', '-1', '0.5', 'x'])
			expect(ownSelected({ own }, { layer: layer.id, feature })).toBeNull();
		expect(ownSelected({ own }, { layer: 'own-gone', feature: '0' })).toBeNull();
		expect(ownSelected({ own }, { layer: 'border', feature: '0' })).toBeNull();
		const view = defaultView(vocabulary);
		expect(targetOf({ own, view: { ...view, target: layer.id } })).toBe(layer.id);
		expect(targetOf({ own, view: { ...view, target: `${layer.id}/0` } })).toBe(`${layer.id}/0`);
		expect(targetOf({ own, view: { ...view, target: 'own-gone' } })).toBe('TWN');
	});
});

describe('the timeline of what the reader brought', () => {
	it('counts features by year, and reaches as far as they do', () => {
		const content = points(
			[
				[1, 1],
				[2, 2],
				[3, 3],
				[4, 4],
				[5, 5]
			],
			[numbers('year', [1950, 1950, 2030, NaN, 12])]
		);
		const layer = brought(content, { time: 'year' });
		const span = extendedBy({ first: 1990, last: 2026 }, [layer]);
		expect(span).toEqual({ first: 1950, last: 2030 });
		const [series] = ownByLayer([layer], span);
		expect(series!.id).toBe(layer.id);
		expect(series!.counts.reduce((a, b) => a + b)).toBe(3);
		expect([series!.counts[0], series!.counts.at(-1)]).toEqual([2, 1]);
		expect(ownByLayer([brought(content)], span)).toEqual([]);
	});
});
