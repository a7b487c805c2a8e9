import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { date, figureIn, kilometres, percent, position, span } from '$lib/ui/words/format';
import { scaleBar } from '$lib/ui/map-page/scale';
import { heightOf, settle } from '$lib/ui/map-page/sheet';
import { limits } from '$lib/ui/check/limits';
import { targetInEnglish, targetTitle } from '$lib/ui/check/target-title';

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
		expect(heightOf('peek', 800)).toBe(68);
	});
});

describe('the sentence on what limits an answer', () => {
	const answer = (nearest: number, farthest: number, complete: boolean) => ({
		nearest,
		farthest,
		complete,
		shortfall: farthest - 400e3
	});
	const plain = { range: 400e3, horizon: false, altitude: null, nominal: [400e3] };
	it('tells how far the farthest point lies inside or beyond the range', () => {
		expect(limits(answer(171e3, 383.02e3, true), plain)).toMatch(/17\.0 km inside the 400 km/);
		expect(limits(answer(208e3, 487.2e3, false), plain)).toMatch(/87\.2 km beyond the 400 km/);
		expect(limits(answer(658e3, 1035e3, false), plain)).toMatch(
			/nearest point lies 258\.0 km beyond/
		);
	});
	it('tells when the radar horizon is what limits', () => {
		const low = { range: 61.4e3, horizon: true, altitude: 100, nominal: [400e3] };
		expect(limits(answer(171e3, 383e3, false), low)).toMatch(
			/radar horizon limits this answer to 61 km of 400 km/
		);
	});
	it('speaks of several sites together', () => {
		const many = { ...plain, range: null };
		expect(limits(answer(1e3, 420e3, false), many)).toMatch(/20\.0 km beyond the reach of every/);
		expect(limits(answer(1e3, 380e3, true), many)).toMatch(/at least one of the sites/);
	});
});

describe('another language', () => {
	afterEach(() => speak('en'));

	it('writes figures, units and sentences in its own way', async () => {
		await speak('ru');
		expect(scaleBar(6000)!.label).toMatch(/^500\sкм$/);
		expect(figureIn('meter', 10_000, 'long')).toMatch(/^10\s000\sметров$/);
		expect(
			limits(
				{ nearest: 658e3, farthest: 1035e3, complete: false, shortfall: null },
				{ range: 400e3, horizon: false, altitude: null, nominal: [400e3] }
			)
		).toMatch(/ближайшая точка лежит на 258,0\sкм дальше предела 400\sкм\.$/);
	});

	it('names targets, though a report stays English', async () => {
		await speak('zh');
		for (const [id, said, english] of [
			['TWN', '台湾本岛', 'Taiwan’s main island'],
			['country/392', '日本', 'Japan'],
			['rail/msk-kzn', /莫斯科/, /Moscow/],
			['area:119,24,120,24,120,25', '绘制的区域', 'The area drawn'],
			['nowhere/nothing', 'nowhere/nothing', 'nowhere/nothing']
		] as const) {
			expect(targetTitle(id)).toMatch(said);
			expect(targetInEnglish(id)).toMatch(english);
		}
	});
});
