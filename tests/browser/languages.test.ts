import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { mapReady } from '../tools/site';
import { violationsInBothThemes } from './axe';
import { address, arrive, looks, picture, readers } from './visit';

readers();

const HERE = '?v=1&at=33,117,4&layers=border,coverage';
const speaks = (page: Page, lang: string) =>
	page.locator(`html[lang="${lang}"]`).waitFor({ state: 'attached' });
const heading = (page: Page) => page.locator('#check .eyebrow').first().innerText();
const inLink = async (page: Page) => (await address(page)).searchParams.get('lang');

describe('a reader of another language', () => {
	test('chooses Russian at the foot of the map; Undo and Back lead to English again', async () => {
		const page = await arrive(HERE);
		const english = await picture(page);
		await page.getByLabel('Language').selectOption('ru');
		await speaks(page, 'ru');
		expect(await inLink(page)).toBe('ru');
		expect(await page.title()).toMatch(/^Амур/);
		expect(await heading(page)).toMatch(/^проверка охвата$/i);
		await page.getByRole('switch', { name: 'Сухопутная граница' }).waitFor();
		await page.getByRole('application', { name: /^Полотно карты/ }).waitFor();
		await page.getByRole('button', { name: /^Условная позиция Побережье/ }).waitFor();
		await looks(page).not.toBe(english);

		await page.getByRole('button', { name: 'Отменить' }).click();
		await speaks(page, 'en');
		expect(await inLink(page)).toBeNull();
		await page.getByRole('switch', { name: 'Land border' }).waitFor();
		await looks(page).toBe(english);

		await page.getByRole('button', { name: 'Redo' }).click();
		await speaks(page, 'ru');
		await page.goBack();
		await speaks(page, 'en');
	});

	test('finds countries under their own names, in the order of the alphabet', async () => {
		const page = await arrive(`${HERE}&lang=ru`);
		await speaks(page, 'ru');
		const names = await page.locator('optgroup[label="Страны"] option').allTextContents();
		expect(names[0]).toBe('Австралия');
		expect(names.at(-1)).toBe('Япония');
		expect(names.length).toBeGreaterThan(230);
		await page.getByLabel('Цель', { exact: true }).selectOption({ label: 'Япония' });
		await page.locator('#check h2', { hasText: 'Япония' }).waitFor();
	});

	test('meets Russian again at the next visit, without asking', async () => {
		const page = await arrive(HERE);
		await speaks(page, 'en');
		await page.getByLabel('Language').selectOption('ru');
		await speaks(page, 'ru');
		await page.goto(new URL(HERE, page.url()).href);
		await mapReady(page);
		await speaks(page, 'ru');
		expect(await inLink(page)).toBeNull();
		expect(await heading(page)).toMatch(/^проверка охвата$/i);
	});

	test('opens a link in Chinese, whatever was chosen before', async () => {
		const page = await arrive(`${HERE}&lang=zh`);
		await speaks(page, 'zh');
		expect(await heading(page)).toBe('覆盖核查');
		await page.getByText('射程内还有什么').click();
		await page.getByText(/^城市：\d+，[\d,]+万人$/).waitFor();
	});

	test.each(['ru', 'zh'])('finds nothing in the way of anyone: %s', async (lang) => {
		const page = await arrive(`${HERE}&altitude=3000&compare=300km&lang=${lang}`);
		await speaks(page, lang);
		expect(await violationsInBothThemes(page)).toEqual([]);
	});
});
