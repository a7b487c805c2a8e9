import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseHTML } from 'linkedom';
import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, PATIENCE, type Site, type Visit } from '../tools/site';

let site: Site;
/** A page of another origin that embeds the map and notes what it is told. */
let host: Server;
let around: string;
let visit: Visit | null = null;

beforeAll(async () => {
	site = await openSite();
	host = createServer((request, response) => {
		const search = new URL(request.url!, 'http://host').searchParams.get('search') ?? '';
		response.setHeader('content-type', 'text/html');
		response.end(`<!doctype html><title>An article</title>
			<body style="margin:0;height:3000px"><script>
			told = []; addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }))
			</script><iframe src="${site.url}embed/${search}" width="800" height="460"></iframe>`);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	around = `http://localhost:${(host.address() as AddressInfo).port}`;
});
afterAll(async () => {
	await site?.close();
	host?.close();
});
afterEach(async () => {
	const complaints = visit?.complaints ?? [];
	await visit?.close();
	visit = null;
	expect(complaints).toEqual([]);
});

interface Told {
	source: string;
	version: number;
	type: string;
	link: string;
	origin: string;
	select?: { layer: string; feature: string } | null;
	parts?: string[];
}

/** Waits as long as a busy machine needs. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: PATIENCE });

/** Opens the other page, with the map in it under a link. */
async function embed(search: string): Promise<{ page: Page; frame: Frame }> {
	visit = await site.open('method/', { viewport: { width: 900, height: 600 } });
	const { page } = visit;
	await page.goto(`${around}/?search=${encodeURIComponent(search)}`);
	const frame = page.frames()[1]!;
	await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
	return { page, frame };
}

const told = (page: Page, type: string) =>
	page.evaluate('told').then((all) => (all as Told[]).filter((one) => one.type === type));
const last = async (page: Page, type: string) => (await told(page, type)).at(-1);
const ask = (page: Page, message: unknown) =>
	page.evaluate((data) => frames[0]!.postMessage(data, '*'), message);
const drawn = (frame: Frame) => frame.locator('.map [aria-busy="false"]').waitFor();

describe('a reader of a page that embeds the map', () => {
	test('sees the view, what it shows and whom it is owed to, and scrolls the page over it', async () => {
		const { page, frame } = await embed('?v=1&at=40,115,3.5&layers=border,drills&lang=ru');
		await drawn(frame);
		expect(
			await frame.getByRole('listitem').filter({ hasText: 'Сухопутная граница' }).count()
		).toBe(1);
		expect(await frame.getByRole('switch').count()).toBe(0);
		expect(await frame.getByRole('link', { name: '© OpenStreetMap' }).count()).toBe(1);
		const whole = frame.getByRole('link', { name: 'Открыть в Amur' });
		const address = await whole.evaluate((link) => (link as HTMLAnchorElement).href);
		expect(address).toBe(`${site.url}?v=1&at=40,115,3.5&layers=border,drills&lang=ru`);

		await page.mouse.move(500, 200);
		await page.mouse.wheel(0, 300);
		await eventually(() => page.evaluate('scrollY')).toBeGreaterThan(100);
		expect(await frame.getByText(/прокручивайте с клавишей/).count()).toBe(1);
		expect(await last(page, 'view')).toBeUndefined();
		await page.evaluate('scrollTo(0, 0)');

		// What is pressed changes the frame alone, and Back leads out of the page.
		const steps = await page.evaluate('history.length');
		await frame.getByRole('button', { name: 'Приблизить' }).click();
		await eventually(async () => (await last(page, 'view'))?.link).toMatch(/at=40,115,4\.5&/);
		expect(await page.evaluate('history.length')).toBe(steps);
	});

	test('has nothing in the way, and nothing that moves, where that was chosen', async () => {
		const { page, frame } = await embed(
			'?v=1&at=40,115,3.5&map=still&legend=none&select=nothing/here'
		);
		await drawn(frame);
		expect(await frame.getByText('Legend').count()).toBe(0);
		expect(await frame.getByRole('group', { name: 'Map tools' }).count()).toBe(0);
		// Only what is no part of a link is told.
		expect(await frame.getByRole('listitem').allInnerTexts()).toEqual([
			'select=nothing/here: no such feature'
		]);
		await frame.getByRole('button', { name: 'Dismiss' }).click();
		await page.mouse.move(400, 200);
		await page.mouse.down();
		await page.mouse.move(300, 250, { steps: 4 });
		await page.mouse.up();
		expect(await frame.evaluate('location.search')).toBe(
			'?v=1&at=40,115,3.5&legend=none&map=still'
		);
	});
});

describe('a page that embeds the map', () => {
	test('is told what is shown and selected, and may ask for another view', async () => {
		const { page, frame } = await embed('?v=1&at=40,115,3.5');
		await eventually(async () => (await told(page, 'ready')).length).toBe(1);
		expect(await last(page, 'ready')).toEqual({
			source: 'amur',
			version: 1,
			type: 'ready',
			link: '?v=1&at=40,115,3.5',
			origin: site.url.slice(0, -1)
		});

		await ask(page, {
			type: 'set view',
			link: 'https://anywhere.example/?v=1&layers=rail&theme=dark'
		});
		await eventually(async () => (await last(page, 'view'))?.link).toBe(
			'?v=1&layers=rail&theme=dark'
		);
		expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
		expect(new URL(frame.url()).search).toBe('?v=1&layers=rail&theme=dark');

		const select = { layer: 'places', feature: '' };
		select.feature = await frame.evaluate(async (url) => {
			const { features } = await (await fetch(`${url}layers/places.geojson`)).json();
			return features[0].id as string;
		}, site.url);
		await ask(page, { type: 'select', select });
		await eventually(async () => (await last(page, 'select'))?.select).toEqual(select);
		await frame.getByRole('link', { name: 'Record and sources' }).waitFor();
		await ask(page, { type: 'select', select: null });
		await eventually(async () => (await last(page, 'select'))?.select).toBeNull();

		const before = (await told(page, 'view')).length;
		await ask(page, { type: 'get view' });
		await eventually(async () => (await told(page, 'view')).length).toBeGreaterThan(before);
	});

	test('is told what of its wishes means nothing, and can do nothing else', async () => {
		const { page, frame } = await embed('?v=1&layers=rail');
		await eventually(async () => (await told(page, 'ready')).length).toBe(1);
		const address = frame.url();
		for (const message of [
			'set view',
			null,
			{ type: 'set view' },
			{ type: 'set view', link: 7 },
			{ type: 'navigate', link: 'https://example.org' },
			{ type: 'select', select: 'rail' }
		])
			await ask(page, message);
		await ask(page, { type: 'select', select: { layer: 'rail', feature: '<b>no</b>' } });
		await eventually(async () => (await last(page, 'refused'))?.parts).toEqual([
			'select=rail/<b>no</b>'
		]);
		await ask(page, { type: 'set view', link: '?v=1&layers=rail&wish=1&site=javascript:alert(1)' });
		await eventually(async () => (await last(page, 'refused'))?.parts).toEqual([
			'wish=1',
			'site=javascript:alert(1)'
		]);
		expect(frame.url()).toBe(address);
		// A message that the frame sends itself is not its parent's.
		await frame.evaluate(() => postMessage({ type: 'set view', link: '?v=1&layers=border' }, '*'));
		await ask(page, { type: 'get view' });
		await eventually(async () => (await last(page, 'view'))?.link).toBe('?v=1&layers=rail');
	});

	test('hears and says nothing where another parent is named', async () => {
		const { page, frame } = await embed(`?v=1&layers=rail&parent=https://example.org`);
		await drawn(frame);
		await ask(page, { type: 'set view', link: '?v=1&layers=border' });
		await page.waitForTimeout(300);
		expect(await page.evaluate('told.length')).toBe(0);
		expect(new URL(frame.url()).search).toBe('?v=1&layers=rail&parent=https://example.org');
	});
});

describe('a reader who wants to embed a view', () => {
	test('gets the code for it, with the choices made, and looks at it', async () => {
		visit = await site.open('?v=1&at=40,115,3.5&layers=rail', {
			viewport: { width: 1300, height: 800 }
		});
		const { page } = visit;
		await page.locator('html[data-ready]').waitFor({ state: 'attached' });
		await page.getByRole('button', { name: 'Embed this view' }).click();
		const dialog = page.getByRole('dialog', { name: 'Embed this view' });
		const code = dialog.getByLabel('Code', { exact: true });
		await code.waitFor();
		await dialog.getByLabel('Width in pixels').fill('640');
		await dialog.getByLabel('Height in pixels').fill('10');
		await page.keyboard.press('Tab');
		await dialog.getByLabel('Legend').selectOption('Closed at first');
		await dialog.getByLabel('Map').selectOption('Still picture');
		await dialog.getByLabel('Language').selectOption('中文');
		await dialog.getByLabel('Theme').selectOption('Dark');
		const text = await code.inputValue();
		expect(text).toContain('width="640" height="200"');
		const address = parseHTML(text).document.querySelector('iframe')!.getAttribute('src');
		expect(address).toBe(
			`${site.url}embed/?v=1&at=40,115,3.5&layers=rail&theme=dark&lang=zh&legend=closed&map=still`
		);
		await dialog.getByText('Preview').click();
		await page.frameLocator('dialog iframe').getByText('图例').waitFor();
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Embed this view');
	});
});
