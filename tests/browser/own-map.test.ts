import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { PATIENCE } from '../tools/site';
import { vectorTile } from '../tools/vector-tile';
import { pmtiles } from '../unit/exchange/in/made/pmtiles';
import { inked, looks, picture, readers, visit } from './visit';

readers();

/** The first colour that a layer of the reader's own gets. */
const FIRST = 'zones';
/** A view of northern China in which nothing of the atlas is shown. */
const BARE = '?v=1&at=41,121,5&layers=';
const patience = { timeout: PATIENCE, interval: 500 };

/** Brings a file along, and adds what it holds. */
async function bring(page: Page, name: string, content: string | Uint8Array) {
	await page.getByRole('button', { name: 'Add data' }).click();
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
	await page.getByRole('button', { name: 'Add layer', exact: true }).click();
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** So many points that MapLibre leaves them to deck.gl; those of the south are of 1999, those of the north of 2010. */
function crowd(): string {
	const rows = ['name,lon,lat,year'];
	for (let i = 0; i < 30_000; i++) {
		const [lon, lat] = [120 + (i % 200) / 100, 40 + Math.floor(i / 200) / 75];
		rows.push(`point ${i},${lon},${lat.toFixed(4)},${i < 15_000 ? 1999 : 2010}`);
	}
	return rows.join('\n');
}

describe('a great many points that a reader brings', () => {
	test('are drawn, named under the pointer, and open their record', async () => {
		const page = await visit(BARE);
		await bring(page, 'crowd.csv', crowd());
		await expect.poll(() => inked(page, FIRST), patience).toBeGreaterThan(20_000);
		const { width, height } = page.viewportSize()!;
		const middle = [width / 2 - 20, height / 2 - 40] as const;
		await expect
			.poll(async () => {
				await page.mouse.move(...middle);
				await page.mouse.move(middle[0] + 1, middle[1]);
				return page.getByText(/^point \d+$/).count();
			}, patience)
			.toBe(1);
		const name = await page.getByText(/^point \d+$/).innerText();
		await page.mouse.click(middle[0] + 1, middle[1]);
		await page.locator('#check').getByRole('heading', { name, exact: true }).waitFor();
		await page.getByRole('switch', { name: 'crowd', exact: true }).click();
		await expect.poll(() => inked(page, FIRST), patience).toBeLessThan(2_000);
	});

	test('are narrowed by the timeline', async () => {
		const page = await visit(`${BARE}&years=2005..2015`);
		await bring(page, 'crowd.csv', crowd());
		await expect.poll(() => inked(page, FIRST), patience).toBeGreaterThan(10_000);
		const half = await inked(page, FIRST);
		await page.getByRole('button', { name: /All years/ }).click();
		await expect.poll(() => inked(page, FIRST), patience).toBeGreaterThan(1.6 * half);
	});
});

test('a tiled archive is drawn from its file, and leaves nothing behind when it is removed', async () => {
	const page = await visit(BARE);
	const tile = vectorTile('land', 'kind', 'wood');
	const metadata = { vector_layers: [{ id: 'land', fields: { kind: 'String' } }] };
	const bounds: [number, number, number, number] = [-180, -85, 180, 85];
	await bring(page, 'world.pmtiles', pmtiles({ tile, packing: 1, metadata, bounds }));
	const shown = page.getByRole('switch', { name: 'world', exact: true });
	const drawn = await picture(page);
	await shown.click();
	await looks(page).not.toBe(drawn);
	const bare = await picture(page);
	await shown.click();
	await looks(page).toBe(drawn);
	await page.locator('#layers summary').filter({ hasText: 'world' }).click();
	await page.getByRole('button', { name: 'Remove', exact: true }).click();
	await looks(page).toBe(bare);
});
