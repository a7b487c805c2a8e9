import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { address, arrive, readers, visit } from './visit';

readers();

const HERE = '?v=1&at=35,115,3&layers=drills,gas-pipelines';

describe('a reader with only a keyboard', () => {
	test('opens the list of keys with ?, and Escape closes it and nothing else', async () => {
		const page = await arrive(`${HERE}&select=gas-pipelines/pos2-russia`);
		await page.locator('#check').focus();
		await page.keyboard.press('?');
		const help = page.getByRole('dialog', { name: 'Keys' });
		await help.waitFor();
		expect(await help.getByText('Undo', { exact: true }).count()).toBe(1);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await help.waitFor({ state: 'hidden' });
		expect((await address(page)).href).toContain('select=');
	});

	test('skips to each part, first of all with Tab', async () => {
		const page = await visit(HERE, { map: false });
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').innerText()).toBe('Go to the layers');
		for (const [name, part] of [
			['Go to the coverage check or the record', 'check'],
			['Go to the years', 'time'],
			['Go to the layers', 'layers']
		] as const) {
			await page.getByRole('link', { name }).focus();
			await page.keyboard.press('Enter');
			await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(part);
		}
		// What comes next in the order of the page is the first thing of the card.
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement!.closest('#layers') !== null)).toBe(
			true
		);
	});

	test('goes to cards and home with single keys, and can turn these off', async () => {
		const page = await arrive(HERE);
		await page.keyboard.press('y');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('time');
		await page.keyboard.press('h');
		await page.waitForURL((url) => !url.searchParams.has('at'));
		await page.keyboard.press('Control+z');
		await page.waitForURL((url) => url.searchParams.has('at'));
		await page.keyboard.press('?');
		await page.getByLabel('Keys of a single character work').uncheck();
		await page.keyboard.press('Escape');
		await page.keyboard.press('l');
		expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('layers');
		await page.keyboard.press('Control+Shift+z');
		await page.waitForURL((url) => !url.searchParams.has('at'));
		await page.evaluate(() => localStorage.clear());
	});
});

describe('a reader who listens', () => {
	test('hears in a few words what changed', async () => {
		const page = await arrive(HERE);
		const said = page.locator('main > [aria-live=polite]');
		await page.getByRole('switch', { name: 'Joint drills' }).press('Space');
		await expect.poll(() => said.innerText()).toBe('Joint drills: hidden');
		await page.keyboard.press('Control+z');
		await expect.poll(() => said.innerText()).toBe('Undone');
		await page.locator('#check').getByText('S-400 · 250', { exact: true }).click();
		await expect
			.poll(() => said.innerText(), { timeout: 10_000 })
			.toMatch(/^\d[\d.]* % of Taiwan.* covered$/);
	});
});

describe('a reader who needs more contrast', () => {
	test('chooses it in the menu, by a link, or in the system', async () => {
		const page = await arrive(HERE);
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
		const before = await paper();
		await page.getByLabel('Theme').selectOption({ label: 'High contrast' });
		await page.waitForURL(/theme=contrast/);
		expect(await paper()).not.toBe(before);
		expect(await violations(page)).toEqual([]);
		const other = await visit('', { map: false, contrast: 'more' });
		expect(await other.evaluate(() => document.documentElement.dataset.contrast)).toBe('more');
	});
});

describe('a reader who prints', () => {
	test('gets the picture of the map, the legend of what is shown, and the answer', async () => {
		const page = await arrive(HERE);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		const printed = page.locator('.printed');
		expect(await printed.isVisible()).toBe(true);
		const src = (await printed.getAttribute('src'))!;
		const { data } = PNG.sync.read(Buffer.from(src.split(',')[1]!, 'base64'));
		const colours = new Set<number>();
		for (let i = 0; i < data.length; i += 4)
			colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
		expect(colours.size, 'colours of the picture').toBeGreaterThan(50);
		expect(await page.getByRole('switch').first().isVisible()).toBe(false);
		expect(
			await page.locator('#layers').getByText('Joint drills', { exact: true }).isVisible()
		).toBe(true);
		expect(
			await page
				.locator('#layers')
				.getByText('Sea lanes and chokepoints', { exact: true })
				.isVisible()
		).toBe(false);
		expect(await page.getByLabel('Covered share').isVisible()).toBe(true);
		await page.emulateMedia({ media: 'screen' });
	});
});
