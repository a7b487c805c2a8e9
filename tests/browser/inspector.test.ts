import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { address, arrive, readers } from './visit';

readers();

const title = (page: Page) => page.locator('#check h2:visible').innerText();
const selected = async (page: Page) => (await address(page)).searchParams.get('select');
const top = async (page: Page, what: string) =>
	(await page.locator('#check').locator(what).first().boundingBox())!.y;

describe('a reader of a record', () => {
	test('reads the figures, then the sentences, then the sources', async () => {
		const page = await arrive('?v=1&at=52,120,4&select=gas-pipelines/pos2-russia');
		const figures = page.getByLabel('Figures', { exact: true });
		await figures.getByText('Length as drawn, on WGS84').waitFor();
		expect(await figures.locator('dd').first().innerText()).toBe('3,371 km');
		expect(await figures.innerText()).toContain('50 bcm a year');
		const order = [
			await top(page, 'h2'),
			await top(page, 'dl[aria-label=Figures]'),
			await top(page, '.said'),
			await top(page, 'dl[aria-label=Facts]'),
			await top(page, 'h3:has-text("Sources")')
		];
		expect(order).toEqual([...order].sort((a, b) => a - b));
		const name = page.locator('#check [lang=ru]', { hasText: 'Сила Сибири' });
		expect(await name.count()).toBe(1);
	});

	test('steps to the next feature and back, each one step to undo', async () => {
		const page = await arrive('?v=1&at=52,120,4&select=gas-pipelines/pos1-main');
		await page.getByText('1 of 14', { exact: true }).waitFor();
		// Where the map goes is a part of the step; it is known once the layer is there.
		const rest = async () => {
			await page.waitForTimeout(1500);
			return (await address(page)).href;
		};
		const seen = [await rest()];
		await page.getByRole('button', { name: 'Next feature' }).click();
		await page.getByText('2 of 14', { exact: true }).waitFor();
		seen.push(await rest());
		await page.locator('#check h2:visible').click();
		for (const [key, id] of [
			['[', 'pos1-main'],
			[',', 'kaz-gas-route'],
			[']', 'pos1-main']
		] as const) {
			await page.keyboard.press(key);
			await expect.poll(() => selected(page)).toBe(`gas-pipelines/${id}`);
			seen.push(await rest());
		}
		const at = (url: string) => new URL(url).searchParams.get('at');
		expect(new Set(seen.map(at)).size, 'the map goes along').toBeGreaterThan(2);
		for (const button of ['Undo', 'Redo'] as const) {
			const way = button === 'Undo' ? seen.slice(0, -1).reverse() : seen.slice(1);
			for (const url of way) {
				await page.getByRole('button', { name: button }).click();
				expect(await rest()).toBe(url);
			}
		}
	});

	test('copies the citation, and copies by hand where the browser refuses', async () => {
		const page = await arrive('?v=1&at=52,120,4&select=gas-pipelines/pos1-main');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy citation', exact: true }).click();
		await page.getByText('Citation copied').waitFor();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		for (const said of [
			'Power of Siberia 1',
			'Amur',
			'1,840 km',
			'WGS84',
			(await address(page)).href,
			'TASS'
		])
			expect(text).toContain(said);
		await page.getByRole('button', { name: /BibTeX/ }).click();
		await page.getByText('BibTeX copied').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^@misc\{amur-gas-pipelines-pos1-main,/
		);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
		});
		await page.getByRole('button', { name: 'Copy citation', exact: true }).click();
		const field = page.getByLabel(/Copy this text by hand/);
		expect(await field.inputValue()).toBe(text);
		expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	test('opens a record by key and returns to its row with Back or Escape', async () => {
		const page = await arrive('?v=1&layers=rail');
		await page.locator('#layers').getByText('Moscow–Beijing high-speed rail').first().click();
		const row = page.getByRole('link', { name: /^Moscow–Kazan/ });
		const focused = () => row.evaluate((one) => one === document.activeElement);
		for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
			await row.focus();
			await page.keyboard.press('Enter');
			await expect.poll(() => title(page)).toBe('Moscow–Kazan');
			await expect
				.poll(() =>
					page.locator('#check h2:visible').evaluate((one) => one === document.activeElement)
				)
				.toBe(true);
			await close();
			await page.getByLabel('Covered share').waitFor();
			await expect.poll(focused).toBe(true);
		}
	});
});
