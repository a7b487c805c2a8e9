// A scripted reader works on the built site; then scripts, elements and graphics must hold what they held before:
// npm run soak [minutes]   (build first)
import type { Page } from 'playwright';
import { mapReady, openSite } from '../tools/site';
import { countGraphics } from './graphics';
import { held, memory } from './memory';
import { pan } from './pan';

const MINUTES = 10;
/** What there may be at the end, as a share of what there was at the base line. */
const MOST = 1.1;
/** V8 compiles what runs often, again and better, over many rounds: that is told, and may grow. */
const COMPILED = 'compiled programs beside it, MB';
/** Rounds before the base line: programs, layers and pages are loaded once, and compiled over several. */
const WARM_UP = 2;
const HOME =
	'?v=1&at=35,115,3&layers=border,rail,gas-pipelines,coverage,drills&site=118.93,24.88,s400-40n6e';
const PAGES = ['Claims', 'Tours', 'Sources', 'Method'];

const BROUGHT = [
	'name,lon,lat,opened',
	...Array.from(
		{ length: 300 },
		(_, i) => `Place ${i},${90 + (i % 40)},${20 + (i % 30)},${1990 + (i % 30)}`
	)
].join('\n');

/** What a page holds, by name. */
type Holding = Record<string, number>;

async function holding(page: Page): Promise<Holding> {
	const { all, programs } = await memory(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	await session.detach();
	const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
	const graphics = await page.evaluate(() =>
		(window as unknown as { graphics(): Record<string, number> }).graphics()
	);
	return {
		'memory of scripts, MB': (all - programs) / 1e6,
		[COMPILED]: programs / 1e6,
		'elements and other nodes': metric('Nodes'),
		'listeners of events': metric('JSEventListeners'),
		textures: graphics.Texture!,
		buffers: graphics.Buffer!,
		framebuffers: graphics.Framebuffer!,
		programs: graphics.Program!,
		'vertex arrays': graphics.VertexArray!
	};
}

/** Comes to the same view, as Back and Forward would, and waits until the map rests. */
async function home(page: Page) {
	await page.evaluate((to) => {
		history.pushState(null, '', to);
		dispatchEvent(new PopStateEvent('popstate'));
	}, HOME);
	await mapReady(page);
	await page.waitForTimeout(3000);
}

async function toggle(page: Page) {
	for (const name of ['Joint drills', 'Gas pipelines', 'Oil pipelines']) {
		const one = page.getByRole('switch', { name, exact: true });
		await one.click();
		await one.click();
	}
}

async function drag(page: Page) {
	const box = (await page.locator('.site-marker').first().boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let step = 0; step < 30; step++)
		await page.mouse.move(x + 40 * Math.sin(step / 9), y + 30 * Math.sin(step / 7));
	await page.mouse.up();
}

/** Brings a file, looks at its table, and takes the layer away again. */
async function bring(page: Page) {
	await page.getByRole('button', { name: 'Add data' }).click();
	await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
	// Playwright’s own way to choose a file keeps the dialog alive.
	await page.evaluate((text) => {
		const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
		const chosen = new DataTransfer();
		chosen.items.add(new File([text], 'places.csv'));
		input.files = chosen.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	}, BROUGHT);
	await page.getByRole('dialog', { name: 'Found in places.csv' }).waitFor();
	await page.getByRole('button', { name: 'Add layer', exact: true }).click();
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	await page.locator('#layers .own summary').filter({ hasText: 'places' }).click();
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await page
		.getByRole('table', { name: 'Table: places' })
		.getByText('Place 1', { exact: true })
		.click();
	await page.locator('#check').getByRole('heading', { name: 'Place 1' }).waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Remove', exact: true }).click();
	await page.getByRole('button', { name: 'Put places back' }).first().waitFor();
}

async function readOn(page: Page) {
	for (const name of PAGES) {
		await page.getByRole('navigation', { name: 'Pages' }).getByText(name, { exact: true }).click();
		await page.locator('h1').first().waitFor();
		await page.waitForTimeout(300);
	}
	for (let i = 0; i < PAGES.length; i++) await page.goBack();
	await mapReady(page);
}

async function zoom(page: Page) {
	for (const by of [-300, -300, 300, 300]) {
		await page.mouse.wheel(0, by);
		await page.waitForTimeout(300);
	}
}

/** What the reader does, in turn; the last brings the page to where it began. */
const acts: [name: string, does: (page: Page) => Promise<unknown>][] = [
	['pan', (page) => pan(page, 12)],
	['zoom', zoom],
	['toggle', toggle],
	['come back', home],
	['drag', drag],
	['bring', bring],
	['read the other pages', readOn],
	['come home', home]
];

async function round(page: Page) {
	for (const [name, does] of acts) {
		await does(page).catch((error: unknown) => {
			throw new Error(`The reader could not ${name}: ${String(error)}`, { cause: error });
		});
	}
}

export async function main([asked]: string[] = []): Promise<void> {
	const minutes = Number(asked ?? MINUTES);
	const site = await openSite();
	try {
		const { page, complaints } = await site.open(HOME, { before: countGraphics });
		await mapReady(page);
		for (let i = 0; i < WARM_UP; i++) await round(page);
		const before = await holding(page);
		const end = Date.now() + minutes * 60_000;
		let rounds = 0;
		for (; rounds === 0 || Date.now() < end; rounds++) {
			await round(page);
			console.error(
				`… round ${rounds + 1}: ${((await held(page)) / 1e6).toFixed(1)} MB, with compiled programs`
			);
		}
		const after = await holding(page);
		console.log(`Rounds: ${WARM_UP}, the base line, then ${rounds} in ${minutes} minutes.\n`);
		console.log('| what the page holds | base line | at the end | ratio |');
		console.log('| --- | ---: | ---: | ---: |');
		for (const [what, was] of Object.entries(before)) {
			const is = after[what]!;
			const more = is > MOST * was && what !== COMPILED;
			const digits = what.endsWith('MB') ? 1 : 0;
			const ratio = was ? `${(is / was).toFixed(2)} ×` : '–';
			console.log(
				`| ${what} | ${was.toFixed(digits)} | ${is.toFixed(digits)} | ${ratio}${more ? ' !' : ''} |`
			);
			if (more) process.exitCode = 1;
		}
		for (const complaint of complaints) console.log(`The page complained: ${complaint}`);
		if (complaints.length) process.exitCode = 1;
	} finally {
		await site.close();
	}
}
