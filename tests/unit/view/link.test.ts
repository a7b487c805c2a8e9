import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unionArea } from '$lib/coverage';
import {
	defaultView,
	isSame,
	LIMITS,
	readLink,
	units,
	writeLink,
	type Measure,
	type View,
	type ViewSite
} from '$lib/view';
import { EARTH_AREA } from '../truth';
import { vocabulary } from './vocabulary';

const read = (search: string) => readLink(search, vocabulary);
const usual = defaultView(vocabulary);

const decimal = (min: number, max: number, digits: number) =>
	fc
		.integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) })
		.map((value) => Number((value / 10 ** digits).toFixed(digits)));

const sites: fc.Arbitrary<ViewSite> = fc.record(
	{
		position: fc.tuple(decimal(-180, 180, 5), decimal(-90, 90, 5)),
		reach: fc.oneof(
			fc.record({ system: fc.constantFrom('s400-40n6e', 's400-48n6e3') }),
			fc.record({ km: decimal(LIMITS.rangeKm[0], LIMITS.rangeKm[1], 3) })
		),
		mastHeight: decimal(0, 1000, 1),
		name: fc
			.string({ minLength: 1, maxLength: 60 })
			.map((text) => text.trim())
			.filter((text) => text !== '')
	},
	{ requiredKeys: ['position', 'reach'] }
);

const views: fc.Arbitrary<View> = fc.record({
	camera: fc.option(
		fc.record({
			lat: decimal(-90, 90, 4),
			lon: decimal(-180, 180, 4),
			zoom: decimal(0, 14, 2),
			bearing: decimal(-180, 360, 1),
			pitch: decimal(0, 60, 1)
		})
	),
	layers: fc.subarray(['border', 'rail', 'drills']),
	kinds: fc.constantFrom<View['kinds']>({}),
	years: fc.option(
		fc
			.tuple(fc.integer({ min: 1990, max: 2030 }), fc.nat(40))
			.map(([first, more]) => ({ first, last: first + more }))
	),
	sites: fc.array(sites, { maxLength: 5 }),
	target: fc.constantFrom('TWN', 'adiz', 'area:119,24,120,24,120.5,25', 'line:179,-1,-179,1'),
	altitude: fc.option(decimal(0, 100_000, 1)),
	compare: fc.option(
		fc.oneof(
			fc.constant({ system: 's400-48n6e3' }),
			fc.record({ km: decimal(...LIMITS.rangeKm, 3) })
		)
	),
	merged: fc.boolean(),
	select: fc.option(
		fc.constantFrom(
			{ layer: 'rail', feature: 'kzn-ekb' },
			{ layer: 'drills', feature: 'joint-sea-2015-1' }
		)
	),
	projection: fc.constantFrom('mercator' as const, 'globe' as const),
	theme: fc.option(fc.constantFrom('light' as const, 'dark' as const, 'contrast' as const)),
	tour: fc.option(
		fc.constantFrom(
			{ tour: 'ground', step: 1 },
			{ tour: 'ground', step: 2 },
			{ tour: 'drills', step: 1 }
		)
	),
	measure: fc.option(
		fc.oneof(
			fc.record({
				kind: fc.constantFrom('distance' as const, 'area' as const),
				points: fc.array(fc.tuple(decimal(-180, 180, 5), decimal(-90, 90, 5)), {
					minLength: 1,
					maxLength: 6
				})
			}),
			fc.constant<Measure>({ kind: 'area', points: [] })
		)
	),
	unit: fc.constantFrom(...units),
	lang: fc.option(fc.constantFrom('en' as const, 'ru' as const, 'zh' as const))
});

const plus = (view: View): View =>
	JSON.parse(JSON.stringify(view).replace(/(?<=[:[,])-0(?=[,}\]])/g, '0'));

describe('a link', () => {
	it('holds the whole view', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { view: again, rejected } = read(writeLink(view, vocabulary));
				expect(rejected).toEqual([]);
				expect(plus(again)).toEqual(plus(view));
			})
		);
	});

	it('says no range that cannot be measured', () => {
		const measured = (km: number) =>
			unionArea([{ position: [119, 25], range: 1000 * km }]) / EARTH_AREA;
		const [least, most] = LIMITS.rangeKm.map(measured);
		expect(least).toBeGreaterThan(0);
		expect(most).toBeCloseTo(1, 4);
	});

	it('is empty for the default view and leaves out what is usual', () => {
		expect(writeLink(usual, vocabulary)).toBe('');
		expect(writeLink({ ...usual, theme: 'dark' }, vocabulary)).toBe('?v=1&theme=dark');
	});

	it('keeps the order and the readable commas of the grammar', () => {
		const view: View = {
			camera: { lat: 24.9, lon: 119.5, zoom: 6.2, bearing: 0, pitch: 0 },
			layers: ['border', 'drills'],
			sites: [{ position: [118.93, 24.88], reach: { km: 350 }, mastHeight: 24 }],
			kinds: {},
			years: { first: 2003, last: 2017 },
			target: 'adiz',
			altitude: 10_000,
			compare: { km: 300 },
			merged: true,
			select: { layer: 'rail', feature: 'msk-kzn' },
			projection: 'globe',
			measure: {
				kind: 'distance',
				points: [
					[116.4074, 39.9042],
					[37.6173, 55.7558]
				]
			},
			unit: 'nmi',
			tour: { tour: 'ground', step: 2 },
			theme: 'light',
			lang: 'zh'
		};
		expect(writeLink(view, vocabulary)).toBe(
			'?v=1&at=24.9,119.5,6.2&layers=border,drills&site=118.93,24.88,350km,24&target=adiz&altitude=10000&compare=300km&rings=merged&years=2003..2017&select=rail/msk-kzn&projection=globe&measure=line:116.4074,39.9042,37.6173,55.7558&unit=nmi&tour=ground.2&theme=light&lang=zh'
		);
	});

	it('shows no layer for an empty value, and no site for an empty site', () => {
		expect(read('?layers=').view.layers).toEqual([]);
		expect(read('?site=').view.sites).toEqual([]);
	});

	it('leaves out what the reader brought, which still tells one view from another', () => {
		const mine = 'own-1234abcd';
		const view: View = {
			...usual,
			layers: [mine, ...usual.layers],
			target: mine,
			select: { layer: mine, feature: '3' }
		};
		expect(writeLink(view, vocabulary)).toBe('');
		expect(isSame(view, structuredClone(view), vocabulary)).toBe(true);
		expect(isSame(view, usual, vocabulary)).toBe(false);
		expect(isSame(view, { ...view, target: `${mine}/1` }, vocabulary)).toBe(false);
		expect(isSame(view, { ...view, altitude: 100 }, vocabulary)).toBe(false);
		// A feature that was selected and one that is asked about are not the same.
		const select = { layer: mine, feature: '1' };
		const [selected, asked] = [
			{ ...usual, select },
			{ ...usual, target: `${mine}/1` }
		];
		expect(isSame(selected, asked, vocabulary)).toBe(false);
	});

	it('tells which kinds of a layer are shown', () => {
		const { view } = read('?v=1&layers=rail:route.alternative,drills:none');
		expect(view.kinds).toEqual({ rail: ['route', 'alternative'], drills: [] });
		expect(writeLink(view, vocabulary)).toBe('?v=1&layers=rail:route.alternative,drills:none');
	});

	it('takes several sites', () => {
		const { view } = read('?site=118,24,s400-40n6e&site=119,25,300km');
		expect(view.sites.map(({ reach }) => reach)).toEqual([{ system: 's400-40n6e' }, { km: 300 }]);
	});

	it.each([
		['site=abc', 'site'],
		['site=118,24,s999', 'site'],
		['site=118,24,0km', 'site'],
		['site=118,24,1e3km', 'site'],
		['site=200,24,s400-40n6e', 'site'],
		['site=118,24,s400-40n6e,-5', 'site'],
		['altitude=low', 'altitude'],
		['altitude=-1', 'altitude'],
		['compare=s999', 'compare'],
		['rings=three', 'rings'],
		[`site=118,24,s400-40n6e,5,${'n'.repeat(61)}`, 'site'],
		['at=999,999,99', 'at'],
		['at=NaN,1,2', 'at'],
		['at=1,2', 'at'],
		['at=24,119,6,0,80', 'at'],
		['layers=nope', 'layers'],
		['target=MARS', 'target'],
		['target=area:119,24,120', 'target'],
		['target=area:0,0,1,1,1,0,0,1', 'target'],
		['years=2017', 'years'],
		['years=2020..2010', 'years'],
		['years=a..b', 'years'],
		['select=rail/nope', 'select'],
		['select=__proto__/constructor', 'select'],
		['projection=cube', 'projection'],
		['tour=ground', 'tour'],
		['tour=ground.3', 'tour'],
		['tour=ground.0', 'tour'],
		['tour=nope.1', 'tour'],
		['tour=ground.1.1', 'tour'],
		['measure=116,39', 'measure'],
		['measure=line:', 'measure'],
		['measure=line:116,39,37', 'measure'],
		['measure=area:200,0', 'measure'],
		[`measure=line:${'1,2,'.repeat(100)}1,2`, 'measure'],
		['unit=furlong', 'unit'],
		['theme=sepia', 'theme'],
		['lang=fr', 'lang'],
		['v=2', 'v'],
		['colour=red', 'colour']
	])('shows the default view and a notice for %s', (search, key) => {
		const { view, rejected } = read(`?${search}`);
		expect(view).toEqual(usual);
		expect(rejected).toHaveLength(1);
		expect(rejected[0]!.key).toBe(key);
		expect(String(rejected[0]!.reason)).not.toBe('');
	});

	it('to a step of a tour alone shows what the step saved, in the reader’s theme and language', () => {
		const { view } = read('?v=1&tour=ground.2&theme=dark&lang=ru');
		expect(view).toMatchObject({
			layers: ['rail'],
			select: { layer: 'rail', feature: 'msk-kzn' },
			camera: { lat: 50, lon: 120, zoom: 4 },
			tour: { tour: 'ground', step: 2 },
			theme: 'dark',
			lang: 'ru'
		});
		expect(writeLink(view, vocabulary)).toBe('?v=1&tour=ground.2&theme=dark&lang=ru');
	});

	it('to a step of a tour where the reader looked about shows what they saw', () => {
		const step = { ...read('?tour=drills.1').view, altitude: null };
		const link = writeLink(step, vocabulary);
		expect(link).toBe('?v=1&layers=drills&tour=drills.1');
		expect(read(link).view).toEqual(step);
		const home = { ...usual, tour: { tour: 'drills', step: 1 } };
		expect(read(writeLink(home, vocabulary)).view).toEqual(home);
	});

	it('uses what is good beside what is bad', () => {
		const { view, rejected } = read(
			'?layers=nope,rail&theme=dark&theme=light&site=1,2,50km&site=x'
		);
		expect(view.layers).toEqual(['rail']);
		expect(view.theme).toBe('dark');
		expect(view.sites).toHaveLength(1);
		expect(rejected.map(({ key }) => key)).toEqual(['layers', 'theme', 'site']);
	});

	it('never throws on noise, and always gives a view that it can write again', () => {
		const keys = fc.constantFrom(
			'v',
			'at',
			'layers',
			'site',
			'target',
			'select',
			'measure',
			'theme',
			'x'
		);
		const noise = fc.oneof(
			fc.string({ maxLength: 10_000 }),
			fc
				.array(fc.tuple(keys, fc.string({ maxLength: 60 })), { maxLength: 20 })
				.map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`)
		);
		fc.assert(
			fc.property(noise, (search) => {
				const { view } = read(search);
				expect(plus(read(writeLink(view, vocabulary)).view)).toEqual(plus(view));
			}),
			{ numRuns: 500 }
		);
	});

	it('stops at a hundred sites', () => {
		const { view, rejected } = read(`?${'site=1,2,50km&'.repeat(150)}`);
		expect(view.sites).toHaveLength(LIMITS.sites);
		expect(rejected).toHaveLength(50);
	});
});
