import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations, violationsInBothThemes } from './axe';
import { readers, visit } from './visit';

readers();

const posts = {
	type: 'FeatureCollection',
	features: [
		['Heihe', 127.5, 50.24],
		['Manzhouli', 117.44, 49.6],
		['Suifenhe', 131.15, 44.4]
	].map(([name, ...coordinates]) => ({
		type: 'Feature',
		properties: { name, opened: 1992 },
		geometry: { type: 'Point', coordinates }
	}))
};
const POSTS = JSON.stringify(posts);

/** Drags a file over the page, and lets it go there. */
async function drop(page: Page, name: string, text: string) {
	const dataTransfer = await page.evaluateHandle(
		([name, text]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text!], name!));
			return transfer;
		},
		[name, text]
	);
	await page.dispatchEvent('main', 'dragover', { dataTransfer });
	await page.getByText('Drop to add to the map').waitFor();
	await page.dispatchEvent('main', 'drop', { dataTransfer });
	await page.getByText('Drop to add to the map').waitFor({ state: 'hidden' });
}

/** Pastes text where the focus is. */
const paste = (page: Page, text: string) =>
	page.evaluate((text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		(document.activeElement ?? document.body).dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, text);

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const row = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });
const add = (page: Page) => page.getByRole('button', { name: 'Add layer', exact: true }).click();

/** A page with the layer of posts. */
async function withPosts(options: Parameters<typeof visit>[1] = { map: false }) {
	const page = await visit('', options);
	await drop(page, 'posts.geojson', POSTS);
	await dialog(page, 'Found in posts.geojson').waitFor();
	await add(page);
	await row(page, 'posts').waitFor();
	return page;
}

describe('a reader who drops a file', () => {
	test('sees what it holds, adds it, and the map goes there', async () => {
		const page = await visit('?v=1&at=20,20,3');
		await drop(page, 'posts.geojson', POSTS);
		const found = dialog(page, 'Found in posts.geojson');
		await found.getByText('3 points').waitFor();
		expect(await found.getByText('44.40° N – 50.24° N, 117.44° E – 131.15° E').count()).toBe(1);
		expect(await found.getByRole('row', { name: 'name text Heihe, Manzhouli' }).count()).toBe(1);
		expect(await found.getByLabel('Name field').inputValue()).toBe('name');
		await found.getByLabel('Name of the layer').fill('Border posts');
		await add(page);
		await found.waitFor({ state: 'hidden' });
		expect(await row(page, 'Border posts').isChecked()).toBe(true);
		expect(await page.locator('main > [aria-live=polite]').innerText()).toBe(
			'Border posts added and shown'
		);
		await page.waitForURL((url) => /^4\d/.test(url.searchParams.get('at') ?? ''));
		expect(page.url()).not.toContain('own-');
	});

	test('is told by line what is wrong, and nothing that is right is lost', async () => {
		const page = await visit('', { map: false });
		const lines = ['name,lon,lat', 'Heihe,127.5,50.24', 'Nowhere,abc,50', 'Manzhouli,117.44,49.6'];
		await drop(page, 'posts.csv', lines.join('\n'));
		const found = dialog(page, 'Found in posts.csv');
		const problems = found.getByRole('region', { name: 'What was wrong' });
		await problems.getByText(/line 3/).waitFor();
		await add(page);
		await row(page, 'posts').waitFor();
	});

	test('reads why nothing of it can be used, and can try another', async () => {
		const page = await visit('', { map: false });
		await drop(page, 'posts.geojson', 'no JSON at all {');
		const failed = dialog(page, 'Add data');
		await failed.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
		expect(await violations(page)).toEqual([]);
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'posts.json', mimeType: '', buffer: Buffer.from(POSTS) });
		await dialog(page, 'Found in posts.json').waitFor();
	});
});

describe('a reader who pastes', () => {
	test('a table chooses the columns that hold the place, and sees the result at once', async () => {
		const page = await visit('', { map: false });
		await paste(page, 'post,a,b,kind\nHeihe,127.5,50.24,Port\nManzhouli,117.44,49.6,Rail');
		const found = dialog(page, 'Found in Pasted text');
		await found.getByRole('combobox', { name: 'Longitude' }).selectOption('a');
		await found.getByRole('combobox', { name: 'Latitude' }).selectOption('b');
		await found.getByText('2 points').waitFor();
		await found.getByRole('combobox', { name: 'Longitude' }).selectOption('b');
		await found.getByText('49.60° N', { exact: false }).waitFor({ state: 'hidden' });
		await found.getByRole('combobox', { name: 'Longitude' }).selectOption('a');
		await found.getByText(/^49\.60° N – 50\.24° N/).waitFor();
		await add(page);
		await row(page, 'Pasted text').waitFor();
	});

	test('into a field only fills the field', async () => {
		const page = await visit('', { map: false });
		await page.getByRole('button', { name: 'Add data' }).click();
		await page.getByLabel('From text').focus();
		await paste(page, POSTS);
		expect(await dialog(page, 'Add data').isVisible()).toBe(true);
		await page.getByLabel('From text').fill(POSTS);
		await page.getByRole('button', { name: 'Read this text' }).click();
		await dialog(page, 'Found in Pasted text').getByText('3 points').waitFor();
	});
});

describe('a reader who gives an address', () => {
	test('gets what this site holds at once', async () => {
		const page = await visit('', { map: false });
		await page.getByRole('button', { name: 'Add data' }).click();
		await page.getByLabel('From an address').fill('layers/drills.geojson');
		await page.keyboard.press('Enter');
		await dialog(page, /^Found in drills/).waitFor();
	});

	test('is asked before another site is, and may refuse', async () => {
		const page = await visit('', { map: false });
		await paste(page, 'https://example.org/posts.geojson');
		const asking = dialog(page, 'Add data');
		await asking.getByRole('button', { name: 'Fetch from example.org' }).waitFor();
		expect(await violations(page)).toEqual([]);
		await asking.getByRole('button', { name: 'No', exact: true }).click();
		expect(await asking.getByText('example.org').count()).toBe(0);
	});
});

/** Waits until the browser holds so many layers, each shown or hidden as said: writing takes it a moment. */
const kept = (page: Page, shown: boolean[]) =>
	expect
		.poll(() =>
			page.evaluate(async () => {
				const known = await indexedDB.databases();
				if (!known.some(({ name }) => name === 'amur')) return null;
				const answer = <T>(request: IDBRequest<T>) =>
					new Promise<T>((resolve, reject) => {
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(request.error);
					});
				const database = await answer(indexedDB.open('amur'));
				const all = await answer(database.transaction('layers').objectStore('layers').getAll());
				database.close();
				return all.map(({ shown }: { shown: boolean }) => shown);
			})
		)
		.toEqual(shown);

describe('what a reader added', () => {
	test('is there after a reload, shown or hidden as it was, until it is removed', async () => {
		const page = await withPosts();
		await kept(page, [true]);
		await page.reload();
		await row(page, 'posts').waitFor();
		expect(await row(page, 'posts').isChecked()).toBe(true);
		await row(page, 'posts').click();
		await kept(page, [false]);
		await page.reload();
		await row(page, 'posts').waitFor();
		expect(await row(page, 'posts').isChecked()).toBe(false);
		await page.locator('#layers').getByText('posts', { exact: true }).click();
		await page.getByText('On this device only. A link does not hold it.').waitFor();
		await page.getByRole('button', { name: 'Remove', exact: true }).click();
		await page.getByRole('button', { name: 'Put posts back' }).click();
		await row(page, 'posts').waitFor();
		await page.locator('#layers').getByText('posts', { exact: true }).click();
		await page.getByRole('button', { name: 'Remove', exact: true }).click();
		await page.getByRole('button', { name: 'Put posts back' }).waitFor();
		await kept(page, []);
		await page.reload();
		await page.getByText(/^Drop a file anywhere/).waitFor();
		expect(await row(page, 'posts').count()).toBe(0);
	});

	test('is not in the link, and the check says so where the link is copied', async () => {
		const page = await withPosts();
		await page.getByText('A link does not hold your own layers.').waitFor();
		await row(page, 'posts').click();
		await page.getByText('A link does not hold your own layers.').waitFor({ state: 'hidden' });
	});
});

describe('a reader with only a keyboard', () => {
	test('adds data from text, and is back where they were', async () => {
		const page = await visit('', { map: false });
		await page.getByRole('button', { name: 'Add data' }).focus();
		await page.keyboard.press('Enter');
		await dialog(page, 'Add data').waitFor();
		expect(await violations(page)).toEqual([]);
		for (let i = 0; i < 8; i++) {
			if (await page.getByLabel('From text').evaluate((field) => field === document.activeElement))
				break;
			await page.keyboard.press('Tab');
		}
		await page.keyboard.insertText(POSTS);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const found = dialog(page, 'Found in Pasted text');
		await found.waitFor();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			'Found in Pasted text'
		);
		expect(await violationsInBothThemes(page)).toEqual([]);
		await found.getByRole('button', { name: 'Add layer' }).press('Enter');
		await row(page, 'Pasted text').waitFor();
		expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(
			/^Add data/
		);
		await page.keyboard.press('a');
		await dialog(page, 'Add data').waitFor();
		await page.keyboard.press('Escape');
		await dialog(page, 'Add data').waitFor({ state: 'hidden' });
	});
});

describe('a reader on a phone', () => {
	const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, map: false };

	test('chooses a file, and all of the dialog and the row fits and can be pressed', async () => {
		const page = await visit('', phone);
		await page.getByRole('button', { name: 'Add data' }).tap();
		const small = (where: string) =>
			page
				.locator(where)
				.evaluateAll((all) =>
					all
						.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
						.map((one) => one.outerHTML)
				);
		expect(await small('dialog:has(.bring) :is(button, select, input, textarea)')).toEqual([]);
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'posts.json', mimeType: '', buffer: Buffer.from(POSTS) });
		await dialog(page, 'Found in posts.json').waitFor();
		expect(
			await small('dialog:has(.bring) :is(button, select, input:not([type=checkbox]))')
		).toEqual([]);
		const overflow = await page
			.locator('dialog:has(.bring)')
			.evaluate((element) => element.scrollWidth - element.clientWidth);
		expect(overflow).toBe(0);
		await page.getByRole('button', { name: 'Add layer', exact: true }).tap();
		await page.locator('#layers').getByText('posts', { exact: true }).tap();
		for (const part of ['Style', 'Fields', 'Filter'])
			await page.locator('.own').getByText(part, { exact: true }).tap();
		expect(
			await small('.own :is(button, summary, select, input:not([type=radio], [type=checkbox]))')
		).toEqual([]);
		expect(await violations(page)).toEqual([]);
	});
});
