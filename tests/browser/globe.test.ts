import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { PATIENCE } from '../tools/site';
import { address, arrive, inked, picture, readers, share } from './visit';

readers();

const HERE = '?v=1&at=25.5,119.5,4&layers=coverage&site=118.93,24.88,s400-40n6e';
const button = (page: Page) => page.getByRole('button', { name: 'Globe', exact: true });
const param = async (page: Page, key: string) => (await address(page)).searchParams.get(key);
/** Where the markers of the sites stand on the screen, to the pixel. */
const middles = (page: Page) =>
	page.locator('.site-marker').evaluateAll((markers) =>
		markers.map((marker) => {
			const { x, y, width, height } = marker.getBoundingClientRect();
			return [Math.round(x + width / 2), Math.round(y + height / 2)] as const;
		})
	);

describe('a reader who wants the earth round', () => {
	test('turns the globe on by its button, and Back returns to the flat map and the same camera', async () => {
		const link = `${HERE}&site=111,30,300km`;
		const page = await arrive(link);
		await picture(page);
		// The camera looks at neither, so that both stand elsewhere on the globe.
		const flat = await middles(page);
		await button(page).click();
		await expect.poll(() => param(page, 'projection')).toBe('globe');
		expect(await button(page).getAttribute('aria-pressed')).toBe('true');
		await expect.poll(() => middles(page), { timeout: PATIENCE }).not.toEqual(flat);
		await page
			.getByTitle('Scale in the middle of the map')
			.getByText('middle', { exact: true })
			.waitFor();
		expect(await param(page, 'at')).toBe('25.5,119.5,4');
		await page.goBack();
		await expect.poll(() => middles(page), { timeout: PATIENCE }).toEqual(flat);
		expect((await address(page)).search).toBe(link);
		expect(await button(page).getAttribute('aria-pressed')).toBe('false');
	});

	test('opens a link on the globe, drags the site, and the discs and the answer follow', async () => {
		const page = await arrive(`${HERE}&projection=globe`);
		expect(await share(page)).toBe('100 %');
		await picture(page);
		expect(await inked(page, 'coverage')).toBeGreaterThan(100);
		const [[x, y]] = (await middles(page)) as [[number, number]];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 60, y - 30, { steps: 6 });
		await expect.poll(() => share(page)).not.toBe('100 %');
		await page.mouse.up();
		await page.waitForURL((url) => !url.search.includes('site=118.93,24.88'));
		const [[right, down]] = (await middles(page)) as [[number, number]];
		expect(Math.hypot(right - (x - 60), down - (y - 30))).toBeLessThan(3);
		expect(await param(page, 'projection')).toBe('globe');
	});

	test('does not see through the earth, nor place a site beside it', async () => {
		const far = 'at=-20,-60,1&site=118.93,24.88,2000km&projection=globe';
		const page = await arrive(`?v=1&layers=border&${far}`);
		await picture(page);
		const none = await inked(page, 'coverage');
		await arrive(`?v=1&layers=coverage&${far}`);
		await picture(page);
		expect(await page.locator('.site-marker').isVisible()).toBe(false);
		expect(await inked(page, 'coverage')).toBe(none);
		await page.getByRole('button', { name: 'Place a site' }).click();
		await page.mouse.click(390, 20);
		await page.waitForTimeout(300);
		expect(await param(page, 'site')).toBe('118.93,24.88,2000km');
		await page.mouse.click(500, 310);
		await expect.poll(() => param(page, 'site')).toMatch(/^-\d+\.?\d*,-\d/);
		await expect
			.poll(() => page.locator('.site-marker').isVisible(), { timeout: PATIENCE })
			.toBe(true);
		await expect
			.poll(() => inked(page, 'coverage'), { timeout: PATIENCE })
			.toBeGreaterThan(none + 100);
	});

	test('selects a feature, and draws an area, on the globe', async () => {
		const page = await arrive('?v=1&at=48.7,44.5,5&layers=drills&projection=globe');
		await picture(page);
		await page.mouse.click(500, 310);
		await page.getByRole('heading', { name: 'Volgograd-Antiterror 2008' }).waitFor();
		await page.keyboard.press('Escape');
		await page.getByLabel('Target', { exact: true }).selectOption({ label: 'Draw an area …' });
		await page.waitForFunction(() => document.querySelector('[data-drawing]'));
		for (const [x, y] of [
			[450, 260],
			[560, 260],
			[560, 360],
			[560, 360]
		] as const) {
			await page.mouse.move(x, y, { steps: 3 });
			await page.mouse.click(x, y);
		}
		await page.waitForURL(/target=area:/);
		const corners = (await param(page, 'target'))!.replace('area:', '').split(',').map(Number);
		expect(corners).toHaveLength(6);
		// About the middle of the map, at 48.7° N, 44.5° E, and to its north-west first.
		expect(corners[0]).toBeLessThan(44.5);
		expect(corners[1]).toBeGreaterThan(48.7);
	});
});
