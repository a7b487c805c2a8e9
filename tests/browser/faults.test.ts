import { describe, expect, test } from 'vitest';
import { mapReady, PATIENCE } from '../tools/site';
import { address, forgive, inked, readers, share, visit } from './visit';

readers();

describe('a reader whose browser keeps nothing', () => {
	test('can do all the same, and is told what stays only for now', async () => {
		const page = await visit('', {
			map: false,
			before: () => {
				for (const store of ['localStorage', 'sessionStorage', 'indexedDB'])
					Object.defineProperty(window, store, {
						get: () => {
							throw new DOMException('The operation is insecure.', 'SecurityError');
						}
					});
			}
		});
		await page.getByLabel('Covered share').waitFor();
		await page.getByRole('button', { name: 'Add data' }).click();
		await page.getByLabel('From text').fill('{"type":"Point","coordinates":[127.5,50.2]}');
		await page.getByRole('button', { name: 'Read this text' }).click();
		await page.getByRole('button', { name: 'Add layer', exact: true }).click();
		await page.getByRole('switch', { name: 'Pasted text' }).waitFor();
		await page.getByText(/^This browser keeps nothing/).waitFor();
		// The language holds in the link.
		await page.getByLabel('Language').selectOption('ru');
		await page.getByRole('region', { name: 'Проверка охвата' }).waitFor();
		expect((await address(page)).searchParams.get('lang')).toBe('ru');
		await page.reload();
		await page.getByRole('region', { name: 'Проверка охвата' }).waitFor();
		expect(await page.getByRole('switch', { name: /Pasted|Вставлен/ }).count()).toBe(0);
	});
});

describe('a reader of a host whose files are not whole', () => {
	test('is told what is missing, and gets it once the host has it', async () => {
		const page = await visit('?v=1&at=44,88,4&layers=rail', {
			map: false,
			before: () => {
				const real = window.fetch;
				Object.assign(window, { cutting: true });
				window.fetch = async (...asked) => {
					const answer = await real(...asked);
					const cut = 'cutting' in window && window.cutting;
					if (!cut || !/\/(far|overview|rail)\.[^/]*\.json$/.test(answer.url)) return answer;
					return new Response((await answer.text()).slice(0, -100));
				};
			}
		});
		const missing = page.getByText(/Could not be loaded: .*basemap.*/);
		await missing.filter({ hasText: 'Rail' }).waitFor();
		expect(await inked(page, 'rail')).toBeLessThan(20);
		// What needs neither goes on.
		expect(await share(page)).toMatch(/%$/);
		await page.evaluate(() => Object.assign(window, { cutting: false }));
		await page.getByRole('button', { name: 'Try again' }).click();
		await missing.waitFor({ state: 'detached' });
		await mapReady(page);
		await expect
			.poll(() => inked(page, 'rail'), { timeout: PATIENCE, interval: 1000 })
			.toBeGreaterThan(50);
	});
});

describe('a reader with an odd clock and an odd locale', () => {
	const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/;

	test.each([
		['1970', () => void (Date.now = () => 0)],
		['2099', () => void (Date.now = () => 4_102_444_799_000)]
	])('in %s reads figures and dates as the page’s language writes them', async (_, before) => {
		const odd = { before, locale: 'ar-EG', timezoneId: 'Asia/Kathmandu' };
		const link = '?v=1&at=40,112,4&select=drills/coalition-2003';
		const page = await visit(link, { map: false, ...odd });
		await page.getByRole('heading', { level: 3, name: 'Sources' }).waitFor();
		expect(await share(page)).toBe('100 %');
		const text = await page.locator('body').innerText();
		expect(text).not.toMatch(FOREIGN_DIGITS);
		expect(text).toContain('6 August 2003 – 12 August 2003');
	});
});

describe('a reader whose browser ends a worker without a word', () => {
	test('sees the map made anew, in the same view', async () => {
		const page = await visit('?v=1&at=33,118,5&layers=border,rail');
		const of = () => page.workers().filter((worker) => worker.url().includes('map.worker'));
		const [worker] = of();
		await worker!.evaluate(() => self.close()).catch(() => {});
		await page.getByText(/It is being restored/).waitFor({ state: 'attached' });
		await mapReady(page);
		expect(of().length).toBeGreaterThan(0);
		expect(of()).not.toContain(worker);
		expect((await address(page)).search).toBe('?v=1&at=33,118,5&layers=border,rail');
		expect(await inked(page, 'land')).toBeGreaterThan(1000);
		// What is drawn from now on comes from a worker that lives.
		await page.getByRole('switch', { name: 'Gas pipelines' }).click();
		await mapReady(page);
		await expect.poll(() => inked(page, 'gas'), { timeout: PATIENCE }).toBeGreaterThan(20);
	});
});

describe('a reader whose line breaks before they drag a site', () => {
	test('sees its disc follow all the same', async () => {
		const page = await visit('?v=1&at=25.5,119.5,5&layers=coverage&site=118.93,24.88,s400-40n6e', {
			viewport: { width: 1440, height: 900 }
		});
		let asked = 0;
		await page.route(/_app\/.*\.js$/, (route) => {
			asked++;
			return route.abort();
		});
		const box = (await page.locator('.site-marker').boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		// West of the disc, until it comes there; 400 km are 180 pixels.
		const clip = { x: x - 260, y: y - 60, width: 20, height: 20 };
		const look = async () => (await page.screenshot({ clip })).toString('base64');
		const before = await look();
		expect(asked).toBe(0);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 150, y, { steps: 5 });
		await expect.poll(look, { timeout: PATIENCE }).not.toBe(before);
		expect(asked).toBeGreaterThan(0);
		await page.mouse.up();
		forgive(page, /ERR_FAILED/);
	});
});
