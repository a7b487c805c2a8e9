import { afterEach, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { area, azimuth, length } from '$lib/ui/measure/units';

afterEach(() => speak('en'));

it('a figure is told in the reader’s unit and language', async () => {
	expect(length(5_793_600, 'km')).toBe('5,794 km');
	expect(length(1_609_344, 'mi')).toBe('1,000 mi');
	expect(length(1852, 'nmi')).toBe('1.00 nmi');
	expect(length(340, 'km', 1)).toBe('0.340 km');
	expect(area(2_589_988.110336 * 250, 'mi')).toBe('250 sq mi');
	await speak('ru');
	expect(length(1_852_500, 'km')).toBe('1\u00a0853 км');
	await speak('zh');
	expect(area(1e9, 'km')).toBe('1,000 平方公里');
});

it('a direction never comes round to 360 degrees', () => {
	expect(azimuth(359.97)).toBe('0.0');
});
