import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { PATIENCE } from '../tools/site';
import { chunks } from '../unit/exchange/figure/chunks';
import { violationsInBothThemes } from './axe';
import { arrive, readers, visit } from './visit';

readers();

const VIEW = '?v=1&at=25.5,119.5,5,20&layers=coverage,drills,adiz&site=118.93,24.88,s400-40n6e';
/** The data colours of the light theme. */
const COVERAGE = [0xc8, 0x42, 0x1a];
const DRILLS = [0x1f, 0x4e, 0x9e];

async function openFigure(page: Page) {
	await page.getByRole('button', { name: 'Figure', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Figure' });
	await dialog.getByRole('application').waitFor();
	return dialog;
}

/** Saves the figure as the dialog has it: the name of the file, and its bytes. */
async function save(page: Page) {
	const waiting = page.waitForEvent('download', { timeout: 4 * PATIENCE });
	await page.getByRole('button', { name: 'Save figure' }).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** How many pixels of a picture are of a colour, or close to it. */
function inked({ data }: PNG, colour: readonly number[]): number {
	let count = 0;
	for (let i = 0; i < data.length; i += 4) {
		const away = colour.reduce((sum, channel, k) => sum + Math.abs(channel - data[i + k]!), 0);
		if (away < 40) count++;
	}
	return count;
}

describe('a reader who takes a figure away', () => {
	test('frames it by mouse and keys, names it, and gets the window as a PNG', async () => {
		const page = await arrive(VIEW);
		const dialog = await openFigure(page);
		await dialog.getByLabel('Title', { exact: true }).fill('Taiwan & <its> strait');
		await dialog.getByLabel('Size').selectOption('This window');
		await dialog.getByText('1,000 × 620 pixels, 96 dpi').waitFor();
		const frame = dialog.getByRole('application');
		const looks = async () => (await frame.screenshot()).toString('base64');
		const before = await looks();
		await frame.press('ArrowRight');
		await expect.poll(looks).not.toBe(before);
		const panned = await looks();
		await frame.press('+');
		await expect.poll(looks).not.toBe(panned);
		await dialog.getByRole('button', { name: 'As on the map' }).click();
		await expect.poll(looks).toBe(before);

		const { name, bytes } = await save(page);
		expect(name).toMatch(/^amur-figure-\d{4}-\d\d-\d\d\.png$/);
		const picture = PNG.sync.read(bytes);
		expect([picture.width, picture.height]).toEqual([1000, 620]);
		const { dpi, texts } = chunks(bytes);
		expect(dpi).toBeCloseTo(96, 1);
		expect(texts.Title).toBe('Taiwan & <its> strait');
		expect(texts.Source).toBe(page.url());
		expect(inked(picture, COVERAGE)).toBeGreaterThan(500);
		expect(inked(picture, DRILLS)).toBeGreaterThan(50);
		await dialog.getByText(`Saved: ${name}`).waitFor();
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(
			await page
				.getByRole('button', { name: 'Figure', exact: true })
				.evaluate((one) => one === document.activeElement)
		).toBe(true);
	});

	test('gets A4 at 300 dots per inch', async () => {
		const page = await arrive(VIEW);
		const dialog = await openFigure(page);
		await dialog.getByText('3,508 × 2,480 pixels, 300 dpi').waitFor();
		const { bytes } = await save(page);
		const picture = PNG.sync.read(bytes);
		expect([picture.width, picture.height]).toEqual([3508, 2480]);
		expect(chunks(bytes).dpi).toBeCloseTo(300, 1);
		expect(inked(picture, COVERAGE)).toBeGreaterThan(5_000);
		expect(inked(picture, DRILLS)).toBeGreaterThan(500);
		await page.keyboard.press('Escape');
	});

	test('gets a drawing with the layers, the scale, the north and the sources', async () => {
		const page = await arrive(VIEW);
		const dialog = await openFigure(page);
		await dialog.getByLabel('Format').selectOption('SVG, a drawing to edit');
		await dialog.getByText('297 × 210 mm, vectors').waitFor();
		const { name, bytes } = await save(page);
		expect(name).toMatch(/\.svg$/);
		const text = bytes.toString();
		const faults: string[] = [];
		const drawing = new DOMParser({
			onError: (level, message) => faults.push(`${level}: ${message}`)
		}).parseFromString(text, 'image/svg+xml');
		expect(faults).toEqual([]);
		const words = Array.from(drawing.getElementsByTagName('text')).map((one) => one.textContent);
		const said = words.join(' ');
		for (const part of [
			'LEGEND',
			'Joint drills',
			'Notional sites',
			'Taipei',
			'Web Mercator',
			'GeoNames',
			'Sources: ',
			'True at 2',
			'N'
		])
			expect(said).toContain(part);
		expect(words.some((one) => /^[125]0+ km$/.test(one!))).toBe(true);
		for (const colour of ['#c8421a', '#1f4e9e', '#5c7a1f', '#f7f4ec', '#dfe8ec'])
			expect(text).toContain(colour);
		for (const group of ['reach-areas', 'drills-symbols', 'adiz-lines', 'map', 'site'])
			expect(text).toContain(`id="${group}"`);
		expect(text).not.toMatch(/<image|href=|var\(|foreignObject|<style|NaN|undefined/);
		await page.keyboard.press('Escape');
	});

	test('gives it up half-way', async () => {
		const page = await arrive(VIEW);
		const dialog = await openFigure(page);
		await page.getByRole('button', { name: 'Save figure' }).click();
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await dialog.getByText('Nothing was saved.').waitFor();
		await dialog.getByRole('button', { name: 'Save figure' }).waitFor();
		await page.keyboard.press('Escape');
	});

	test('needs no graphics processor', async () => {
		const page = await visit(`${VIEW}&lang=ru`, {
			before: () => {
				const real = HTMLCanvasElement.prototype.getContext;
				HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
					return /webgl/.test(kind) ? null : real.call(this, kind as '2d');
				} as typeof real;
			}
		});
		await page.getByRole('button', { name: 'Рисунок', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Рисунок' });
		await dialog.getByRole('application').waitFor();
		await dialog.getByLabel('Размер').selectOption('Экран (Full HD)');
		const waiting = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Сохранить рисунок' }).click();
		const picture = PNG.sync.read(readFileSync(await (await waiting).path()));
		expect([picture.width, picture.height]).toEqual([1920, 1080]);
		expect(inked(picture, COVERAGE)).toBeGreaterThan(1_000);
		await dialog.getByText(/нарисована проще/).waitFor();
	});

	test.each([
		[1440, 900],
		[390, 844]
	])('finds nothing in its way at %i×%i, in either theme', async (width, height) => {
		const page = await visit(VIEW, { viewport: { width, height } });
		// A phone has no room for every tool.
		if (width < 760) await page.getByRole('button', { name: 'Take away', exact: true }).click();
		const dialog = await openFigure(page);
		const box = (await dialog.boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(width);
		expect(await violationsInBothThemes(page)).toEqual([]);
	});
});
