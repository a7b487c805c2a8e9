import { describe, expect, test } from 'vitest';
import { PATIENCE } from '../tools/site';
import { address, arrive, inked, looks, picture, readers, share, visit } from './visit';

readers();

describe('a reader', () => {
	test('pans with the mouse, and the link follows', async () => {
		const page = await arrive('');
		const before = await picture(page);
		await page.mouse.move(520, 400);
		await page.mouse.down();
		await page.mouse.move(420, 330, { steps: 6 });
		await page.mouse.up();
		await page.waitForURL(/at=/);
		await looks(page).not.toBe(before);
	});

	test('pans and zooms with the keyboard', async () => {
		const page = await arrive('?v=1&at=40,112,4');
		await page.locator('.maplibregl-canvas').focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL((url) => !url.search.includes('at=40,112,4'));
		await page.keyboard.press('Equal');
		await page.waitForURL(/at=[\d.]+,[\d.]+,5/);
	});

	test('switches each layer off and on, and sees the picture change', async () => {
		const page = await arrive(
			'?v=1&at=38,117,3.2&layers=border,rail,gas-pipelines,coverage,drills'
		);
		await picture(page);
		for (const [title, token] of [
			['Land border', 'border'],
			['Moscow–Beijing high-speed rail', 'rail'],
			['Gas pipelines', 'gas'],
			['Air-defence coverage', 'coverage'],
			['Joint drills', 'drills']
		] as const) {
			const ink = () => inked(page, token);
			const all = await ink();
			expect(all, `${title} is drawn`).toBeGreaterThan(30);
			const toggle = page.getByRole('switch', { name: title, exact: true });
			await toggle.click();
			await expect.poll(ink, { timeout: PATIENCE, message: `${title} off` }).toBeLessThan(all / 3);
			expect((await address(page)).searchParams.get('layers')).not.toBeNull();
			await toggle.click();
			await expect
				.poll(ink, { timeout: PATIENCE, message: `${title} on again` })
				.toBeGreaterThan(0.8 * all);
		}
	});

	test('switches layers faster than they come, and finds no fault', async () => {
		const all =
			'border rail gas-pipelines oil-pipelines energy-sites sea-lanes coverage drills adiz memberships';
		let seed = 1;
		const chance = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
		const page = await visit('?v=1&at=40,100,3&layers=border');
		for (let turn = 0; turn < 80; turn++) {
			const layers = all.split(' ').filter(() => chance() < 0.4);
			const years = chance() < 0.3 ? `&years=${1990 + (turn % 20)}..2020` : '';
			await page.evaluate(
				(to) => {
					history.pushState(null, '', to);
					dispatchEvent(new PopStateEvent('popstate'));
				},
				`?v=1&at=40,100,${chance() < 0.2 ? 4 : 3}&layers=${layers.join(',')}${years}`
			);
			await page.waitForTimeout(chance() * 250);
		}
	});

	test('drags a site and sees the share change, and takes it back with Back', async () => {
		const page = await arrive('?v=1&at=25.5,119.5,5.5&site=118.93,24.88,s400-40n6e');
		expect(await share(page)).toBe('100 %');
		const box = (await page.locator('.site-marker').boundingBox())!;
		await page.mouse.move(box.x + 15, box.y + 15);
		await page.mouse.down();
		await page.mouse.move(box.x - 60, box.y - 60, { steps: 8 });
		await expect.poll(() => share(page)).not.toBe('100 %');
		await page.mouse.up();
		await page.waitForURL((url) => !url.search.includes('site=118.93,24.88'));
		const moved = await share(page);
		await page.goBack();
		await expect.poll(() => share(page)).toBe('100 %');
		await page.goForward();
		await expect.poll(() => share(page)).toBe(moved);
	});

	test('opens a link and sees the same view', async () => {
		const link =
			'?v=1&at=25.8,119.9,6,20&layers=border,coverage&site=119.3,26.07,s400-40n6e&theme=dark';
		const one = await visit(link);
		const two = await visit(link);
		for (const page of [one, two]) {
			expect(await share(page)).toMatch(/^90\.\d %$/);
			const drills = page.getByRole('switch', { name: 'Joint drills' });
			expect(await drills.isChecked()).toBe(false);
			expect((await address(page)).search).toBe(link);
		}
		expect(await picture(one)).toBe(await picture(two));
	});

	test('clicks a drill on the map and reads its record; Back returns to the check', async () => {
		const page = await arrive('?v=1&at=48.7,44.5,6');
		await picture(page);
		await page.mouse.click(500, 310);
		await page.getByRole('heading', { name: 'Volgograd-Antiterror 2008' }).waitFor();
		await page.getByText('Took part', { exact: true }).waitFor();
		const hrefs = await page
			.locator('#check ul a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(hrefs.every((href) => /^https?:/.test(href))).toBe(true);
		await page.goBack();
		await page.getByLabel('Covered share').waitFor();
	});

	test('clicks a pipeline on the map', async () => {
		// between Shimanovsk and the plant north of Svobodny
		const page = await arrive('?v=1&at=51.9,127.79,7&layers=gas-pipelines');
		await picture(page);
		await page.mouse.click(500, 310);
		await page.getByRole('heading', { name: /Power of Siberia 1/ }).waitFor();
		await page.getByText('Length as drawn').waitFor();
	});

	test('places a site with a click', async () => {
		const page = await arrive('?v=1&at=26,119,5.5&layers=border');
		await page.getByRole('button', { name: 'Place a site' }).click();
		await page.mouse.click(520, 450);
		await page.waitForURL(/site=/);
		expect(await page.getByRole('switch', { name: 'Air-defence coverage' }).isChecked()).toBe(true);
	});

	test('copies the link', async () => {
		const page = await arrive('?v=1&theme=dark');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await page.getByText('Link copied').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			(await address(page)).href
		);
	});
});
