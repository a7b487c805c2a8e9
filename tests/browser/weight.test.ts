import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARGS, findChromium } from '../tools/chromium.js';
import { makeHost, type Host } from '../tools/host';
import { mapReady, PATIENCE } from '../tools/site';
import { firstMapWeight, pageWeights } from '../tools/weight';

// What a reader waits for may not grow unnoticed. docs/weight.md says what is in it: who raises a limit says there why.
const LIMITS = {
	/** HTML, style sheets and the theme: gzip */
	read: 28_000,
	/** with the script by which the fields and the keys answer: gzip */
	answering: 240_000,
	/** all that the first picture of the map is made of, fonts and data included: brotli */
	firstMap: 700_000
};

let host: Host;
let browser: Browser;
beforeAll(async () => {
	host = await makeHost({ compress: true });
	browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
});
afterAll(async () => {
	await browser.close();
	await host.close();
});

test('a reader on a slow line reads the page and uses its list, then works with it, within the limits', () => {
	const { read, answering } = pageWeights();
	expect(read.gzip).toBeLessThanOrEqual(LIMITS.read);
	expect(answering.gzip).toBeLessThanOrEqual(LIMITS.answering);
	// Whoever makes it much lighter lowers the limit.
	expect(read.gzip).toBeGreaterThan(0.8 * LIMITS.read);
	expect(answering.gzip).toBeGreaterThan(0.8 * LIMITS.answering);
});

test('who uses the list before any script has come finds it so when the page answers', async () => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	let come = () => {};
	const coming = new Promise<void>((resolve) => (come = resolve));
	await page.route(/_app\/.*\.js$/, (route) => coming.then(() => route.continue()));
	await page.goto(`${host.url}?v=1&layers=border,rail`, { waitUntil: 'commit' });
	const named = (name: string) => page.getByRole('switch', { name, exact: true });
	await page.locator('#layers summary').filter({ hasText: 'Oil pipelines' }).click();
	await page.locator('#layer-oil-pipelines a').first().waitFor();
	// The page is the same for every link until its script reads it: the list shows what is usually shown.
	await named('Land border').click();
	await named('LNG plants and ports').press('Space');
	expect(await named('Land border').isChecked()).toBe(false);
	expect(await page.locator('html[data-ready]').count()).toBe(0);

	come();
	await page.waitForURL(/layers=rail,energy-sites/);
	expect(await named('Land border').isChecked()).toBe(false);
	expect(await named('LNG plants and ports').isChecked()).toBe(true);
	expect(await named('Gas pipelines').isChecked()).toBe(false);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.waitForURL(/layers=border,rail$/);
	await context.close();
});

test('and sees a first map within the limit', async () => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	host.sent.splice(0);
	await page.goto(host.url);
	await mapReady(page);
	const { brotli } = firstMapWeight(host);
	expect(brotli).toBeLessThanOrEqual(LIMITS.firstMap);
	expect(brotli).toBeGreaterThan(0.8 * LIMITS.firstMap);
	await context.close();
});
