import { describe, expect, it } from 'vitest';
import { date, kilometres, percent, position, span } from '$lib/ui/format';
import { scaleBar } from '$lib/ui/scale';
import { heightOf, settle } from '$lib/ui/sheet';
import { limits } from '$lib/ui/limits';

describe('figures', () => {
	it('says 100 % only of what is complete', () => {
		expect(percent(0.99999, false)).toBe('99.9 %');
		expect(percent(1, true)).toBe('100 %');
	});
	it('says 0 % only of nothing', () => {
		expect(percent(0, false)).toBe('0.0 %');
		expect(percent(0.00001, false)).toBe('below 0.1 %');
	});
	it('writes kilometres, dates and positions', () => {
		expect(kilometres(3549660)).toBe('3,550 km');
		expect(date('2019-12-02')).toBe('2 December 2019');
		expect(date('2019-12')).toBe('December 2019');
		expect(span('2019', undefined)).toBe('2019');
		expect(span('2015-05-11', '2015-05-21')).toBe('11 May 2015 – 21 May 2015');
		expect(position([-70.5, -33.25])).toBe('33.25° S, 70.50° W');
	});
});

describe('the scale bar', () => {
	it('shows the longest round distance that fits', () => {
		expect(scaleBar(6000)).toEqual({ pixels: 83, label: '500 km' });
		expect(scaleBar(3)).toEqual({ pixels: 67, label: '200 m' });
	});
	it('shows nothing before there is a scale', () => {
		expect(scaleBar(0)).toBeNull();
		expect(scaleBar(NaN)).toBeNull();
	});
});

describe('the sheet', () => {
	it('settles at the nearest detent, or at the next one in the direction of a flick', () => {
		expect(settle(400, 800, 0)).toBe('half');
		expect(settle(420, 800, 1)).toBe('full');
		expect(settle(380, 800, -1)).toBe('peek');
		expect(heightOf('peek', 800)).toBe(64);
	});
});

describe('the sentence on what limits an answer', () => {
	const answer = (nearest: number, farthest: number, complete: boolean) =>
		({ nearest, farthest, complete }) as Parameters<typeof limits>[0];
	it('tells how far the farthest point lies inside or beyond the range', () => {
		expect(limits(answer(171e3, 383.02e3, true), 400e3)).toMatch(/17\.0 km inside the 400 km/);
		expect(limits(answer(208e3, 487.2e3, false), 400e3)).toMatch(/87\.2 km beyond the 400 km/);
		expect(limits(answer(658e3, 1035e3, false), 400e3)).toMatch(
			/nearest point lies 258\.0 km beyond/
		);
	});
});
