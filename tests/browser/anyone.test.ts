import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations, violationsInBothThemes } from './axe';
import { mapReady } from '../tools/site';
import { address, arrive, readers, share, visit } from './visit';

readers();

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, selector: string) {
	for (let i = 0; i < 80; i++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
	}
	throw new Error(`No Tab reaches ${selector}.`);
}

async function cardsApart(page: Page) {
	const boxes = await Promise.all(
		['#layers', '#check', '#time', 'main > .tools', 'main > .foot'].map((s) =>
			page.locator(s).boundingBox()
		)
	);
	for (const a of boxes)
		for (const b of boxes)
			if (a !== b)
				expect(
					a!.x + a!.width <= b!.x ||
						b!.x + b!.width <= a!.x ||
						a!.y + a!.height <= b!.y ||
						b!.y + b!.height <= a!.y,
					'cards lie apart'
				).toBe(true);
}

describe('a reader without scripts', () => {
	test('reads the heading and the legend with its figures, and goes on to features and sources', async () => {
		const page = await visit('', { javaScriptEnabled: false, map: false });
		expect(await page.locator('h1').innerText()).toBe('Amur');
		const text = (await page.locator('main').textContent())!;
		for (const said of ['Land border', '4,181 km', 'Joint drills', 'Farthest point'])
			expect(text).toContain(said);
		await page.locator('#layers summary').filter({ hasText: 'Joint drills' }).click();
		await page.locator('#layer-drills a[href*="layers/drills"]').click();
		await page.getByText('Joint Sea 2015 (I)', { exact: true }).first().waitFor();
		await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
		await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
		expect(await page.locator('main a[href^="http"]').count()).toBeGreaterThan(60);
	});
});

describe('a reader with only a keyboard', () => {
	test('toggles a layer, opens its list, reads a record and returns', async () => {
		const page = await arrive('');
		await tabTo(page, '[role=switch][aria-label="Land border"]');
		await page.keyboard.press('Space');
		await page.waitForURL(/layers=rail/);
		await tabTo(page, 'li:has([aria-label="Joint drills"]) summary');
		await page.keyboard.press('Enter');
		await tabTo(page, 'a[href*="select=drills"]');
		await page.keyboard.press('Enter');
		await page.waitForURL(/select=drills/);
		await page.getByText('Took part', { exact: true }).waitFor();
		await page.keyboard.press('Escape');
		await page.getByLabel('Covered share').waitFor();
	});

	test('moves the site with the arrow keys, and the answer follows', async () => {
		const page = await arrive('?v=1&at=25.5,119.5,5&site=118.93,24.88,s400-40n6e');
		await page.locator('.site-marker').focus();
		for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft');
		await expect.poll(() => share(page)).not.toBe('100 %');
		await page.waitForURL((url) => !url.search.includes('118.93,24.88'));
	});
});

describe('the page', () => {
	test.each([
		[1440, 900],
		[390, 844]
	])(
		'keeps cards apart, and has nothing that axe finds wrong, in either theme at %i×%i',
		async (width, height) => {
			const narrow = width < 760;
			const page = await visit('', { viewport: { width, height } });
			if (!narrow) await cardsApart(page);
			expect(await violationsInBothThemes(page)).toEqual([]);
			if (!narrow) return;
			await page.getByRole('button', { name: 'Coverage check' }).click();
			expect(await violationsInBothThemes(page)).toEqual([]);
		}
	);

	test.each([
		[1440, 900],
		[390, 844]
	])('holds still while it loads at %i×%i', async (width, height) => {
		const page = await visit('?v=1&select=gas-pipelines/pos2-russia', {
			viewport: { width, height }
		});
		const shifted = await page.evaluate(
			() =>
				new Promise<string[]>((resolve) => {
					const seen: string[] = [];
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries() as (PerformanceEntry & {
							value: number;
							hadRecentInput: boolean;
							sources: { node?: Node }[];
						})[])
							if (!entry.hadRecentInput && entry.value > 0.01)
								seen.push(
									`${entry.value.toFixed(3)} at ${Math.round(entry.startTime)} ms: ${entry.sources
										.map(({ node }) => node?.textContent?.trim().slice(0, 40))
										.join(' | ')}`
								);
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(seen), 500);
				})
		);
		expect(shifted).toEqual([]);
	});

	test('has nothing that axe finds wrong with a feature selected and a list open', async () => {
		const page = await arrive('?v=1&select=gas-pipelines/pos2-russia');
		await page.getByText('Length as drawn').waitFor();
		await page.locator('#layers').getByText('Joint drills', { exact: true }).click();
		expect(await violations(page)).toEqual([]);
	});
});

describe('a reader with a phone', () => {
	const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

	test('opens the sheet, checks coverage and places a site with a tap', async () => {
		const page = await visit('?v=1&at=25,119,4.5', phone);
		await page.getByRole('button', { name: 'Coverage check' }).tap();
		expect(await share(page)).toBe('100 %');
		const place = page.getByRole('button', { name: 'Place a site' });
		await place.scrollIntoViewIfNeeded();
		await place.tap();
		// The sheet makes way for the map.
		await expect
			.poll(async () => (await page.locator('.sheet').boundingBox())!.height)
			.toBeLessThan(80);
		await page.touchscreen.tap(150, 300);
		await page.waitForURL(/site=/);
		expect(await share(page)).not.toBe('100 %');
		// The answer comes back with it.
		await expect
			.poll(async () => (await page.locator('.sheet').boundingBox())!.height)
			.toBeGreaterThan(400);
		// Where it would come to lie over the site, the map gives way.
		const before = (await address(page)).search;
		await place.tap();
		await expect
			.poll(async () => (await page.locator('.sheet').boundingBox())!.height)
			.toBeLessThan(80);
		await page.touchscreen.tap(150, 650);
		const marker = page.locator('.site-marker').first();
		await expect.poll(async () => Math.round((await marker.boundingBox())!.y)).toBeLessThan(300);
		await page.getByRole('button', { name: 'Undo' }).tap();
		await expect.poll(async () => (await address(page)).search).toBe(before);
	});

	test('sees what a link made on a wide screen has in its middle, and gives it on with the same middle', async () => {
		const site = '&site=118.93,24.88,s400-40n6e';
		const page = await visit(`?v=1&at=24.88,118.93,5${site}`, phone);
		const at = async () => {
			const box = (await page.locator('.site-marker').first().boundingBox())!;
			return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
		};
		// The bar ends at 64, the sheet begins at 422.
		expect(await at()).toEqual({ x: 195, y: 243 });
		await page.locator('.maplibregl-canvas').press('ArrowRight');
		await page.waitForURL(/at=24\.88,1(?!18\.93)/);
		const moved = await at();
		expect(moved.x).toBeLessThan(150);
		await page.reload();
		await mapReady(page);
		expect(await at()).toEqual(moved);
		// Turned, the screen is wide, and the middle is its middle.
		await page.setViewportSize({ width: 1000, height: 390 });
		await expect.poll(async () => (await at()).y).toBe(195);
	});

	test('turns the phone on a tour, and neither the step nor what can be undone is another', async () => {
		const page = await visit('?v=1&tour=energy.1', phone);
		const before = await address(page);
		const line = page.locator('.map [role=application]');
		await page.setViewportSize({ width: 844, height: 390 });
		await mapReady(page);
		await expect.poll(async () => (await line.boundingBox())!.width).toBe(844);
		// A pan is written a quarter of a second after it.
		await page.waitForTimeout(600);
		expect(await address(page)).toEqual(before);
		expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
	});

	test('drags the sheet between its detents, and never scrolls sideways', async () => {
		const page = await visit('?v=1&select=gas-pipelines/pos2-russia', { ...phone, map: false });
		await page.getByText('Length as drawn').waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const height = async () => (await page.locator('.sheet').boundingBox())!.height;
		expect(await height()).toBe(422);
		await page.mouse.move(195, 430);
		await page.mouse.down();
		await page.mouse.move(195, 120, { steps: 12 });
		await page.mouse.up();
		await expect.poll(height).toBeCloseTo(776, 0);
		await page.getByRole('button', { name: /^Sheet/ }).press('ArrowDown');
		await page.getByRole('button', { name: /^Sheet/ }).press('ArrowDown');
		await expect.poll(height).toBe(68);
	});

	test('finds everything that is pressed as large as a thumb', async () => {
		const page = await visit('', { ...phone, map: false });
		const small = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('main :is(button, a, select, summary, input, [role=slider])')]
					.filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
					.map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
					// Links within a sentence and the map's credits are as high as their line.
					.filter(
						({ one, box }) => box.width > 1 && !one.closest('p, .credits, .handle, .site-marker')
					)
					.filter(({ box }) => box.height < 44)
					.map(({ one, box }) => `${one.tagName} ${one.textContent?.trim()}: ${box.height}`)
			);
		expect(await small()).toEqual([]);
		await page.getByRole('button', { name: 'Coverage check' }).tap();
		for (const fold of await page.locator('#check summary').all()) await fold.tap();
		expect(await small()).toEqual([]);
		await page.getByRole('button', { name: 'Years' }).tap();
		expect(await small()).toEqual([]);
	});
});
