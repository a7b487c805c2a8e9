import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { evidence } from '../../geodata/build/evidence';
import { further } from '../../geodata/build/pages';
import { violations, violationsInBothThemes } from './axe';
import { readers, visit } from './visit';

readers();

const found = evidence();
const { claims } = further(found);
const drills = found.layers.get('drills')!.features;
const unplaced = drills.filter(({ geometry }) => !geometry);

const plain = { javaScriptEnabled: false, map: false };
const meta = (page: Page, name: string) =>
	page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content');

describe('a reader without scripts', () => {
	test.each([
		['claims/', '[data-verdict]', claims.length],
		['layers/', 'main li h3', found.layers.size],
		['layers/drills/', 'tbody tr[id]', drills.length],
		['layers/memberships/', 'tbody tr[id]', found.layers.get('memberships')!.features.length],
		['sources/', 'main ol > li[id]', found.sources.length],
		['method/', 'dl div', 20]
	])('reads all of %s', async (path, rows, count) => {
		const page = await visit(path, plain);
		expect(await page.locator('h1').count()).toBe(1);
		expect((await meta(page, 'description'))!.length).toBeGreaterThan(60);
		expect(await meta(page, 'og:image')).toMatch(/preview\.png$/);
		const seen = await page.locator(rows).count();
		if (path === 'method/') expect(seen).toBeGreaterThan(count);
		else expect(seen).toBe(count);
		expect(await page.locator('.scripted:visible').count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
			page.viewportSize()!.width
		);
	});

	test('reads that a drill has no place, and finds each claim by its address', async () => {
		const table = await visit('layers/drills/', plain);
		expect(await table.getByText('not on the map: the record gives no place').count()).toBe(
			unplaced.length
		);
		// A member is drawn as its country.
		const members = await visit('layers/memberships/', plain);
		expect(await members.getByText('not on the map').count()).toBe(0);
		expect(await members.getByText('no shape of its own').count()).toBeGreaterThan(30);
		const page = await visit('claims/#border-4179', plain);
		const claim = page.locator('#border-4179');
		for (const said of ['4,179 km', '4,181 km', 'Near.'])
			expect(await claim.innerText()).toContain(said);
		await claim.getByText('Show on the map').click();
		await page.waitForURL(/\?v=1&layers=border$/);
	});

	test('sees gas bars in proportion to their figures', async () => {
		const page = await visit('claims/', plain);
		const widths = await page.locator('.bars .row').evaluateAll((rows) =>
			rows.map((row) => ({
				width: row.firstElementChild!.getBoundingClientRect().width,
				value: Number(row.textContent)
			}))
		);
		expect(widths.length).toBeGreaterThan(10);
		for (const { width, value } of widths)
			expect(width / value).toBeCloseTo(widths[0]!.width / widths[0]!.value, 1);
	});

	test('goes from the map to the pages and back', async () => {
		const page = await visit('', plain);
		await page.getByRole('navigation', { name: 'Pages' }).getByText('Claims').click();
		await page.waitForURL(/\/claims\/$/);
		await page.getByRole('link', { name: 'Layers' }).click();
		await page.getByRole('link', { name: 'Joint drills', exact: true }).click();
		await page.locator('#joint-sea-2015-1').getByText('Show on the map').click();
		await page.waitForURL(/\?v=1&select=drills\/joint-sea-2015-1$/);
	});
});

describe('a reader of the claims', () => {
	test('narrows the claims, and finds them so on Back and by the link', async () => {
		const page = await visit('claims/', { map: false });
		const said = page.locator('.filters [role=status]');
		const all = await said.textContent();
		await page.locator('.filters select').selectOption('S-400');
		await page.waitForURL(/topic=S-400/);
		await expect.poll(() => said.textContent()).not.toBe(all);
		const few = await said.textContent();
		await page.getByRole('link', { name: 'Layers' }).click();
		await page.waitForURL(/\/layers\/$/);
		await page.goBack();
		await expect.poll(() => said.textContent()).toBe(few);
		await page.reload();
		await expect.poll(() => said.textContent()).toBe(few);
		expect(await page.locator('.filters select').inputValue()).toBe('S-400');
	});
});

describe('every page that is built', () => {
	const build = new URL('../../build/', import.meta.url);
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.html') && name !== '404.html'
	);

	test('has one heading, a title and a description of its own, and a preview image', () => {
		expect(files.length).toBeGreaterThan(15);
		const titles = new Set<string>();
		for (const name of files) {
			const html = readFileSync(new URL(name, build), 'utf8');
			expect(html.match(/<h1[\s>]/g), name).toHaveLength(1);
			expect(html, name).toMatch(/<html lang="en"/);
			expect(html, name).toMatch(/<meta name="description" content="[^"]{60,}"/);
			expect(html, name).toMatch(/<meta property="og:image" content="[^"]*preview\.png"/);
			titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
		}
		expect(titles.size).toBe(files.length);
	});
});

describe('a reader with scripts', () => {
	test('filters claims by verdict, topic and what can be measured', async () => {
		const page = await visit('claims/', { map: false });
		const shown = () => page.locator('[data-verdict]').count();
		await page.getByRole('button', { name: 'Differs' }).click();
		await expect.poll(shown).toBe(claims.filter(({ verdict }) => verdict === 'differs').length);
		await page.getByRole('button', { name: 'All', exact: true }).click();
		await page.getByRole('combobox', { name: 'Topic' }).selectOption('S-400');
		await page.getByRole('button', { name: 'Measurable' }).click();
		const left = claims.filter(({ topic, measure }) => topic === 'S-400' && measure).length;
		await expect.poll(shown).toBe(left);
		await page.getByText(`${left} of ${claims.length} claims`).waitFor();
	});

	test('sorts a table both ways and finds rows by a word', async () => {
		const page = await visit('layers/rail/', { map: false });
		const first = () => page.locator('tbody tr').first().getAttribute('id');
		const head = page.getByRole('button', { name: 'Length measured' });
		await head.click();
		await expect.poll(first).toBe('ekb-chel');
		await head.click();
		await expect.poll(first).toBe('trans-manchurian');
		expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('Length');
		await page.getByLabel('Find').fill('khorgos');
		await expect.poll(first).toBe('khorgos-variant');
	});

	test('finds sources that nobody read', async () => {
		const page = await visit('sources/', { map: false });
		await page.getByRole('combobox', { name: 'Page' }).selectOption('no');
		const unread = found.sources.filter(({ custom }) => !custom.read).length;
		await expect.poll(() => page.locator('main ol > li[id]').count()).toBe(unread);
	});

	test('takes layers and the bibliography away', async () => {
		const page = await visit('layers/gas-pipelines/', { map: false });
		const take = async (name: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('link', { name }).click()
			]);
			return readFile(await download.path(), 'utf8');
		};
		const lines = found.layers.get('gas-pipelines')!.features.length;
		const geojson = JSON.parse(await take('Download GeoJSON')) as FeatureCollection;
		expect(geojson.features).toHaveLength(lines);
		const table = await take('Download CSV');
		expect(Papa.parse(table.slice(1), { header: true, skipEmptyLines: true }).data).toHaveLength(
			lines
		);
		expect((await take('Download KML')).match(/<Placemark/g)).toHaveLength(lines);
		expect((await take('Download GPX')).match(/<trk>/g)).toHaveLength(lines);
		expect(await take('Download FlatGeobuf')).toMatch(/^fgb/);
		await page.getByRole('link', { name: 'Sources', exact: true }).click();
		await page.waitForURL(/\/sources\/$/);
		expect(JSON.parse(await take('Download CSL-JSON'))).toHaveLength(found.sources.length);
		expect((await take('Download BibTeX')).match(/^@/gm)).toHaveLength(found.sources.length);
	});

	test('does not load the claims with the map', async () => {
		const page = await visit('', { map: false });
		const scripts = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.map(({ name }) => name)
				.filter((name) => name.endsWith('.js'))
		);
		expect(scripts.length).toBeGreaterThan(3);
		for (const script of scripts)
			expect(await (await page.request.get(script)).text()).not.toContain('4,179 kilometers');
	});
});

const tongues = {
	ru: {
		claims: { heading: 'Утверждения', all: 'Все утверждения', differs: 'Расходится' },
		ofClaims: (shown: number, all: number) => `Показано ${shown} из ${all} утверждений`,
		topic: ['Тема', 'Вертолёт Ми-26'],
		rail: { heading: 'Высокоскоростная магистраль Москва — Пекин', length: 'Длина по измерению' },
		status: ['Состояние', 'действует'],
		ofRows: (shown: number, all: number) => `Показано ${shown} из ${all}`,
		method: { heading: 'Методика', rings: 'Чего не говорит круг дальности' },
		layers: 'Слои'
	},
	zh: {
		claims: { heading: '论断', all: '全部论断', differs: '不符' },
		ofClaims: (shown: number, all: number) => `显示 ${shown} 条，共 ${all} 条论断`,
		topic: ['主题', '米-26 直升机'],
		rail: { heading: '莫斯科—北京高速铁路', length: '量算长度' },
		status: ['状态', '运营中'],
		ofRows: (shown: number, all: number) => `显示 ${shown} 个，共 ${all} 个`,
		method: { heading: '方法', rings: '射程圈没有说明的内容' },
		layers: '图层'
	}
} as const;

describe.each(['ru', 'zh'] as const)('a reader of %s', (lang) => {
	const says = tongues[lang];

	/** Opens a page in the language, and sees that it is sound and fits a phone. */
	async function open(path: string, heading: string): Promise<Page> {
		const page = await visit(`${path}?lang=${lang}`, { map: false });
		await page.getByRole('heading', { level: 1, name: heading }).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
		expect(await page.title()).toContain(heading);
		expect(await violations(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		return page;
	}

	test('filters the claims', async () => {
		const page = await open('claims/', says.claims.heading);
		await page.getByRole('heading', { name: says.claims.all }).waitFor();
		await page.getByRole('button', { name: says.claims.differs }).click();
		const differ = claims.filter(({ verdict }) => verdict === 'differs').length;
		await page.getByText(says.ofClaims(differ, claims.length)).waitFor();
		await page.getByRole('button', { name: says.claims.differs }).click();
		const [topic, helicopter] = says.topic;
		await page.getByRole('combobox', { name: topic }).selectOption(helicopter);
		await page.getByText(says.ofClaims(3, claims.length)).waitFor();
		const quote = page.locator('#mi26-15t blockquote');
		expect(await quote.getAttribute('lang')).toBe('en');
		expect(await quote.innerText()).toContain('15-ton load');
	});

	test('sorts and filters a table', async () => {
		const page = await open('layers/rail/', says.rail.heading);
		const rail = found.layers.get('rail')!.features;
		await page.getByRole('button', { name: says.rail.length }).click();
		await expect.poll(() => page.locator('tbody tr').first().getAttribute('id')).toBe('ekb-chel');
		const [status, operating] = says.status;
		await page.getByRole('combobox', { name: status }).selectOption(operating);
		const running = rail.filter(({ properties }) => properties.status === 'operating').length;
		await page.getByText(says.ofRows(running, rail.length), { exact: true }).waitFor();
	});

	test('reads the method, and finds the language again on the next page and the map', async () => {
		const page = await open('method/', says.method.heading);
		await page.getByRole('heading', { name: says.method.rings }).waitFor();
		await page.getByRole('link', { name: says.layers, exact: true }).click();
		await page.getByRole('heading', { level: 1, name: says.layers }).waitFor();
		const map = page.getByRole('banner').getByRole('link').first();
		expect(await map.getAttribute('href')).toMatch(new RegExp(`\\?v=1&lang=${lang}$`));
	});
});

test('a reader chooses a language, and the next visit has it', async () => {
	const page = await visit('sources/', { map: false });
	await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
	await page.getByRole('heading', { level: 1, name: '来源' }).waitFor();
	await page.getByText(`显示 ${found.sources.length} 个`).waitFor();
	await page.reload();
	await page.getByRole('heading', { level: 1, name: '来源' }).waitFor();
});

describe('the pages', () => {
	test('have nothing that axe finds wrong in either theme', async () => {
		for (const path of ['claims/', 'layers/', 'layers/rail/', 'sources/', 'method/']) {
			const page = await visit(path, { map: false });
			expect(await violationsInBothThemes(page), path).toEqual([]);
		}
	});

	test('never scroll sideways on a phone', async () => {
		for (const path of ['claims/', 'layers/gas-pipelines/', 'sources/', 'method/']) {
			const page = await visit(path, { viewport: { width: 390, height: 844 }, map: false });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
		}
	});
});
