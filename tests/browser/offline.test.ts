import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stages } from '$lib/map/basemap/stages';
import { ARGS, findChromium } from '../tools/chromium.js';
import { makeHost, type Host } from '../tools/host';
import { mapReady, PATIENCE } from '../tools/site';

let host: Host;
let browser: Browser;
let context: BrowserContext;
const complaints: string[] = [];
const strays: string[] = [];

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
	host = await makeHost();
});
afterAll(async () => {
	await browser?.close();
	await host?.close();
});
afterEach(async () => {
	await context.close();
	await host.close();
	host.rewrite = null;
	await host.open();
	expect(complaints.splice(0), 'console errors and warnings').toEqual([]);
	expect(strays.splice(0), 'requests to other origins').toEqual([]);
});

const OURS = /GPU stall due to ReadPixels|GL Driver Message/;

async function visit(path = ''): Promise<Page> {
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	page.on('console', (message) => {
		const { url } = message.location();
		if (['error', 'warning'].includes(message.type()) && !OURS.test(message.text()))
			// Letters that were never used are not on the device.
			if (!/noto-sans-sc-/.test(url)) complaints.push(`${message.text()} ${url}`);
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto(host.url + path);
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	return page;
}

/** A reader who has never been here. */
async function stranger() {
	host.asked.length = 0;
	context = await browser.newContext({
		viewport: { width: 1200, height: 700 },
		reducedMotion: 'reduce'
	});
	// What the worker asks for counts too.
	context.on('request', (request) => {
		const asked = request.url();
		if (!asked.startsWith(host.url) && !/^(data|blob):/.test(asked)) strays.push(asked);
	});
}

/** Waits until the site is on the device and the page lives on it. */
const settled = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker?.controller !== null);

const caches = (page: Page): Promise<string[]> =>
	page.evaluate(async () => (await window.caches.keys()).filter((name) => /version/.test(name)));

describe('a reader who has been here once', () => {
	test('has all of the atlas without a network', async () => {
		await stranger();
		const page = await visit();
		await settled(page);
		await context.setOffline(true);
		await host.close();

		// The page that is open goes on: a layer and a target that were never asked for.
		await page.getByRole('switch', { name: 'EAEU, SCO and BRICS' }).click();
		await page.getByRole('combobox', { name: 'Target' }).selectOption({ label: 'Japan' });
		await expect
			.poll(() => page.getByLabel('Covered share').innerText(), { timeout: PATIENCE })
			.toMatch(/^(?!100)[<\d.,\s]+%$/);
		expect(await page.getByText(/You are offline/).count()).toBe(0);

		// A page anew, by its address and by links.
		await page.goto(`${host.url}?v=1&at=48,68,3.5&layers=memberships,rail`);
		await mapReady(page);
		await page.getByRole('link', { name: 'Claims', exact: true }).click();
		await page.locator('li[data-verdict]').nth(70).waitFor();
		await page.goto(`${host.url}layers/drills/`);
		expect(await page.getByRole('row').count()).toBeGreaterThan(80);
		// Without the slash at its end, as somebody may type it.
		await page.goto(`${host.url}sources?lang=ru`);
		await page.getByRole('heading', { level: 1, name: 'Источники' }).waitFor();
		await page.goto(`${host.url}embed/?v=1&at=25,119,5&lang=ru`);
		await mapReady(page);
		const table = await page.evaluate(
			async (url) => (await (await fetch(url)).text()).split('\n').length,
			`${host.url}layers/rail.csv`
		);
		expect(table).toBeGreaterThan(5);
	});

	test('fetches nothing before the map stands, and nothing twice', async () => {
		await stranger();
		const page = await visit();
		await settled(page);
		const worker = host.asked.findIndex((path) => path.endsWith('/service-worker.js'));
		const before = host.asked.slice(0, worker).join('\n');
		for (const part of stages.first) expect(before).toContain(`/${part}.`);
		host.asked.length = 0;
		await page.reload();
		await mapReady(page);
		// Only whether there is a new version.
		expect(host.asked.filter((path) => !path.endsWith('/service-worker.js'))).toEqual([]);
	});
});

describe('a reader of an old version', () => {
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as {
		version: string;
	};
	const mark = (page: Page) => page.locator('body[data-edition]').count();

	/** The host gets another version: another name, and pages that are marked. */
	function renew() {
		host.rewrite = (_file, text) =>
			text.replaceAll(version, 'secondsecond').replace('<body ', '<body data-edition="second" ');
	}

	test('keeps it whole in each page until asking for the new one', async () => {
		await stranger();
		const page = await visit('method/');
		await settled(page);
		const other = await visit('claims/');
		expect(await caches(page)).toHaveLength(1);

		renew();
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		const news = page.getByText('There is a new version of Amur.');
		await news.waitFor();
		await other.getByText('There is a new version of Amur.').waitFor();
		expect(await caches(page)).toHaveLength(2);

		// A page that is opened meanwhile is of the old version, as what it is made of.
		await page.reload();
		await news.waitFor();
		expect(await mark(page)).toBe(0);

		await page.getByRole('button', { name: 'Reload' }).click();
		await expect.poll(() => mark(page), { timeout: PATIENCE }).toBe(1);
		await settled(page);

		// The other page still lives on what it began with, also where the host has it no longer.
		const told = await other.evaluate(
			async (url) => (await fetch(url)).json(),
			`${host.url}_app/version.json`
		);
		expect(told).toEqual({ version });
		expect(await caches(page)).toHaveLength(2);
		await other.getByRole('link', { name: 'Sources', exact: true }).click();
		await other.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
		expect(await mark(other)).toBe(0);

		// With the last page of the old version its cache goes.
		await other.close();
		await page.goto(`${host.url}claims/`);
		expect(await mark(page)).toBe(1);
		await expect.poll(() => caches(page)).toHaveLength(1);
		expect((await caches(page))[0]).toContain('secondsecond');
	});

	test('hears nothing of a version that could not be fetched', async () => {
		await stranger();
		const page = await visit('method/');
		await settled(page);
		// The worker is new, and the host does not have the rest of its version yet.
		host.rewrite = (file, text) =>
			file === 'service-worker.js' ? text.replaceAll(version, 'secondsecond') : text;
		const state = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const coming = registration.installing!;
			await new Promise((done) => coming.addEventListener('statechange', done));
			return coming.state;
		});
		expect(state).toBe('redundant');
		expect(await page.getByText('There is a new version').count()).toBe(0);
		await page.reload();
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
	});
});

describe('a site that is installed', () => {
	test('has a name, its icons and a start that is the map', async () => {
		await stranger();
		const page = await visit('method/');
		const address = await page
			.locator('link[rel=manifest]')
			.evaluate((link) => (link as HTMLLinkElement).href);
		const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), address);
		expect(new URL(manifest.start_url, address).href).toBe(host.url);
		expect(new URL(manifest.scope, address).href).toBe(host.url);
		const seen = new Set<string>();
		for (const { src, sizes, purpose = 'any', type } of manifest.icons) {
			const size = await page.evaluate(async (url) => {
				const picture = new Image();
				picture.src = url;
				await picture.decode();
				return `${picture.naturalWidth}x${picture.naturalHeight}`;
			}, new URL(src, address).href);
			if (type === 'image/png') expect(size).toBe(sizes);
			seen.add(`${purpose} ${sizes}`);
		}
		for (const needed of ['any 192x192', 'any 512x512', 'maskable 512x512'])
			expect(seen).toContain(needed);
	});
});
