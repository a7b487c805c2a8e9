import { readFileSync } from 'node:fs';
import geodesic from 'geographiclib-geodesic';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { address, arrive, looks, picture, readers } from './visit';

readers();

const wgs84 = geodesic.Geodesic.WGS84;
type LonLat = readonly [number, number];
const BEIJING: LonLat = [116.4074, 39.9042];
const MOSCOW: LonLat = [37.6173, 55.7558];
const KILOMETRE = 1000;
const MILE = 1609.344;
const NAUTICAL = 1852;

const metres = (points: readonly LonLat[]) =>
	points
		.slice(1)
		.reduce(
			(sum, [lon, lat], i) => sum + wgs84.Inverse(points[i]![1], points[i]![0], lat, lon).s12!,
			0
		);

const number = (text: string) => Number(text.replace(/[^\d.]/g, ''));
const figure = async (page: Page) =>
	number(await page.locator('#check output').first().innerText());
const measured = async (page: Page): Promise<LonLat[]> => {
	const text = (await address(page)).searchParams.get('measure') ?? '';
	const numbers = text.replace(/^\w+:/, '').split(',').filter(Boolean).map(Number);
	return numbers.flatMap((lon, i): LonLat[] => (i % 2 ? [] : [[lon, numbers[i + 1]!]]));
};
const begin = async (page: Page) => {
	const tool = page.getByRole('button', { name: 'Measure', exact: true });
	if ((await tool.getAttribute('aria-pressed')) === 'false') await tool.click();
};
const add = async (page: Page, [lon, lat]: LonLat) => {
	const field = page.getByLabel('Add a point: latitude, longitude');
	await field.fill(`${lat}, ${lon}`);
	await field.press('Enter');
};
interface Place {
	id: string;
	properties: { name: { en: string } };
	geometry: { coordinates: LonLat };
}
const features = (layer: string) =>
	(JSON.parse(readFileSync(`geodata/layers/${layer}.geojson`, 'utf8')) as { features: Place[] })
		.features;
const feature = (layer: string, id: string) =>
	features(layer).find((one) => one.id === id)!.geometry.coordinates;
const HERE = '?v=1&at=50,80,2.2';

describe('a reader who measures', () => {
	test('types Beijing and Moscow, in each unit, beside the sphere', async () => {
		const page = await arrive(HERE);
		await page.keyboard.press('m');
		await add(page, BEIJING);
		await add(page, MOSCOW);
		const way = metres([BEIJING, MOSCOW]);
		await expect.poll(() => figure(page)).toBeCloseTo(way / KILOMETRE, 1);
		expect((await address(page)).searchParams.get('measure')).toBe(
			'line:116.4074,39.9042,37.6173,55.7558'
		);
		const row = page.locator('#check tbody tr').first();
		const azimuth = (wgs84.Inverse(BEIJING[1], BEIJING[0], MOSCOW[1], MOSCOW[0]).azi1! + 360) % 360;
		expect(await row.innerText()).toContain(`${azimuth.toFixed(1)}°`);
		await page.getByRole('button', { name: 'mi', exact: true }).click();
		await expect.poll(() => figure(page)).toBeCloseTo(way / MILE, 1);
		await page.getByRole('button', { name: 'nmi', exact: true }).click();
		await expect.poll(() => figure(page)).toBeCloseTo(way / NAUTICAL, 1);
		expect((await address(page)).searchParams.get('unit')).toBe('nmi');
		await page.locator('#check summary', { hasText: 'Compare with a sphere' }).click();
		expect(await page.locator('#check').innerText()).toMatch(/[−+]0\.\d\d %/);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		// What was measured stays, above the coverage check.
		await page.getByLabel('Covered share').waitFor();
		expect(await figure(page)).toBeCloseTo(way / NAUTICAL, 1);
	});

	test('clicks points without selecting, moves one by key, takes the last back and undoes', async () => {
		const page = await arrive(HERE);
		await begin(page);
		for (const [x, y] of [
			[420, 250],
			[500, 330],
			[550, 260]
		] as const)
			await page.mouse.click(x, y, { delay: 20 });
		await expect.poll(async () => (await measured(page)).length).toBe(3);
		expect((await address(page)).searchParams.has('select')).toBe(false);
		await expect.poll(() => figure(page)).toBeCloseTo(metres(await measured(page)) / KILOMETRE, 0);
		const [first, second] = await measured(page);
		const handle = page.getByRole('button', { name: /^Point 1 at/ });
		await handle.focus();
		await page.keyboard.press('Shift+ArrowLeft');
		await expect.poll(async () => (await measured(page))[0]![0]).toBeLessThan(first![0] - 1);
		await expect.poll(() => figure(page)).toBeCloseTo(metres(await measured(page)) / KILOMETRE, 0);
		await page.keyboard.press('Backspace');
		await expect.poll(async () => (await measured(page)).length).toBe(2);
		await page.keyboard.press('Delete');
		await expect.poll(() => measured(page)).toEqual([second]);
		for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Control+z');
		expect((await measured(page))[0]).toEqual(first);
		expect(await measured(page)).toHaveLength(3);
	});

	test('drags a point in one step', async () => {
		const page = await arrive(`${HERE}&measure=line:70,50,90,50`);
		await begin(page);
		const box = (await page.getByRole('button', { name: /^Point 2 at/ }).boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 20, y - 60, { steps: 5 });
		await page.mouse.up();
		await expect.poll(async () => (await measured(page))[1]![1]).toBeGreaterThan(52);
		await expect.poll(() => figure(page)).toBeCloseTo(metres(await measured(page)) / KILOMETRE, 0);
		await page.keyboard.press('Control+z');
		expect(await measured(page)).toEqual([
			[70, 50],
			[90, 50]
		]);
	});

	test('measures an area over the antimeridian, and the same link says the same', async () => {
		const corners: LonLat[] = [
			[170, 60],
			[-170, 60],
			[-175, 70]
		];
		const polygon = wgs84.Polygon(false);
		for (const [lon, lat] of corners) polygon.AddPoint(lat, lon);
		const { area, perimeter } = polygon.Compute(false, true);
		const page = await arrive('?v=1&at=64,180,2.4');
		await begin(page);
		await page.getByRole('button', { name: 'Area', exact: true }).click();
		for (const corner of corners) await add(page, corner);
		await expect.poll(() => figure(page)).toBe(Math.round(area! / 1e6));
		expect(await page.locator('#check .answer:visible').innerText()).toContain(
			(perimeter / 1000).toLocaleString('en', { maximumFractionDigits: 1 })
		);
		const link = (await address(page)).search;
		await page.getByRole('button', { name: 'Clear' }).click();
		expect((await address(page)).searchParams.has('measure')).toBe(false);
		await page.keyboard.press('Escape');
		const again = await arrive(link);
		await expect.poll(() => figure(again)).toBe(Math.round(area! / 1e6));
	});

	test('asks what is nearest to a feature, reads how far and which way, and goes there', async () => {
		const home = feature('energy-sites', 'yamal-lng');
		const [nearest] = features('places')
			.map(({ id, properties, geometry }) => {
				const [lon, lat] = geometry.coordinates;
				const { s12, azi1 } = wgs84.Inverse(home[1], home[0], lat, lon);
				return { id, name: properties.name.en, metres: s12!, azimuth: (azi1! + 360) % 360 };
			})
			.sort((a, b) => a.metres - b.metres);
		const page = await arrive('?v=1&at=71,72,3&select=energy-sites/yamal-lng');
		await page.locator('#check summary', { hasText: 'Nearest features' }).click();
		const rows = page.locator('#check ol li button');
		await expect.poll(() => rows.count()).toBe(8);
		await page.getByLabel('Among').selectOption({ label: 'Places of the article' });
		const row = rows.filter({ hasText: nearest!.name }).first();
		await row.waitFor();
		const said = await row.innerText();
		expect(said).toContain(`${Math.round(nearest!.metres / 1000).toLocaleString('en')} km`);
		expect(said).toContain(`(${nearest!.azimuth.toFixed(1)}°)`);
		expect(await rows.first().innerText()).toBe(said);
		const before = await picture(page);
		await row.focus();
		await looks(page).not.toBe(before);
		await row.press('Enter');
		await page.waitForURL((url) => url.searchParams.get('select') === `places/${nearest!.id}`);
	});
});
