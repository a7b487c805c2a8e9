import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasLayer, IndexEntry } from '$lib/atlas/atlas';
import { byKind, byLayer, extent, isThere } from '$lib/atlas/timeline';

const feature = (id: string, more: Partial<IndexEntry> = {}): IndexEntry => ({
	id,
	name: { en: id },
	...more
});
const layer = (id: string, features: IndexEntry[], kinds: string[] = []) =>
	({
		id,
		features,
		kinds: kinds.map((kind) => ({ id: kind, title: { en: kind }, shape: 'diamond', hidden: false }))
	}) as unknown as AtlasLayer;

const drills = layer(
	'drills',
	[
		feature('a', { from: '2005-08-18', to: '2005-08-25', kind: 'ground', status: 'held' }),
		feature('b', { from: '2012-04', kind: 'naval', status: 'held' }),
		feature('c', { from: '2012', kind: 'naval', status: 'held' })
	],
	['naval', 'ground', 'air']
);
const pipelines = layer('pipes', [
	feature('p', { from: '2011', status: 'operating' }),
	feature('q', { status: 'planned' })
]);

describe('the histogram', () => {
	it('spans the years in which something began', () => {
		expect(extent([drills, pipelines])).toEqual({ first: 2005, last: 2012 });
		expect(() => extent([layer('empty', [])])).toThrow(/date/);
	});

	it('counts what began in each year, by layer and by kind', () => {
		const span = { first: 2010, last: 2012 };
		expect(byLayer([drills, pipelines, layer('none', [feature('x')])], span)).toEqual([
			{ id: 'drills', counts: [0, 0, 2] },
			{ id: 'pipes', counts: [0, 1, 0] }
		]);
		expect(byKind(drills, { first: 2005, last: 2012 })).toEqual([
			{ id: 'naval', counts: [0, 0, 0, 0, 0, 0, 0, 2] },
			{ id: 'ground', counts: [1, 0, 0, 0, 0, 0, 0, 0] }
		]);
	});

	it('loses no dated feature within its span', () => {
		const dates = fc.array(fc.option(fc.integer({ min: 1990, max: 2030 })), { minLength: 1 });
		fc.assert(
			fc.property(dates, (years) => {
				const features = years.map((year, i) =>
					feature(String(i), year === null ? {} : { from: String(year) })
				);
				const dated = years.filter((year) => year !== null).length;
				if (!dated) return;
				const one = layer('one', features);
				const [series] = byLayer([one], extent([one]));
				expect(series!.counts.reduce((sum, n) => sum + n, 0)).toBe(dated);
			})
		);
	});
});

describe('a feature', () => {
	it('is there from its beginning to its end, or on', () => {
		const [a, b] = drills.features;
		const [p, q] = pipelines.features;
		expect(isThere(a!, { first: 2005, last: 2005 })).toBe(true);
		expect(isThere(a!, { first: 2006, last: 2026 })).toBe(false);
		// What was held once does not go on.
		expect(isThere(b!, { first: 2013, last: 2026 })).toBe(false);
		// What operates does; what has no date is always there.
		expect(isThere(p!, { first: 2020, last: 2020 })).toBe(true);
		expect(isThere(p!, { first: 2000, last: 2010 })).toBe(false);
		expect(isThere(q!, { first: 2000, last: 2001 })).toBe(true);
		expect(isThere(a!, null)).toBe(true);
	});
});
