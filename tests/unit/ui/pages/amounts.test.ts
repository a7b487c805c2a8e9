import { afterEach, describe, expect, it } from 'vitest';
import { claims } from '$lib/atlas/built.server';
import { speak } from '$lib/messages';
import { amount } from '$lib/ui/pages/amounts';
import { written } from '$lib/ui/pages/figures';
import { stated } from '$lib/ui/pages/verdicts';

afterEach(() => speak('en'));

const claim = (id: string) => claims.find((one) => one.id === id)!;
const figures = claims.flatMap(({ measurement }) =>
	measurement
		? [...measurement.figures, ...(measurement.rows ?? []).flatMap((row) => row.figures)]
		: []
);

describe('the figures of the claims', () => {
	it('are written with their units, years without grouping', () => {
		expect(stated(claim('rail-230bn'))).toBe('US$ 230 billion');
		expect(stated(claim('s400-4-6'))).toBe('4–6 battalions');
		expect(stated(claim('moon-2024'))).toBe('2024');
		expect(stated(claim('border-4179'))).toBe('4,179 km');
		expect(stated(claim('casc-rostec'))).toBe('1 agreement');
		expect(amount('5', 5, 'of 13')).toBe('5 of 13');
	});

	it('have units that Russian and Chinese know too', async () => {
		const all = () => [
			...claims.map((one) => stated(one) ?? ''),
			...figures.map((one) => ('words' in one ? '' : written(one)))
		];
		for (const language of ['ru', 'zh'] as const) {
			await speak(language);
			expect(all().filter((text) => /[a-z]{2}/i.test(text))).toEqual([]);
		}
	});

	it('follow the plurals of Russian', async () => {
		await speak('ru');
		expect(stated(claim('brf-29'))).toBe('29 глав государств');
		expect(stated(claim('brf-date'))).toBe('2 дня');
		expect(amount('45,75', 45.75, 'roubles')).toBe('45,75 рубля');
	});
});
