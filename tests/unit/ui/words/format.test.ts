import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { date, figureIn, kilometres, percent, position, span } from '$lib/ui/words/format';

const { TZ } = process.env;
afterEach(async () => {
	if (TZ === undefined) delete process.env.TZ;
	else process.env.TZ = TZ;
	await speak('en');
});

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
	it('writes units as each language does', async () => {
		await speak('ru');
		expect(figureIn('meter', 10_000, 'long')).toMatch(/^10\s000\sметров$/);
	});
});

describe('a day of the record', () => {
	it.each(['Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
		'is the same in %s',
		(zone) => {
			process.env.TZ = zone;
			expect(date('2019-12-02')).toBe('2 December 2019');
			expect(date('2019-12')).toBe('December 2019');
			expect(date('1689-08-27')).toBe('27 August 1689');
		}
	);
});
