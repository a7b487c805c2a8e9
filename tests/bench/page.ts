// The built site beside a plain MapLibre page that draws the same data with no app around it:
// npm run bench:page [rounds]   (build first)
import { rm } from 'node:fs/promises';
import os from 'node:os';
import { chromium, type Browser, type Page } from 'playwright';
import { layers } from '../../src/lib/atlas/load';
import { drawsInSoftware } from '../../src/lib/map/software';
import { ARGS, findChromium } from '../tools/chromium.js';
import { makeHost, type Host } from '../tools/host';
import { PATIENCE } from '../tools/site';
import { held } from './memory';
import { drag, grab, pan, release } from './pan';
import { makePlain } from './plain';
import { longest, perStep, traced } from './trace';
import { COMPOSED, posing, undrawn, type Orders } from './undrawn';

const ROUNDS = 5;
const STEPS = 40;
const LONG_TASK_MS = 50;
const AT = '40,112,3';
const SITE = '118.93,24.88,s400-40n6e';

/** One page of the two: where it stands, what says that its map is drawn, and its switch of a layer. */
interface Side {
	name: 'Amur' | 'plain';
	host: Host;
	ready: string;
	/** the search of its address that shows layers */
	search(shown: readonly string[]): string;
	toggle(page: Page): Promise<unknown>;
}

/** What the pages noted of themselves, in milliseconds from the start of the visit. */
interface Noted {
	readable: number;
	/** land is drawn */
	map: number;
	/** all is drawn that was asked for */
	complete: number;
	long: number[];
}

type Measures = Record<string, number[]>;

/** Runs in a page before anything of its own does: notes when land is drawn, and all of the map, and its long tasks. */
function note(ready: string) {
	const noted = { map: 0, complete: 0, long: [] as number[] };
	Object.assign(window, { noted });
	const { prototype } = WebGL2RenderingContext;
	const draw = prototype.drawElements;
	prototype.drawElements = function (...asked) {
		draw.apply(this, asked);
		// The sea is two triangles a tile; land takes many.
		if (asked[1] < 300) return;
		noted.map = performance.now();
		prototype.drawElements = draw;
	};
	new MutationObserver((_, observer) => {
		if (!document.querySelector(ready)) return;
		noted.complete = performance.now();
		observer.disconnect();
	}).observe(document, { subtree: true, childList: true, attributes: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) noted.long.push(duration);
	}).observe({ type: 'longtask', buffered: true });
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** A fresh visit, until the map is drawn and nothing moves. */
async function visit(
	browser: Browser,
	{ host, ready, search }: Side,
	shown: readonly string[],
	before: readonly (() => void)[] = []
) {
	const context = await browser.newContext({
		viewport: { width: 1000, height: 620 },
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	await context.addInitScript(() => localStorage.setItem('amur.hint', 'read'));
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.addInitScript(note, ready);
	for (const one of before) await page.addInitScript(one);
	host.sent.length = 0;
	await page.goto(host.url + search(shown));
	await page.locator(ready).waitFor({ state: 'attached' });
	const sent = [...host.sent];
	await page.waitForTimeout(1500);
	const noted: Noted = await page.evaluate(() => ({
		...(window as unknown as { noted: Noted }).noted,
		readable: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
	}));
	return { page, noted, sent, close: () => context.close() };
}

/** What a step of a pan takes, in milliseconds: script of the page's thread, and time by the clock. */
async function panned(browser: Browser, page: Page) {
	await pan(page, 8);
	await grab(page);
	let wall = 0;
	const events = await traced(browser, page, async () => {
		const begin = performance.now();
		await drag(page, STEPS);
		wall = (performance.now() - begin) / STEPS;
	});
	await release(page);
	return { script: perStep(events, STEPS), wall };
}

/** Drags the site of the coverage check; what its longest answer runs, in milliseconds. */
async function dragged(browser: Browser, page: Page): Promise<number> {
	const box = (await page.locator('.site-marker').first().boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const move = async (from: number, to: number) => {
		for (let step = from; step < to; step++)
			await page.mouse.move(x + 40 * Math.sin(step / 9), y + 30 * Math.sin(step / 7));
	};
	await page.mouse.move(x, y);
	await page.mouse.down();
	await move(0, 10);
	const events = await traced(browser, page, () => move(10, 50));
	await page.mouse.up();
	return longest(events);
}

/** One round of one page. */
async function round(browser: Browser, side: Side, note: (what: string, value: number) => void) {
	const every = layers.map(({ id }) => id);
	const usual = layers.filter(({ shown }) => shown).map(({ id }) => id);

	const first = await visit(browser, side, usual);
	// The plain page has nothing to read.
	if (side.name === 'Amur') note('readable', first.noted.readable);
	note('map', first.noted.map);
	note('complete', first.noted.complete);
	await first.close();

	const full = await visit(browser, side, every);
	note('all', full.noted.complete);
	note('long', full.noted.long.filter((ms) => ms > LONG_TASK_MS).length);
	note('software', Number(await full.page.evaluate(drawsInSoftware)));
	note('longest', Math.max(0, ...full.noted.long));
	note('requests', full.sent.length);
	note('bytes', full.sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
	note('memory', (await held(full.page)) / 1e6);
	const over = await panned(browser, full.page);
	note('script', over.script);
	note('wall', over.wall);
	// The first time loads what the answer needs.
	await side.toggle(full.page);
	await full.page.waitForTimeout(1200);
	const toggled = await traced(browser, full.page, async () => {
		await side.toggle(full.page);
		await full.page.waitForTimeout(1200);
	});
	note('toggle', longest(toggled));
	if (side.name === 'Amur') note('drag', await dragged(browser, full.page));
	await full.close();

	const bare = await visit(browser, side, []);
	const under = await panned(browser, bare.page);
	note('bare script', under.script);
	note('bare wall', under.wall);
	note('script ratio', over.script / under.script);
	note('wall ratio', over.wall / under.wall);
	await bare.close();
}

/** Runs in a page where `undrawn` does. */
const ordersOf = () => (window as unknown as { counted: Orders }).counted;

/**
 * What a step of a pan takes where a graphics processor would draw, and how soon the map follows a switch: WebGL says that one
 * draws, takes all orders and draws nothing. In milliseconds, of the pan of script, and in orders to draw.
 */
async function withoutDrawing(
	browser: Browser,
	side: Side,
	note: (what: string, value: number) => void
) {
	const found = [];
	for (const shown of [[], layers.map(({ id }) => id)]) {
		const { page, close } = await visit(browser, side, shown, [undrawn, posing]);
		const { script } = await panned(browser, page);
		const { orders, frames } = await page.evaluate(ordersOf);
		found.push({ script, orders: orders / frames });
		if (shown.length)
			for (const way of ['off', 'on']) {
				// Until the map has come to rest; what is hidden is forgotten after a while.
				await page.waitForTimeout(3000);
				await side.toggle(page);
				await page.waitForTimeout(1200);
				const { last, clicked } = await page.evaluate(ordersOf);
				note(way, last - clicked);
			}
		await close();
	}
	const [bare, all] = found as [(typeof found)[number], (typeof found)[number]];
	note('bare frame', bare.script);
	note('frame', all.script);
	note('frame ratio', all.script / bare.script);
	note('bare orders', bare.orders);
	note('orders', all.orders);
	note('orders ratio', all.orders / bare.orders);
}

/** The rows of the table: what was measured, in which unit, to how many places, and what it should stay below. */
const ROWS = [
	['readable', 'until it can be read (first paint of text), ms', 0],
	['map', 'until the first map (land is drawn), ms', 0],
	['complete', 'until the map is complete, usual layers, ms', 0],
	['all', 'until all layers are drawn, ms', 0],
	['long', `long tasks (over ${LONG_TASK_MS} ms) until then`, 0],
	['longest', 'the longest of them, ms', 0],
	['requests', 'requests until then', 0],
	['bytes', 'kB sent until then (brotli 9)', 0],
	['memory', 'memory of scripts with all layers, MB', 1],
	['bare script', 'a step of a pan, bare basemap, script, ms', 1],
	['script', 'a step of a pan, all layers, script, ms', 1],
	['script ratio', 'all layers to the bare basemap, script (≤ 1.2)', 2],
	['bare frame', 'the same as with a graphics processor, bare basemap, ms', 1],
	['frame', 'the same as with a graphics processor, all layers, ms', 1],
	['frame ratio', 'all layers to the bare basemap, as with one (≤ 1.2)', 2],
	['bare orders', 'orders to draw in a frame, bare basemap', 0],
	['orders', 'orders to draw in a frame, all layers', 0],
	['orders ratio', 'all layers to the bare basemap, orders to draw', 2],
	['bare wall', 'a step by the clock, bare basemap, ms', 1],
	['wall', 'a step by the clock, all layers, ms', 1],
	['wall ratio', 'all layers to the bare basemap, by the clock', 2],
	['toggle', 'toggle a layer, longest script, ms (≤ 16.7)', 1],
	['off', 'as with one, from the click until a layer is gone, ms', 0],
	['on', 'as with one, from the click until it is there again, ms', 0],
	['drag', 'drag a site, longest script of a move, ms (≤ 16.7)', 1]
] as const;

function print(amur: Measures, plain: Measures) {
	const wide = Math.max(...ROWS.map(([, what]) => what.length));
	const row = (what: string, ...cells: string[]) =>
		console.log(`| ${what.padEnd(wide)} | ${cells.map((cell) => cell.padStart(10)).join(' | ')} |`);
	row('what', 'Amur', 'plain page', 'ratio');
	console.log(`| ${'-'.repeat(wide)} | ---------: | ---------: | ---------: |`);
	for (const [key, what, digits] of ROWS) {
		const [ours, theirs] = [amur, plain].map((side) => median(side[key] ?? []));
		const cell = (value = NaN) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
		const times = ours! / theirs!;
		row(what, cell(ours), cell(theirs), Number.isFinite(times) ? `${times.toFixed(2)} ×` : '–');
	}
}

export async function main([asked]: string[] = []): Promise<void> {
	const rounds = Number(asked ?? ROUNDS);
	const folder = await makePlain();
	const [ours, theirs] = await Promise.all([
		makeHost({ compress: true }),
		makeHost({ compress: true, root: folder })
	]);
	const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
	const composed = await chromium.launch({
		executablePath: findChromium(),
		args: [...ARGS, ...COMPOSED]
	});
	const sides: Side[] = [
		{
			name: 'Amur',
			host: ours,
			ready: '.map [aria-busy="false"]',
			search: (shown) => `?v=1&at=${AT}&layers=${shown.join()}&site=${SITE}`,
			toggle: (page) => page.getByRole('switch', { name: 'Joint drills' }).click()
		},
		{
			name: 'plain',
			host: theirs,
			ready: 'body[data-ready]',
			search: (shown) => `?at=${AT}&layers=${shown.join()}`,
			toggle: (page) => page.getByRole('button', { name: 'Layer' }).click()
		}
	];
	const measures = { Amur: {}, plain: {} } as Record<Side['name'], Measures>;
	try {
		// What the hosts compress once, and what Chromium compiles once, does not count.
		for (const side of sides)
			await (
				await visit(
					browser,
					side,
					layers.map(({ id }) => id)
				)
			).close();
		for (let count = 1; count <= rounds; count++)
			for (const side of count % 2 ? sides : [...sides].reverse()) {
				console.error(`… round ${count} of ${rounds}: ${side.name}`);
				const note = (what: string, value: number) =>
					void (measures[side.name][what] ??= []).push(value);
				await round(browser, side, note);
				await withoutDrawing(composed, side, note);
			}
		const cpus = os.cpus();
		const drawing = median(measures.Amur.software ?? [])
			? 'in software'
			: 'by a graphics processor';
		console.log(
			`${cpus[0]?.model.trim()}, ${cpus.length} cores, Chromium ${browser.version()}, drawing ${drawing}; medians of ${rounds} rounds.\n`
		);
		print(measures.Amur, measures.plain);
	} finally {
		await browser.close();
		await composed.close();
		await ours.close();
		await theirs.close();
		await rm(folder, { recursive: true });
	}
}
