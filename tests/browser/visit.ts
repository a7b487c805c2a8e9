import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { mapReady, openSite, type Site, type Visit } from '../tools/site';

let site: Site;
const visits: Visit[] = [];

/** Serves the built site to the tests of a file, and checks after each that the page kept quiet. */
export function readers() {
	beforeAll(async () => {
		site = await openSite();
	});
	afterAll(() => site?.close());
	afterEach(async () => {
		for (const { complaints, strays, close } of visits.splice(0)) {
			await close();
			expect(complaints, 'console errors and warnings').toEqual([]);
			expect(strays, 'requests to other origins').toEqual([]);
		}
	});
}

/** Opens a page and, unless told otherwise, waits for the map. */
export async function visit(
	search = '',
	{ map = true, ...options }: BrowserContextOptions & { map?: boolean } = {}
): Promise<Page> {
	const opened = await site.open(search, options);
	visits.push(opened);
	if (map) await mapReady(opened.page);
	return opened.page;
}

/** What the map looks like between the cards, once it has come to rest. */
export async function picture(page: Page): Promise<string> {
	const { width, height } = page.viewportSize()!;
	const clip = { x: 380, y: 10, width: width - 770, height: height - 90 };
	let last = '';
	for (let i = 0; i < 120; i++) {
		const now = (await page.screenshot({ clip })).toString('base64');
		if (now === last) return now;
		last = now;
		await page.waitForTimeout(250);
	}
	throw new Error('The map did not come to rest in 120 looks.');
}

export const share = (page: Page): Promise<string> => page.getByLabel('Covered share').innerText();
