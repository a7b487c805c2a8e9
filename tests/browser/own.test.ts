import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations, violationsInBothThemes } from './axe';
import { address, readers, share, visit } from './visit';

readers();

const DEPOTS = [
	'name,lon,lat,range_km,opened',
	'Taichung,121,24,100,1992',
	'Quanzhou,118.93,24.88,250,2001',
	'Chita,113.5,52.03,,2010'
].join('\n');

/** A page to which a file has been added. */
async function withFile(name: string, text: string, options: Parameters<typeof visit>[1] = {}) {
	const page = await visit('', { map: false, ...options });
	await page.getByRole('button', { name: 'Add data' }).click();
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
	await page.getByRole('dialog', { name: `Found in ${name}` }).waitFor();
	await page.getByRole('button', { name: 'Add layer', exact: true }).click();
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	const layer = name.replace(/\..*/, '');
	await page.locator('#layers summary').filter({ hasText: layer }).click();
	return page;
}

const record = (page: Page) => page.locator('#check');

describe('a layer that a reader brought', () => {
	test('is read as a table, and a row opens its record', async () => {
		const page = await withFile('depots.csv', DEPOTS);
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		const table = page.getByRole('table', { name: 'Table: depots' });
		await table.waitFor();
		expect(await violationsInBothThemes(page)).toEqual([]);
		await table.getByRole('button', { name: 'opened' }).click();
		await table.getByRole('button', { name: 'opened' }).click();
		await expect.poll(() => table.getByRole('rowheader').first().innerText()).toBe('Chita');
		await table.getByRole('button', { name: 'Chita' }).press('ArrowDown');
		await page.keyboard.press('Enter');
		await record(page).getByRole('heading', { name: 'Quanzhou' }).waitFor();
		await record(page).getByText('24.8800° N, 118.9300° E').waitFor();
		expect(await violationsInBothThemes(page)).toEqual([]);
		expect(page.url()).not.toContain('own-');
		await page.keyboard.press(']');
		await record(page).getByRole('heading', { name: 'Chita' }).waitFor();
		await page.keyboard.press('Escape');
		await record(page).getByRole('heading', { name: 'Chita' }).waitFor({ state: 'hidden' });
	});

	test('is led back to by the browser, feature by feature, and from another page of the site', async () => {
		const page = await withFile('depots.csv', DEPOTS);
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await page.getByRole('table', { name: 'Table: depots' }).getByText('Quanzhou').click();
		const heading = (name: string) => record(page).getByRole('heading', { name, exact: true });
		/** The browser goes back from an address that has been written. */
		const shown = async (name: string) => {
			await heading(name).waitFor();
			await address(page);
		};
		await shown('Quanzhou');
		await page.keyboard.press(']');
		await shown('Chita');
		await page.goBack();
		await shown('Quanzhou');
		await page.goBack();
		await heading('Quanzhou').waitFor({ state: 'hidden' });
		await page.goForward();
		await shown('Quanzhou');
		await page.getByRole('navigation', { name: 'Pages' }).getByText('Claims').click();
		await page.waitForURL(/\/claims\/$/);
		await page.goBack();
		await shown('Quanzhou');
		expect(page.url()).not.toContain('own-');
	});

	test('can be put back after a visit to another page of the site', async () => {
		const page = await withFile('depots.csv', DEPOTS);
		await page.getByRole('button', { name: 'Remove', exact: true }).click();
		await page.getByRole('button', { name: 'Put depots back' }).waitFor();
		await page.getByRole('navigation', { name: 'Pages' }).getByText('Claims').click();
		await page.waitForURL(/\/claims\/$/);
		await page.goBack();
		await page.getByRole('button', { name: 'Put depots back' }).click();
		const shown = page.getByRole('switch', { name: 'depots', exact: true });
		await expect.poll(() => shown.isChecked()).toBe(true);
		await page.locator('#layers summary').filter({ hasText: 'depots' }).click();
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await page.getByRole('table', { name: 'Table: depots' }).getByText('Quanzhou').waitFor();
	});

	test('is asked about, whole or one feature, until it is removed', async () => {
		const page = await withFile('depots.csv', DEPOTS);
		await page.getByRole('button', { name: 'Ask about it' }).click();
		await expect.poll(() => share(page)).toBe('66.7 %');
		await page.getByText('This target stays on your device').waitFor();
		await address(page);
		await page.goBack();
		await expect.poll(() => share(page)).toBe('100 %');
		await page.goForward();
		await expect.poll(() => share(page)).toBe('66.7 %');
		expect(page.url()).not.toContain('target');
		await page.getByRole('button', { name: 'Remove', exact: true }).first().click();
		await page.getByText(/The layer that was asked about has been removed/).waitFor();
		await expect.poll(() => share(page)).toBe('100 %');
		await page.getByRole('button', { name: 'Put depots back' }).click();
		await expect.poll(() => share(page)).toBe('66.7 %');
		await page.getByLabel('Target', { exact: true }).selectOption('Japan');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => share(page)).toBe('66.7 %');
		await address(page);
		await page.getByRole('navigation', { name: 'Pages' }).getByText('Claims').click();
		await page.waitForURL(/\/claims\/$/);
		await page.goBack();
		await expect.poll(() => share(page)).toBe('66.7 %');
	});

	test('stands as sites, each with its name and range, and one step takes them back', async () => {
		const page = await withFile('depots.csv', DEPOTS);
		await page.getByRole('button', { name: 'Use as sites' }).click();
		await page.getByText(/1 feature has no range/).waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: 'Place 2 sites' }).click();
		await page.getByRole('heading', { name: /^2 sites/ }).waitFor();
		await page.locator('#check summary', { hasText: 'Sites, all notional' }).click();
		await page.getByRole('radio', { name: /Taichung 100 km/ }).waitFor();
		expect((await address(page)).href).toContain(
			'site=121,24,100km,,Taichung&site=118.93,24.88,250km'
		);
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByRole('radio', { name: /Taichung/ }).waitFor({ state: 'hidden' });
	});

	test('is found by name, and so are its features', async () => {
		const page = await withFile('depots.csv', DEPOTS);
		const field = page.getByRole('combobox', { name: 'Find on the map' });
		await field.fill('quanzhou');
		const mine = page.getByRole('group', { name: 'Your layers' });
		await mine.getByRole('option', { name: /Quanzhou/ }).click();
		await record(page).getByRole('heading', { name: 'Quanzhou' }).waitFor();
		await record(page).getByText('Nearest features').click();
		await record(page).getByLabel('Among').selectOption('depots');
		await record(page)
			.getByRole('button', { name: /Taichung/ })
			.click();
		await record(page).getByRole('heading', { name: 'Taichung' }).waitFor();
	});
});

test('on a phone the answer comes forward when a layer is asked about', async () => {
	const page = await withFile('depots.csv', DEPOTS, { viewport: { width: 390, height: 844 } });
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	const table = page.getByRole('table', { name: 'Table: depots' });
	await table.waitFor();
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Ask about it' }).click();
	await page.getByLabel('Covered share').waitFor();
	await expect.poll(() => share(page)).toBe('66.7 %');
});
