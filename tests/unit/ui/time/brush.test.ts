import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dragged, stepped, yearAt, type Grip } from '$lib/ui/time/brush';

const all = { first: 2001, last: 2026 };
const year = fc.integer({ min: 1990, max: 2040 });
const inside = fc
	.tuple(fc.integer({ min: 2001, max: 2026 }), fc.integer({ min: 2001, max: 2026 }))
	.map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

describe('the brush', () => {
	it('tells the year under a place of the track', () => {
		expect(yearAt(0, all)).toBe(2001);
		expect(yearAt(0.999, all)).toBe(2026);
		expect(yearAt(1.2, all)).toBe(2026);
		expect(yearAt(-1, all)).toBe(2001);
		expect(yearAt(1 / 26, all)).toBe(2002);
	});

	it('never turns inside out, and never leaves the years that there are', () => {
		const grips = fc.oneof(
			fc.constantFrom<Grip>({ part: 'first' }, { part: 'last' }),
			fc.integer({ min: 2001, max: 2026 }).map((at): Grip => ({ part: 'new', at })),
			fc
				.tuple(inside, fc.integer({ min: 2001, max: 2026 }))
				.map(([from, at]): Grip => ({ part: 'window', at, from }))
		);
		fc.assert(
			fc.property(grips, year, inside, (grip, to, now) => {
				const next = dragged(grip, to, now, all);
				expect(next.first).toBeLessThanOrEqual(next.last);
				expect(next.first).toBeGreaterThanOrEqual(all.first);
				expect(next.last).toBeLessThanOrEqual(all.last);
				if (grip.part === 'window')
					expect(next.last - next.first).toBe(grip.from.last - grip.from.first);
			})
		);
	});

	it('follows the keys of a slider', () => {
		const now = { first: 2010, last: 2015 };
		expect(stepped('first', 'ArrowLeft', now, all)).toEqual({ first: 2009, last: 2015 });
		expect(stepped('last', 'PageUp', now, all)).toEqual({ first: 2010, last: 2020 });
		expect(stepped('last', 'Home', now, all)).toEqual({ first: 2010, last: 2010 });
		expect(stepped('first', 'End', now, all)).toEqual({ first: 2015, last: 2015 });
		expect(stepped('first', 'a', now, all)).toBeNull();
	});
});
