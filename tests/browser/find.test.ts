import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsInBothThemes } from './axe';
import { address, arrive, readers } from './visit';

readers();

const HERE = '?v=1&at=24,120,5&layers=border,coverage&site=118.93,24.88,s400-40n6e';
const field = (page: Page) => page.getByRole('combobox', { name: 'Find on the map' });
const said = async (page: Page, key: string) => (await address(page)).searchParams.get(key);

const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** The option that Enter would choose. */
const chosen = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });

/** Types into the field and waits until the list begins with something. */
async function ask(page: Page, text: string, first: string | RegExp) {
	await page.keyboard.press('Escape');
	await field(page).fill(text);
	await options(page).first().filter({ hasText: first }).waitFor();
}

/** Where the mark stands on the screen. */
async function mark(page: Page): Promise<[number, number]> {
	const box = (await page.locator('.gaze').boundingBox())!;
	return [box.x + box.width / 2, box.y + box.height / 2];
}

describe('a reader who searches', () => {
	test('presses /, mistypes a pipeline, takes it by key, and takes all of it back in one step', async () => {
		const page = await arrive(HERE);
		await page.locator('.maplibregl-canvas').focus();
		await page.keyboard.press('/');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.type('powr of sibera/');
		expect(await field(page).inputValue()).toBe('powr of sibera/');
		await chosen(page).filter({ hasText: 'Power of Siberia' }).waitFor();
		await page.keyboard.press('ArrowDown');
		const option = chosen(page);
		expect(await field(page).getAttribute('aria-activedescendant')).toBe(
			await option.getAttribute('id')
		);
		const name = (await option.locator('.title').innerText()).trim();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { level: 2, name }).waitFor();
		expect(await said(page, 'layers')).toBe('border,gas-pipelines,coverage');
		expect(await said(page, 'select')).toMatch(/^gas-pipelines\//);
		expect(await said(page, 'at')).not.toBe('24,120,5');
		await page.keyboard.press('Control+z');
		await page.getByLabel('Covered share').waitFor();
		expect((await address(page)).search).toBe(HERE);
		await page.keyboard.press('Control+Shift+z');
		expect(await said(page, 'select')).toMatch(/^gas-pipelines\//);
	});

	test('finds a city by its Russian and by its Chinese name, and sees where it is', async () => {
		const page = await arrive(HERE);
		for (const [text, name, at] of [
			['Хабаровск', 'Khabarovsk', [48.48, 135.08]],
			['符拉迪沃斯托克', 'Vladivostok', [43.11, 131.87]]
		] as const) {
			await ask(page, text, name);
			await field(page).press('Enter');
			await page.locator('.gaze').waitFor();
			await expect.poll(() => said(page, 'at')).not.toBe('24,120,5');
			// The mark stands between the cards, and the place under it is what was asked for.
			const [x, y] = await mark(page);
			expect(x).toBeGreaterThan(362);
			expect(x).toBeLessThan(1000 - 376);
			expect(y).toBeGreaterThan(100);
			expect(y).toBeLessThan(520);
			const [lat, lon, zoom] = (await said(page, 'at'))!.split(',').map(Number) as [
				number,
				number,
				number
			];
			expect(lat).toBeCloseTo(at[0], 0);
			// The cards are of almost the same width.
			expect(Math.abs(lon - at[1])).toBeLessThan(0.2);
			expect(zoom).toBeGreaterThanOrEqual(7);
			await page.keyboard.press('Escape');
			await page.locator('.gaze').waitFor({ state: 'detached' });
		}
	});

	test('types coordinates in degrees, minutes and seconds and in MGRS, and places a site there', async () => {
		const page = await arrive(HERE);
		for (const [text, site] of [
			['25°30′00″ N 119°30′00″ E', /^119\.5,25\.5,/],
			['51R UH 48624 65785', /^121\.5,25,/]
		] as const) {
			await ask(page, text, '° N');
			await field(page).press('End');
			await field(page).press('Home');
			await field(page).press('ArrowDown');
			await chosen(page)
				.filter({ hasText: /^\s*Place a site at/ })
				.waitFor();
			await field(page).press('Enter');
			await expect.poll(() => said(page, 'site')).toMatch(site);
			const box = (await page.locator('.site-marker').boundingBox())!;
			expect(box.x).toBeGreaterThan(362);
			expect(box.x + box.width).toBeLessThan(1000 - 376);
		}
	});

	test('shows a hidden layer and opens its row', async () => {
		const page = await arrive(HERE);
		await ask(page, 'коридоры', 'Belt and Road corridors');
		await options(page).first().click();
		expect(await said(page, 'layers')).toContain('corridors');
		await page.getByRole('link', { name: 'New Eurasian Land Bridge' }).waitFor();
		expect(await page.getByRole('listbox').count()).toBe(0);
	});

	test('is told that nothing was found, and what there is; Escape clears, then leaves', async () => {
		const page = await arrive(HERE);
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await page.keyboard.type('zzqqxx');
		await page.getByText('Nothing found for “zzqqxx”.').first().waitFor();
		await page.getByText(/cities, countries and waters/).waitFor();
		expect(await field(page).getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('Escape');
		expect(await field(page).inputValue()).toBe('');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false);
	});

	test('has a list in which axe finds nothing', async () => {
		const page = await arrive(HERE);
		await ask(page, 'siberia', 'Siberia');
		expect(await violationsInBothThemes(page)).toEqual([]);
	});

	test('goes to a claim', async () => {
		const page = await arrive(HERE);
		await ask(page, 'very first Belt Road Forum', /Belt Road Forum/);
		await options(page)
			.filter({ hasText: /Belt Road Forum/ })
			.click();
		await page.waitForURL(/\/claims\/#brf-date$/);
		await page.locator('#brf-date').filter({ hasText: 'Belt Road Forum' }).waitFor();
	});
});
