import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { mapReady, openSite, PATIENCE, type Opening, type Site, type Visit } from '../tools/site';

let site: Site;
const visits: Visit[] = [];
let staying: Visit | null = null;

/** Serves the built site to the tests of a file, and checks after each that the page kept quiet. */
export function readers() {
	beforeAll(async () => {
		site = await openSite();
	});
	afterAll(() => {
		staying = null;
		return site?.close();
	});
	afterEach(async () => {
		const seen = visits.splice(0);
		for (const { close } of seen) await close();
		for (const { complaints, strays } of staying ? [...seen, staying] : seen) {
			expect(complaints, 'console errors and warnings').toEqual([]);
			expect(strays, 'requests to other origins').toEqual([]);
		}
	});
}

/** Opens a page and, unless told otherwise, waits for the map. */
export async function visit(
	search = '',
	{ map = true, ...options }: Opening & { map?: boolean } = {}
): Promise<Page> {
	const opened = await site.open(search, options);
	visits.push(opened);
	// Until the scripts have taken over, keys and clicks do nothing.
	if (options.javaScriptEnabled !== false)
		await opened.page.locator('html[data-ready]').waitFor({ state: 'attached' });
	if (map) await mapReady(opened.page);
	return opened.page;
}

/**
 * Opens a link on the one page that the tests of a file share, as Back and Forward would. A map takes software seconds
 * to begin, so that what does not need a fresh page goes here.
 */
export async function arrive(search: string): Promise<Page> {
	staying ??= await site.open(search);
	const { page } = staying;
	await page.evaluate((to) => {
		history.pushState(null, '', to);
		dispatchEvent(new PopStateEvent('popstate'));
	}, search || './');
	await mapReady(page);
	await drawn(page);
	return page;
}

/** Waits until the map has taken up what the page shows: it does so after the page's paint. */
const drawn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(resolve)))
			)
	);

/** The address of the page, once the last change has been written into it: that follows what the change draws. */
export async function address(page: Page): Promise<URL> {
	return new URL(
		await page.evaluate(
			() => new Promise<string>((resolve) => setTimeout(() => resolve(location.href)))
		)
	);
}

/** Takes back what the browser itself had to say of something that a test did to it. */
export function forgive(page: Page, pattern: RegExp) {
	const { complaints } = [...visits, ...(staying ? [staying] : [])].find(
		(one) => one.page === page
	)!;
	const kept = complaints.filter((complaint) => !pattern.test(complaint));
	complaints.splice(0, complaints.length, ...kept);
}

/** What the map looks like between the cards now. */
async function look(page: Page): Promise<string> {
	const { width, height } = page.viewportSize()!;
	// Between the cards, left of the tools and above the years.
	const clip = { x: 380, y: 10, width: width - 805, height: height - 140 };
	return (await page.screenshot({ clip })).toString('base64');
}

/** How many pixels of the map between the cards are of a colour of the palette, or close to it. */
export async function inked(page: Page, token: string): Promise<number> {
	const colour = await page.evaluate((name) => {
		const probe = document.createElement('i');
		probe.style.color = `var(--${name})`;
		document.body.append(probe);
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color.match(/[\d.]+/g)!.map(Number);
	}, token);
	const { data } = PNG.sync.read(Buffer.from(await look(page), 'base64'));
	let count = 0;
	for (let i = 0; i < data.length; i += 4) {
		const away = colour.reduce((sum, channel, k) => sum + Math.abs(channel - data[i + k]!), 0);
		if (away < 60) count++;
	}
	return count;
}

/** What the map looks like once it has come to rest: the same at four looks. */
export async function picture(page: Page): Promise<string> {
	let last = '';
	let still = 0;
	for (let i = 0; i < 120; i++) {
		const now = await look(page);
		still = now === last ? still + 1 : 0;
		if (still === 3) return now;
		last = now;
		await page.waitForTimeout(250);
	}
	throw new Error('The map did not come to rest in 120 looks.');
}

/** Waits as long as software needs to draw until the map looks, or no longer looks, like a picture. */
export const looks = (page: Page) =>
	expect.poll(() => look(page), { timeout: PATIENCE, interval: 250 });

export const share = (page: Page): Promise<string> => page.getByLabel('Covered share').innerText();
