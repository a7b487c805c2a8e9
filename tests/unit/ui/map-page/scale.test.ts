import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { scaleBar } from '$lib/ui/map-page/scale';

afterEach(() => speak('en'));

describe('the scale bar', () => {
	it('shows the longest round distance that fits', () => {
		expect(scaleBar(6000)).toEqual({ pixels: 83, label: '500 km' });
		expect(scaleBar(3)).toEqual({ pixels: 67, label: '200 m' });
	});
	it('shows nothing before there is a scale', () => {
		expect(scaleBar(0)).toBeNull();
		expect(scaleBar(NaN)).toBeNull();
	});
	it('names its unit in the language of the page', async () => {
		await speak('ru');
		expect(scaleBar(6000)!.label).toMatch(/^500\sкм$/);
	});
});
