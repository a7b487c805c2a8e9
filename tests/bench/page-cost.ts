// What a page view costs its host in requests and bytes, as a host sends them that compresses ahead:
// npm run build && node geodata/build/run.js tests/bench/page-cost.ts
import { chromium, type BrowserContext, type Page } from 'playwright';
import { ARGS, findChromium } from '../tools/chromium.js';
import { makeHost, type Host } from '../tools/host';
import { mapReady, PATIENCE } from '../tools/site';
import { firstMap, namedFiles } from '../tools/weight';

interface Row {
	what: string;
	requests: number;
	bytes: number;
}

async function open(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.goto(address);
	return page;
}

/** Waits until the host has been asked for nothing for a while. */
async function quiet(host: Host): Promise<void> {
	for (let seen = -1; seen !== host.sent.length;) {
		seen = host.sent.length;
		await new Promise((done) => setTimeout(done, 3000));
	}
}

export async function main(): Promise<void> {
	const host = await makeHost({ compress: true });
	const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
	const rows: Row[] = [];
	const note = (what: string, sent = host.sent) =>
		rows.push({
			what,
			requests: sent.length,
			bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0)
		});

	// Without its worker: what the page itself asks for.
	const plain = await browser.newContext({ serviceWorkers: 'block' });
	const unscripted = await browser.newContext({
		serviceWorkers: 'block',
		javaScriptEnabled: false
	});
	await (await open(unscripted, host.url)).close();
	await quiet(host);
	note('the page, read without scripts');

	host.sent.length = 0;
	let page = await open(plain, host.url);
	await mapReady(page);
	// What the page names itself.
	const named = namedFiles();
	note(
		'until the list answers',
		host.sent.filter(({ path }) => named.some((file) => path.endsWith(file)))
	);
	note('until the first map', firstMap(host));
	note('until the map is complete');
	await page.evaluate(() => {
		for (const one of document.querySelectorAll<HTMLElement>('[role=switch]:not(:checked)'))
			one.click();
	});
	await quiet(host);
	note('with all layers on');
	host.sent.length = 0;
	await page.getByRole('link', { name: 'Claims', exact: true }).click();
	await page.locator('li[data-verdict]').first().waitFor();
	await quiet(host);
	note('from the map to the claims');
	host.sent.length = 0;
	page = await open(plain, host.url);
	await mapReady(page);
	note('a second visit, by the browser’s cache');
	await plain.close();

	host.sent.length = 0;
	const frame = await browser.newContext({ serviceWorkers: 'block' });
	page = await open(frame, `${host.url}embed/?v=1&at=25,119.5,5&layers=coverage`);
	await mapReady(page);
	note('an embedded map from near, with the finest coast');

	host.sent.length = 0;
	const kept = await browser.newContext();
	page = await open(kept, host.url);
	await mapReady(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await quiet(host);
	note('a first visit, all kept for offline use');
	host.sent.length = 0;
	await page.reload();
	await mapReady(page);
	await quiet(host);
	note('each visit after that');

	await browser.close();
	await host.close();
	print(rows);
}

function print(rows: readonly Row[]): void {
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
	const wide = Math.max(...rows.map(({ what }) => what.length));
	console.log(`| ${'what a reader does'.padEnd(wide)} | requests | kB sent |`);
	console.log(`| ${'-'.repeat(wide)} | -------: | ------: |`);
	for (const { what, requests, bytes } of rows)
		console.log(
			`| ${what.padEnd(wide)} | ${String(requests).padStart(8)} | ${kilobytes(bytes).padStart(7)} |`
		);
}
