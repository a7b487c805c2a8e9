import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { ARGS, findChromium } from '../tools/chromium.js';
import { mapReady, PATIENCE } from '../tools/site';

/**
 * Reads the site in Chromium: under its security policy, by its service worker, and in a frame of another origin.
 * @throws if the policy keeps anything from it, or a page shows in a frame that must not
 */
export async function look(base: string): Promise<void> {
	const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
	const host = createServer((request, response) => {
		const page = request.url === '/embed' ? 'embed/?v=1&at=25,119,5' : 'claims/';
		response.setHeader('content-type', 'text/html');
		response.end(
			`<!doctype html><title>A page</title><iframe src="${base}${page}" width="600" height="400"></iframe>`
		);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	const other = `http://localhost:${(host.address() as AddressInfo).port}`;
	try {
		const context = await browser.newContext({ viewport: { width: 1200, height: 700 } });
		await context.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
				console.error(`policy: ${effectiveDirective} ${blockedURI}`)
			);
		});
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE);
		const complaints: string[] = [];
		const strays: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error')
				complaints.push(`${message.text()} ${message.location().url}`);
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		context.on('request', (request) => {
			if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url()))
				strays.push(request.url());
		});
		await page.goto(base);
		await mapReady(page);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.getByRole('link', { name: 'Claims', exact: true }).click();
		await page.locator('li[data-verdict]').first().waitFor();
		await page.reload();
		await page.locator('li[data-verdict]').first().waitFor();
		assert.deepEqual(complaints, []);
		assert.deepEqual(strays, []);
		console.log(
			'  ✓ the map, the worker and the pages run under the policy, with nothing from elsewhere'
		);

		await page.goto(`${other}/embed`);
		const frame = page.frameLocator('iframe');
		await frame.locator('.map [aria-busy="false"]').waitFor();
		await frame.getByRole('link', { name: 'Open in Amur' }).waitFor();
		complaints.length = 0;
		await page.goto(`${other}/claims`);
		await page.waitForTimeout(500);
		assert.match(complaints.join(), /frame-ancestors/);
		assert.equal(await page.frameLocator('iframe').getByRole('heading', { level: 1 }).count(), 0);
		console.log('  ✓ another origin frames the embedded map, and nothing else');
	} finally {
		await browser.close();
		host.close();
	}
}
