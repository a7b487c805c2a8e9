import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { mapReady, PATIENCE } from '../tools/site';
import { address, arrive, forgive, inked, readers, share, visit } from './visit';

readers();

const param = async (page: Page, key: string) => (await address(page)).searchParams.get(key);
const shown = (page: Page, title: string) =>
	page.getByRole('switch', { name: title, exact: true }).isChecked();
const stranger = { cookies: [], origins: [] };

describe('a new reader', () => {
	test('is told once what one can do, but not on the way to a view of somebody else', async () => {
		const page = await visit('', { storageState: stranger, map: false });
		const hint = page.getByText(/^Drag the site to see/);
		await hint.waitFor();
		await page.getByRole('button', { name: 'Got it' }).click();
		await hint.waitFor({ state: 'detached' });
		await page.reload();
		await page.locator('html[data-ready]').waitFor({ state: 'attached' });
		await page.getByLabel('Covered share').waitFor();
		expect(await hint.count()).toBe(0);
		await page.evaluate(() => localStorage.clear());
		await page.goto(`${page.url()}?v=1&at=40,112,4`);
		await page.locator('html[data-ready]').waitFor({ state: 'attached' });
		expect(await hint.count()).toBe(0);
	});
});

describe('a reader who has nothing on the map', () => {
	test('is offered the usual layers, or all years', async () => {
		const page = await arrive('?v=1&layers=');
		await page.getByText('No layer is shown.').waitFor();
		await page.getByRole('button', { name: 'Show the usual layers' }).click();
		await expect.poll(() => param(page, 'layers')).toBeNull();
		expect(await shown(page, 'Land border')).toBe(true);
		await page.getByText('No layer is shown.').waitFor({ state: 'detached' });
		await arrive('?v=1&layers=drills&years=1990..1991');
		await page.getByRole('button', { name: 'Show all years' }).click();
		await expect.poll(() => param(page, 'years')).toBeNull();
		expect(await param(page, 'layers')).toBe('drills');
	});
});

describe('a reader whose connection breaks', () => {
	test('sees what is missing, and gets it by itself once back', async () => {
		const page = await arrive('?v=1&at=48,68,3.5&layers=border');
		// The finer coast of this view has come.
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		await page.getByRole('switch', { name: 'EAEU, SCO and BRICS' }).click();
		await page.getByText(/You are offline\. Missing: EAEU, SCO and BRICS/).waitFor();
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.getByText(/You are offline/).waitFor();
		await page.context().setOffline(false);
		await page.getByText(/You are offline/).waitFor({ state: 'detached' });
		// What has come answers a click.
		await expect
			.poll(
				async () => {
					await page.mouse.click(500, 310);
					return await param(page, 'select');
				},
				{ timeout: PATIENCE, interval: 1000 }
			)
			.toMatch(/^memberships/);
		forgive(page, /ERR_INTERNET_DISCONNECTED/);
	});
});

describe('a reader whose browser has no WebGL', () => {
	test('reads, selects and moves a site on a plain map', async () => {
		const page = await visit('?v=1&at=25.5,119.5,5&site=118.93,24.88,s400-40n6e', {
			before: () => {
				const real = HTMLCanvasElement.prototype.getContext;
				HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
					return /webgl/.test(kind) ? null : real.call(this, kind as '2d');
				} as typeof real;
			}
		});
		await page.getByText(/does not offer WebGL 2/).waitFor();
		await page.getByRole('button', { name: 'Got it' }).click();
		expect(await inked(page, 'land')).toBeGreaterThan(1000);
		expect(await inked(page, 'coverage')).toBeGreaterThan(100);
		// The site goes where the mouse and the keys take it.
		const marker = page.locator('.site-marker');
		const { x, y, width, height } = (await marker.boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x - 70, y - 60, { steps: 5 });
		await expect.poll(() => share(page)).not.toBe('100 %');
		await page.mouse.up();
		await expect.poll(() => param(page, 'site')).not.toBe('118.93,24.88,s400-40n6e');
		const dragged = await param(page, 'site');
		await marker.press('Shift+ArrowRight');
		await expect.poll(() => param(page, 'site')).not.toBe(dragged);
		// Wheel and buttons zoom; a feature that is chosen is lifted out.
		await page.mouse.move(500, 420);
		await page.mouse.wheel(0, 300);
		await expect.poll(() => param(page, 'at')).toMatch(/,4$/);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => param(page, 'at')).toMatch(/,5$/);
		const feature = page.locator('[data-feature^="places/"] .reach').last();
		await feature.dispatchEvent('pointerdown', { button: 0, pointerId: 9, bubbles: true });
		await feature.dispatchEvent('pointerup', { button: 0, pointerId: 9, bubbles: true });
		await page.waitForURL(/select=places/);
		await page.getByRole('heading', { level: 3, name: 'Sources' }).waitFor();
		expect(await page.locator('.selected[data-feature^="places/"]').count()).toBe(1);
	});
});

describe('a reader whose browser takes the graphics context away', () => {
	/** Loses the map's context, and gives it back after a while unless told not to. */
	const lose = (page: Page, back: boolean) =>
		page.evaluate((back) => {
			const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
			const loss = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
			loss.loseContext();
			if (back) setTimeout(() => loss.restoreContext(), 1000);
		}, back);

	test('finds the view as it was, or makes the map anew', async () => {
		const page = await visit(
			'?v=1&at=25.5,119.5,5,20,10&layers=coverage&site=118.93,24.88,300km&projection=globe'
		);
		const { search } = await address(page);
		const before = await inked(page, 'coverage');
		expect(before).toBeGreaterThan(100);
		await lose(page, true);
		await page.getByText(/It is being restored/).waitFor();
		await page.getByText(/It is being restored/).waitFor({ state: 'detached' });
		await mapReady(page);
		await expect
			.poll(() => inked(page, 'coverage'), { timeout: 30_000 })
			.toBeGreaterThan(before / 2);
		expect(await page.locator('.site-marker').count()).toBe(1);
		expect((await address(page)).search).toBe(search);

		await lose(page, false);
		await page.getByRole('button', { name: 'Draw the map anew' }).click();
		await page.locator('.maplibregl-canvas').waitFor();
		await page.getByText(/could not be restored|being restored/).waitFor({ state: 'detached' });
		await expect
			.poll(() => inked(page, 'coverage'), { timeout: 30_000 })
			.toBeGreaterThan(before / 2);
		expect((await address(page)).search).toBe(search);
		forgive(page, /CONTEXT_LOST_WEBGL|context lost/i);
	});
});
