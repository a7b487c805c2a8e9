import { afterEach, expect, it } from 'vitest';
import { speak } from '$lib/messages';
import { compass } from '$lib/ui/measure/compass';

afterEach(() => speak('en'));

it('a direction has a name of the compass in each language', async () => {
	expect([0, 11.3, 45, 180, 350].map(compass)).toEqual(['N', 'NNE', 'NE', 'S', 'N']);
	await speak('ru');
	expect(compass(292)).toBe('ЗСЗ');
	await speak('zh');
	expect(compass(292)).toBe('西西北');
});
