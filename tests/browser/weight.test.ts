import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARGS, findChromium } from '../tools/chromium.js';
import { makeHost, type Host } from '../tools/host';
import { mapReady, PATIENCE } from '../tools/site';
import { firstMapWeight, pageWeights } from '../tools/weight';

// What a reader waits for may not grow unnoticed. docs/weight.md says what is in it: who raises a limit says there why.
const LIMITS = {
	/** HTML, style sheets and the theme: gzip */
	read: 48_000,
	/** with the script by which the list, the fields and the keys answer: gzip */
	answering: 265_000,
	/** all that the first picture of the map is made of, fonts and data included: brotli */
	firstMap: 880_000
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

test('a reader on a slow line reads the page, then works with its list, within the limits', () => {
	const { read, answering } = pageWeights();
	expect(read.gzip).toBeLessThanOrEqual(LIMITS.read);
	expect(answering.gzip).toBeLessThanOrEqual(LIMITS.answering);
	// Whoever makes it much lighter lowers the limit.
	expect(read.gzip).toBeGreaterThan(0.8 * LIMITS.read);
	expect(answering.gzip).toBeGreaterThan(0.8 * LIMITS.answering);
});

test('and sees a first map within the limit', async () => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.goto(host.url);
	await mapReady(page);
	const { brotli } = firstMapWeight(host);
	expect(brotli).toBeLessThanOrEqual(LIMITS.firstMap);
	expect(brotli).toBeGreaterThan(0.8 * LIMITS.firstMap);
	await context.close();
});
