import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady, openSite, PATIENCE, type Site } from '../tools/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const POSTS = JSON.stringify({
	type: 'Feature',
	properties: { name: '<img src=x onerror=alert(1)>' },
	geometry: { type: 'Point', coordinates: [127.5, 50.3] }
});

/** Notes in the page what its policy keeps from it. */
function watch() {
	const seen: string[] = [];
	Object.assign(window, { violations: seen });
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
		seen.push(`${effectiveDirective} ${blockedURI.slice(0, 80)} ${sample}`)
	);
}

describe('the security policy of the pages', () => {
	test('allows no code but the site’s own, and stands in each of them', () => {
		const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.html')
		);
		expect(pages.length).toBeGreaterThan(15);
		for (const file of pages) {
			const html = readFileSync(`build/${file}`, 'utf8');
			const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
			expect(policy, file).toMatch(/^default-src 'none';/);
			expect(policy, file).toMatch(/script-src 'self' 'sha256-[^ ;]+';/);
			expect(policy, file).not.toMatch(/unsafe-(inline|eval)|\*|http:/);
		}
	});

	test.each([
		['the map', '?v=1&layers=border,rail,gas-pipelines,drills,coverage,memberships,places', true],
		['the globe in Chinese', '?v=1&lang=zh&projection=globe&theme=dark', true],
		['an embedded map', 'embed/?v=1&lang=ru', true],
		['the claims', 'claims/', false],
		['a table', 'layers/drills/', false]
	])('keeps nothing from %s', async (_name, search, map) => {
		const { page, complaints, strays, close } = await site.open(search, { before: watch });
		await page.locator('html[data-ready]').waitFor({ state: 'attached' });
		if (map) await mapReady(page);
		else {
			// From page to page, too.
			await page.getByRole('link', { name: 'Method', exact: true }).click();
			await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor();
		}
		expect(await page.evaluate('violations')).toEqual([]);
		expect(complaints).toEqual([]);
		expect(strays).toEqual([]);
		await close();
	});

	test('keeps nothing from a reader who brings a file and saves a figure of it', async () => {
		const { page, complaints, strays, close } = await site.open('?v=1&layers=border', {
			before: watch
		});
		await mapReady(page);
		await page.getByRole('button', { name: 'Add data' }).click();
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles({ name: 'posts.geojson', mimeType: '', buffer: Buffer.from(POSTS) });
		await page.getByRole('button', { name: 'Add layer', exact: true }).click();
		await page.getByRole('switch', { name: 'posts', exact: true }).waitFor();
		await page.getByRole('button', { name: 'Figure', exact: true }).click();
		await page.getByLabel('Size').selectOption('This window');
		const saved = page.waitForEvent('download', { timeout: 2 * PATIENCE });
		await page.getByRole('button', { name: 'Save figure' }).click();
		await saved;
		expect(await page.evaluate('violations')).toEqual([]);
		expect(complaints).toEqual([]);
		expect(strays).toEqual([]);
		await close();
	});

	test('keeps away what does not belong there', async () => {
		const { page, close } = await site.open('method/', { before: watch });
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.stranger = 1';
			document.body.append(script);
			const image = document.createElement('img');
			image.setAttribute('onerror', 'window.stranger = 2');
			image.src = 'missing.png';
			document.body.append(image);
			document.body.insertAdjacentHTML('beforeend', '<p style="color: red">red</p>');
		});
		await expect
			.poll(() => page.evaluate('violations.map((one) => one.split(" ")[0]).sort().join()'))
			.toBe('script-src-attr,script-src-elem,style-src-attr');
		expect(await page.evaluate('window.stranger')).toBeUndefined();
		await close();
	});
});
