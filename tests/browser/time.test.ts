import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { address, arrive, readers } from './visit';

readers();

const HERE = '?v=1&at=35,115,3&layers=drills,gas-pipelines';
const handle = (page: Page, name: string) => page.getByRole('slider', { name });
const years = async (page: Page) => (await address(page)).searchParams.get('years');
const drills = (page: Page) =>
	page.locator('#layers summary', { hasText: 'Joint drills' }).locator('.measure').innerText();

describe('a reader who asks about years', () => {
	test('drags across the bars, and the counts of the layers follow', async () => {
		const page = await arrive(HERE);
		const before = await drills(page);
		expect(before).toMatch(/^\d+$/);
		const track = (await page.locator('#time .track').boundingBox())!;
		const at = (year: number) => track.x + ((year - 2001 + 0.5) / 26) * track.width;
		await page.mouse.move(at(2010), track.y + 20);
		await page.mouse.down();
		await page.mouse.move(at(2012), track.y + 20, { steps: 4 });
		await page.mouse.move(at(2014), track.y + 20, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => years(page)).toBe('2010..2014');
		const [count, total] = (await drills(page)).split(' of ').map(Number);
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThan(total!);
		// One drag is one step.
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await years(page)).toBeNull();
		expect(await drills(page)).toBe(before);
	});

	test('moves the handles by keys, picks one year with a click, and takes all again', async () => {
		const page = await arrive(HERE);
		await handle(page, 'First year').press('PageUp');
		await handle(page, 'Last year').press('ArrowLeft');
		await expect.poll(() => years(page)).toBe('2006..2025');
		expect(await handle(page, 'Last year').getAttribute('aria-valuenow')).toBe('2025');
		const track = (await page.locator('#time .track').boundingBox())!;
		await page.mouse.click(track.x + (12.5 / 26) * track.width, track.y + 20);
		await expect.poll(() => years(page)).toBe('2013..2013');
		await page.getByRole('button', { name: 'All years' }).click();
		await expect.poll(() => years(page)).toBeNull();
	});

	test('plays the years, and the link holds where it stopped', async () => {
		const page = await arrive(`${HERE}&years=2001..2005`);
		await page.getByRole('button', { name: 'Play the years' }).click();
		await expect.poll(() => handle(page, 'Last year').getAttribute('aria-valuenow')).toBe('2006');
		await page.getByRole('button', { name: 'Pause' }).click();
		await expect.poll(() => years(page)).toMatch(/^2001\.\.20(0[6-9]|1\d)$/);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await years(page)).toBe('2001..2005');
	});

	test('looks at one layer by kind, and axe finds nothing wrong', async () => {
		const page = await arrive(HERE);
		await page.getByLabel('Shown in the bars').selectOption({ label: 'Joint drills' });
		await page.locator('#time').getByText('Naval drills').waitFor();
		expect(await violations(page)).toEqual([]);
	});
});
