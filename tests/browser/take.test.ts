import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection } from 'geojson';
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsInBothThemes } from './axe';
import { arrive, readers, visit } from './visit';

readers();

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Take away' });

/** Presses a button and reads the file that comes of it. */
async function fileBy(page: Page, press: () => Promise<void>) {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return {
		name: download.suggestedFilename(),
		text: readFileSync((await download.path())!, 'utf8')
	};
}

/** Takes what the open dialog offers, in a format. */
const take = (page: Page, format: string) =>
	fileBy(page, async () => {
		const dialog = dialogOf(page);
		await dialog.getByRole('radio', { name: format }).check();
		await dialog.getByRole('button', { name: 'Download' }).click();
	});

/** A state with a layer of the reader's own. */
const state = (more: object = {}) => ({
	format: 'amur',
	version: 1,
	date: '2026-11-20',
	link: '?v=1&layers=rail&years=2001..2010',
	shown: ['own-test'],
	target: null,
	select: null,
	left: [],
	layers: [
		{
			id: 'own-test',
			name: 'My <places>',
			from: 'mine.geojson',
			format: 'GeoJSON',
			added: '2026-11-20',
			style: { colour: 'places', size: 4, label: 'name', simplestyle: false },
			title: 'name',
			filter: null,
			time: null,
			range: null,
			content: {
				type: 'FeatureCollection',
				features: [
					{
						type: 'Feature',
						id: 'a',
						geometry: { type: 'Point', coordinates: [127.531234567891, 50.25] },
						properties: { name: '<img src=x onerror=alert(1)>', n: 1 }
					}
				]
			}
		}
	],
	...more
});

async function openFile(page: Page, file: object | string) {
	const text = typeof file === 'string' ? file : JSON.stringify(file);
	await dialogOf(page)
		.getByLabel('Open file …')
		.and(page.locator('input'))
		.setInputFiles({
			name: 'mine.amur.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
}

const openDialog = (page: Page) =>
	page.getByRole('group', { name: 'Map tools' }).getByRole('button', { name: 'Take away' }).click();

describe('a reader who takes data away', () => {
	test('takes a layer from its row as KML, with its sources', async () => {
		const page = await arrive('?v=1&layers=drills');
		await page.locator('summary').filter({ hasText: 'Joint drills' }).click();
		await page.getByRole('button', { name: 'Take away: Joint drills' }).click();
		const { name, text } = await take(page, 'KML');
		expect(name).toMatch(/^amur-drills-\d{4}-\d\d-\d\d\.kml$/);
		const document = new DOMParser().parseFromString(text, 'text/xml');
		const marks = document.getElementsByTagName('Placemark').length;
		expect(marks).toBeGreaterThan(80);
		expect(document.getElementsByTagName('description')[0]!.textContent).toContain('Sources');
		await dialogOf(page).getByText(`${name} saved`).waitFor();
		await page.keyboard.press('Escape');
	});

	test('takes only what the map shows of it, or all', async () => {
		const page = await arrive('?v=1&layers=drills&years=2015..2015');
		await openDialog(page);
		const dialog = dialogOf(page);
		await dialog.getByRole('radio', { name: /^As the map shows it/ }).waitFor();
		const shown = JSON.parse((await take(page, 'GeoJSON')).text) as FeatureCollection;
		await dialog.getByRole('radio', { name: /^All/ }).check();
		const all = JSON.parse((await take(page, 'GeoJSON')).text) as FeatureCollection;
		expect(shown.features.length).toBeGreaterThan(0);
		expect(shown.features.length).toBeLessThan(all.features.length);
		for (const { properties } of shown.features)
			expect([properties!.from, properties!.to].join()).toContain('2015');
		await page.keyboard.press('Escape');
	});

	test('takes the coverage as GeoJSON and sees centre and radius', async () => {
		const page = await arrive('?v=1&site=119.3,26.07,400km');
		await page.getByRole('button', { name: 'Take away: Coverage check' }).click();
		const { name, text } = await take(page, 'GeoJSON');
		expect(name).toMatch(/^amur-coverage-twn-/);
		const [ring] = (JSON.parse(text) as FeatureCollection).features;
		expect(ring!.properties).toMatchObject({
			centre: [119.3, 26.07],
			radius_m: 400_000,
			notional: true
		});
		await page.keyboard.press('Escape');
	});

	test('takes a measured line as GPX, and a record as CSV', async () => {
		const page = await arrive('?v=1&measure=line:116.4,39.9,37.6,55.75');
		await page.getByRole('button', { name: 'Take away: Measure' }).click();
		expect((await take(page, 'GPX')).text).toContain('<trk>');
		await page.keyboard.press('Escape');
		const other = await arrive('?v=1&select=drills/joint-sea-2015-1');
		await other.getByRole('button', { name: /^Take away: Joint Sea/ }).click();
		const { name, text } = await take(other, 'CSV');
		expect(name).toMatch(/^amur-drills-joint-sea-2015-1-/);
		expect(text.trim().split('\r\n')).toHaveLength(2);
		await page.keyboard.press('Escape');
	});

	test('reads what a format leaves out, the size and the credit', async () => {
		const page = await arrive('?v=1&layers=drills');
		await openDialog(page);
		const dialog = dialogOf(page);
		await dialog.getByRole('radio', { name: 'GPX' }).check();
		await dialog.getByText(/have no place and are left out/).waitFor();
		await dialog.getByText(/\d+ features, [\d.]+ kB/).waitFor();
		await dialog.getByText(/Joint drills”. Amur, an atlas/).waitFor();
		await dialog.getByText('How the file begins').click();
		expect(await dialog.locator('pre').innerText()).toContain('<gpx version="1.1"');
		await page.keyboard.press('Escape');
	});
});

describe('a reader who keeps everything in one file', () => {
	test('opens it, undoes it in one step, saves it, and opens it elsewhere', async () => {
		const page = await visit('?v=1&layers=border');
		await openDialog(page);
		await openFile(page, state());
		await dialogOf(page).waitFor({ state: 'hidden' });
		await page.waitForURL(/layers=rail&years=2001\.\.2010/);
		const mine = page.getByRole('switch', { name: 'My <places>' });
		expect(await mine.isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await page.waitForURL(/layers=border$/);
		expect(await mine.isChecked()).toBe(false);
		await page.getByRole('button', { name: 'Redo', exact: true }).click();
		await page.waitForURL(/layers=rail/);

		await openDialog(page);
		await dialogOf(page).getByText('It does not hold your own layers').waitFor();
		const { name, text } = await fileBy(page, () =>
			dialogOf(page).getByRole('button', { name: 'Save file' }).click()
		);
		expect(name).toMatch(/^amur-\d{4}-\d\d-\d\d\.amur\.json$/);
		expect(JSON.parse(text)).toEqual({ ...state(), date: expect.any(String) });

		const other = await visit('', { map: false });
		await openDialog(other);
		await openFile(other, text);
		await other.waitForURL(/layers=rail/);
		await other.getByText('My <places>').first().waitFor();
	});

	test('adds it among data, where it is known for what it is', async () => {
		const page = await visit('', { map: false });
		await page.getByRole('button', { name: 'Add data …' }).click();
		await page
			.getByLabel('Choose files …')
			.and(page.locator('input'))
			.setInputFiles({
				name: 'unnamed.json',
				mimeType: 'application/json',
				buffer: Buffer.from(JSON.stringify(state()))
			});
		await page.waitForURL(/layers=rail/);
		await page.getByText('My <places>').first().waitFor();
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	test('is told what is broken, and asked before another site is', async () => {
		const page = await visit('', { map: false });
		await openDialog(page);
		const dialog = dialogOf(page);
		await openFile(page, '{"format":"amur","version":1');
		await dialog.getByText('This file is not whole').waitFor();
		await openFile(page, state({ shown: 7 }));
		await dialog.getByText('The file is broken: shown cannot be 7').waitFor();
		await openFile(page, state({ version: 3 }));
		await dialog.getByText('A newer Amur saved this file').waitFor();

		const [look] = state().layers;
		const tiles = {
			kind: 'tiles',
			from: 'https://tiles.example/a.pmtiles',
			tiles: 'vector',
			zooms: [0, 5],
			bounds: [100, 40, 140, 60],
			layers: [{ id: 'a', fields: [] }],
			credit: ''
		};
		await openFile(page, state({ layers: [{ ...look, content: tiles }] }));
		await dialog.getByText('come from tiles.example').waitFor();
		await dialog.getByRole('button', { name: 'Open without them' }).click();
		await page.waitForURL(/layers=rail/);
		expect(await page.getByText('My <places>').count()).toBe(0);
	});
});

test('a reader without a mouse takes data away and is back where they were', async () => {
	const page = await arrive('?v=1&layers=drills');
	const tool = page
		.getByRole('group', { name: 'Map tools' })
		.getByRole('button', { name: 'Take away' });
	await tool.focus();
	await page.keyboard.press('Enter');
	const dialog = dialogOf(page);
	await dialog.getByText(/\d features, /).waitFor();
	expect(await violationsInBothThemes(page)).toEqual([]);
	await dialog.getByRole('radio', { name: 'GeoJSON' }).focus();
	await page.keyboard.press('ArrowDown');
	expect(await dialog.getByRole('radio', { name: 'KML' }).isChecked()).toBe(true);
	await dialog.getByRole('button', { name: 'Download' }).focus();
	const { name } = await fileBy(page, () => page.keyboard.press('Enter'));
	expect(name).toMatch(/\.kml$/);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
	expect(await tool.evaluate((one) => one === document.activeElement)).toBe(true);
});
