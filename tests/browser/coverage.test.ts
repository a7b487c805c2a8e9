import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { address, arrive, readers, share } from './visit';

readers();

const HERE = '?v=1&at=24,120,5&site=118.93,24.88,s400-40n6e&layers=coverage';
const fold = (page: Page, title: string) => page.locator('#check summary', { hasText: title });
const asked = (page: Page, of: string) => page.locator('#check .answer:visible').getByText(of);
const sites = async (page: Page) => (await address(page)).searchParams.getAll('site');

describe('a reader who checks coverage', () => {
	test('adds a second site with a click, and takes it back and again', async () => {
		const page = await arrive(HERE);
		await fold(page, 'Sites, all notional').click();
		await page.getByRole('button', { name: 'Add a site' }).click();
		await page.mouse.click(560, 420);
		await expect.poll(async () => (await sites(page)).length).toBe(2);
		expect(await page.locator('.site-marker').count()).toBe(2);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await sites(page)).toHaveLength(1);
		await page.keyboard.press('Control+Shift+Z');
		expect(await sites(page)).toHaveLength(2);
		await page.getByLabel(/One outline for all/).check();
		expect((await address(page)).searchParams.get('rings')).toBe('merged');
		await page
			.getByRole('button', { name: /^Remove/ })
			.last()
			.click();
		expect(await sites(page)).toHaveLength(1);
	});

	test('lowers the target until the horizon limits', async () => {
		const page = await arrive(HERE);
		await page.getByLabel('Count the radar horizon').check();
		const slider = page.getByRole('slider', { name: 'Target altitude' });
		expect(await slider.getAttribute('aria-valuetext')).toBe('10,000 metres');
		await slider.press('Home');
		await page.getByText(/The horizon limits/).waitFor();
		expect(await slider.getAttribute('aria-valuetext')).toBe('30 metres');
		expect(await share(page)).toBe('0.0 %');
		await page.getByLabel('Mast height in m').fill('100');
		await page.getByLabel('Mast height in m').press('Enter');
		await page.waitForURL(/site=118.93,24.88,s400-40n6e,100/);
	});

	test('compares two systems and asks where one site would do', async () => {
		const page = await arrive(HERE);
		await page.getByLabel('Compare with').selectOption('article-s300-300');
		await page.getByText(/^Difference:/).waitFor();
		await page.getByLabel('From where could one site cover all of it?').check();
		await page.getByText(/The smallest range that would do/).waitFor();
		await page.getByRole('button', { name: 'Move the site there' }).click();
		await expect.poll(async () => (await sites(page))[0]).not.toContain('118.93,24.88');
	});

	test('asks about an island group and a country', async () => {
		const page = await arrive(HERE);
		const target = page.getByLabel('Target', { exact: true });
		await target.selectOption({ label: 'Taiwan with its islands' });
		await asked(page, 'of Taiwan with its islands').waitFor();
		await target.selectOption({ label: 'Japan' });
		await asked(page, 'of Japan').waitFor();
		await expect.poll(() => share(page)).toMatch(/^\d\.\d %$/);
	});

	test('draws an area on the map, and the link holds it', async () => {
		// Whole countries lie under the drawing, and what sites reach is hidden.
		const page = await arrive(HERE.replace('layers=coverage', 'layers=border,memberships'));
		await page.getByLabel('Target', { exact: true }).selectOption({ label: 'Draw an area …' });
		await page.getByText(/Click its corners on the map/).waitFor();
		await page.waitForFunction(() => document.querySelector('[data-drawing]'));
		const corners = [
			[440, 250],
			[560, 250],
			[560, 380],
			[440, 380]
		] as const;
		for (const [x, y] of corners) {
			await page.mouse.move(x, y, { steps: 3 });
			await page.mouse.click(x, y);
		}
		await page.mouse.click(440, 380);
		await page.waitForURL(/target=area:/);
		await asked(page, 'of the area drawn').waitFor();
		const now = (await address(page)).searchParams;
		expect([now.get('select'), now.get('layers')]).toEqual([null, 'border,coverage,memberships']);
		expect(await page.getByLabel(/^Corners/).inputValue()).toMatch(/^(-?[\d.]+, -?[\d.]+\n?){4}$/);
		const drawn = (await address(page)).href;
		await page.goBack();
		await asked(page, 'of Taiwan’s main island').waitFor();
		await page.goForward();
		await asked(page, 'of the area drawn').waitFor();
		expect((await address(page)).href).toBe(drawn);
	});

	test('gives up drawing with Escape', async () => {
		const page = await arrive(HERE);
		await page.getByLabel('Target', { exact: true }).selectOption({ label: 'Draw a line …' });
		await page.getByText(/Click its corners on the map/).waitFor();
		await page.keyboard.press('Escape');
		await page.getByText(/Click its corners on the map/).waitFor({ state: 'detached' });
		expect(await page.getByLabel('Target', { exact: true }).inputValue()).toBe('TWN');
	});

	test('sees what else is in range, and selects from the list', async () => {
		const page = await arrive(HERE);
		await fold(page, 'What else is in range').click();
		await page.getByText(/[1-9][\d.]* million people/).waitFor();
		const list = page.locator('#check details', { hasText: 'What else is in range' });
		await list.locator('li button').first().click();
		await page.waitForURL(/select=/);
		await page.getByRole('heading', { level: 3, name: 'Sources' }).waitFor();
		await page.goBack();
	});

	test('takes the report away as JSON, CSV and Markdown', async () => {
		const page = await arrive(HERE);
		expect(await share(page)).toBe('100 %');
		const take = async (format: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: `Download report (${format})` }).click()
			]);
			return readFile(await download.path(), 'utf8');
		};
		const report = JSON.parse(await take('JSON'));
		expect(report.share).toBe(1);
		expect(report.complete).toBe(true);
		expect(JSON.stringify(report.method)).toContain('WGS84');
		expect(report.sites[0]).toMatchObject({ notional: true, position: [118.93, 24.88] });
		const rows = Papa.parse<string[]>((await take('CSV')).replace(/^\uFEFF/, '').trim());
		expect(rows.errors).toEqual([]);
		const markdown = await take('Markdown');
		for (const said of ['WGS84', 'notional', '100']) expect(markdown).toContain(said);
	});
});
