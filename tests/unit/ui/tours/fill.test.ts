import { afterEach, expect, test } from 'vitest';
import { speak } from '$lib/messages';
import { sentences, written } from '$lib/ui/tours/fill';

afterEach(() => speak('en'));

const stop = {
	text: { en: 'It is {a.length}. It brings {b.c}.', ru: 'Это {a.length}.', zh: '长{a.length}。' },
	figures: { 'a.length': { metres: 4_181_052 }, 'b.c': { number: 38.8, of: 'gas' as const } }
};

test('sentences are filled with figures as each language writes them', async () => {
	expect(sentences(stop)).toBe('It is 4,181 km. It brings 38.8 billion cubic metres.');
	await speak('zh');
	expect(sentences(stop)).toBe('长4,181公里。');
	expect(written({ number: 38.8, of: 'gas' })).toBe('388亿立方米');
	expect(written({ number: 15, of: 'oil' })).toBe('1,500万吨');
	expect(written({ when: '2019-12-02' })).toBe('2019年12月2日');
	await speak('ru');
	expect(written({ number: 1, high: 1.7 })).toBe('1–1,7');
	expect(written({ number: 38, of: 'gas' })).toBe('38 млрд м³');
	expect(written({ share: 0.904, complete: false })).toMatch(/^90,4/);
});
