import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { unitOf, valueOf, whatOf } from '$lib/ui/inspector/quantity';
import { evidence } from '../../../../geodata/build/evidence';

afterEach(() => speak('en'));

describe('the published quantities', () => {
	const quantities = [...evidence().layers.values()].flatMap(({ features }) =>
		features.flatMap(({ properties }) => properties.quantities)
	);

	it('have their words and units in each language', async () => {
		for (const language of ['ru', 'zh'] as const) {
			await speak(language);
			for (const quantity of quantities) {
				expect(whatOf(quantity).lang, quantity.what).toBeUndefined();
				expect(unitOf(quantity)?.lang, quantity.unit).toBeUndefined();
			}
		}
	});

	it('say in English what the record says, and tell what is not known to be English', async () => {
		for (const quantity of quantities) {
			expect(whatOf(quantity).text).toBe(quantity.what);
			expect(unitOf(quantity)?.text).toBe(quantity.unit);
		}
		await speak('ru');
		const odd = { what: 'weight of the seal', value: 1000, high: 1200, unit: 'carats' };
		expect(whatOf(odd)).toEqual({ text: 'weight of the seal', lang: 'en' });
		expect(unitOf(odd)).toEqual({ text: 'carats', lang: 'en' });
		expect(valueOf(odd)).toMatch(/^1\s?000–1\s?200$/);
	});
});
