// What each thing that a reader does asks of the page's main thread, on a processor four times slower, and how long the
// reader waits for the next paint:
// node geodata/build/run.js tests/bench/interactions.ts [1440x900]   (build first)
import type { Page } from 'playwright';
import { mapReady, openSite } from '../tools/site';
import { longest, traced } from './trace';
import { COMPOSED, undrawn } from './undrawn';

/** How many times slower than this machine the page's processor is made. */
const SLOWER = 4;
const FRAME_MS = 1000 / 60;

interface Act {
	name: string;
	/** brings the page to where the reader begins; not measured */
	before?: (page: Page) => Promise<unknown>;
	does: (page: Page) => Promise<unknown>;
}

const layers = (page: Page) => page.locator('#layers');

/** What readers do most, each by itself. */
const acts: Act[] = [
	{
		name: 'select a drill on the map',
		does: async (page) => {
			const { width, height } = page.viewportSize()!;
			await page.mouse.click(width / 2, height / 2);
			await page.waitForURL(/select=drills/);
		}
	},
	{
		name: 'toggle a layer',
		does: (page) => page.getByRole('switch', { name: 'Joint drills' }).click()
	},
	{
		name: 'open a layer’s list',
		does: (page) => layers(page).locator('summary', { hasText: 'Joint drills' }).click()
	},
	{
		name: 'select a feature in the list',
		does: (page) => layers(page).locator('a[href*="select=drills"]').first().click()
	},
	{ name: 'step to the next feature', does: (page) => page.keyboard.press(']') },
	{ name: 'close the record', does: (page) => page.keyboard.press('Escape') },
	{
		name: 'choose another system',
		does: (page) => page.locator('#check').getByText('S-400 · 250', { exact: true }).click()
	},
	{
		name: 'move a site by a key',
		before: (page) => page.locator('.site-marker').first().focus(),
		does: (page) => page.keyboard.press('ArrowLeft')
	},
	{
		name: 'count the radar horizon',
		does: (page) => page.getByLabel('Count the radar horizon').click()
	},
	{
		name: 'choose another target',
		before: (page) => page.getByLabel('Target', { exact: true }).focus(),
		does: (page) => page.keyboard.press('ArrowDown')
	},
	{
		name: 'step the years',
		before: (page) => page.getByRole('slider', { name: 'Last year' }).focus(),
		does: (page) => page.keyboard.press('ArrowLeft')
	},
	{ name: 'undo', does: (page) => page.keyboard.press('Control+z') },
	{ name: 'redo', does: (page) => page.keyboard.press('Control+Shift+z') },
	{
		name: 'go to the search field',
		does: (page) => page.keyboard.press('/')
	},
	{
		name: 'type a letter of a search',
		before: async (page) => {
			await page.keyboard.type('sil', { delay: 60 });
			await page.getByRole('option').first().waitFor();
		},
		does: (page) => page.keyboard.type('a')
	},
	{
		name: 'choose what was found',
		before: (page) => page.keyboard.press('ArrowDown'),
		does: (page) => page.keyboard.press('Enter')
	},
	{
		name: 'open the list of keys',
		before: (page) => page.locator('#check').focus(),
		does: (page) => page.keyboard.press('?')
	},
	{ name: 'close the list of keys', does: (page) => page.keyboard.press('Escape') },
	{
		name: 'begin to measure',
		does: (page) => page.getByRole('button', { name: 'Measure', exact: true }).click()
	},
	{
		name: 'add a point',
		before: (page) => page.mouse.move(620, 300),
		does: (page) => page.mouse.click(620, 300)
	},
	{ name: 'end measuring', does: (page) => page.keyboard.press('Escape') },
	{
		name: 'move the map by a key',
		before: (page) => page.locator('.maplibregl-canvas').focus(),
		does: (page) => page.keyboard.press('ArrowRight')
	},
	{
		name: 'zoom in by a button',
		does: (page) => page.getByRole('button', { name: 'Zoom in', exact: true }).click()
	},
	{
		name: 'change the theme',
		before: (page) => page.getByLabel('Theme').focus(),
		does: (page) => page.keyboard.press('d')
	},
	{
		name: 'change the language',
		before: (page) => page.getByLabel('Language').focus(),
		does: (page) => page.keyboard.press('ArrowDown')
	}
];

export async function main([size = '1440x900']: string[] = []): Promise<void> {
	const [width = 1440, height = 900] = size.split('x').map(Number);
	const drawn = await session({ width, height });
	const quick = await session({ width, height }, undrawn);
	console.log(
		`Longest script of an interaction, times ${SLOWER}; a frame has ${FRAME_MS.toFixed(1)} ms. The wait until the next paint, where WebGL draws nothing.\n`
	);
	console.log('| interaction | script, ms | frames | wait, ms |');
	console.log('| --- | ---: | ---: | ---: |');
	drawn.forEach(({ name, script }, i) => {
		const wait = Math.max(0, ...quick[i]!.waits);
		console.log(`| ${name} | ${script.toFixed(1)} | ${Math.ceil(script / FRAME_MS)} | ${wait} |`);
	});
	console.log(`\n${nextPaint(drawn)}`);
	console.log(`Where WebGL draws nothing: ${nextPaint(quick)}`);
}

/** What an act took, in milliseconds: the longest script, and the wait of each interaction that it was. */
interface Row {
	name: string;
	script: number;
	waits: number[];
}

async function session(
	viewport: { width: number; height: number },
	before?: () => void
): Promise<Row[]> {
	const site = await openSite(COMPOSED);
	try {
		// A drill lies in the middle.
		const { page } = await site.open('?v=1&at=48.7,44.5,3', {
			viewport,
			...(before && { before })
		});
		await mapReady(page);
		await page.evaluate(() => {
			const kept = new Map<number, number>();
			Object.assign(window, { interactions: kept });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const { interactionId: id } = entry as PerformanceEventTiming;
					if (id) kept.set(id, Math.max(kept.get(id) ?? 0, entry.duration));
				}
			}).observe({
				type: 'event',
				durationThreshold: 16,
				buffered: true
			} as PerformanceObserverInit);
		});
		const rows: Row[] = [];
		for (const { name, before, does } of acts) {
			await before?.(page);
			await page.waitForTimeout(1200);
			const events = await traced(site.browser, page, async () => {
				await does(page);
				await page.waitForTimeout(1200);
			});
			const waits = await page.evaluate(() => {
				const { interactions } = window as unknown as { interactions: Map<number, number> };
				const found = [...interactions.values()];
				interactions.clear();
				return found;
			});
			rows.push({ name, script: longest(events) * SLOWER, waits });
		}
		return rows;
	} finally {
		await site.close();
	}
}

/**
 * Interaction to Next Paint as the web vitals define it: the longest wait of each interaction, in milliseconds; of
 * every fifty the worst one is left out.
 */
function nextPaint(rows: readonly Row[]): string {
	const sorted = rows.flatMap(({ waits }) => waits).sort((a, b) => b - a);
	const inp = sorted[Math.floor(sorted.length / 50)] ?? 0;
	return `Interaction to Next Paint: ${inp} ms over ${sorted.length} interactions, ${sorted[0] ?? 0} ms at worst.`;
}
