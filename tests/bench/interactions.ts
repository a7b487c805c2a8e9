// What each thing that a reader does asks of the page's main thread, on a processor four times slower:
// node geodata/build/run.js tests/bench/interactions.ts [1440x900]   (build first)
import type { Page } from 'playwright';
import { mapReady, openSite } from '../tools/site';
import { longest, traced } from './trace';

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
		does: (page) => page.getByLabel('Target', { exact: true }).selectOption({ label: 'Japan' })
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
	{ name: 'add a point', does: (page) => page.mouse.click(620, 300) },
	{ name: 'end measuring', does: (page) => page.keyboard.press('Escape') },
	{
		name: 'change the theme',
		does: (page) => page.getByLabel('Theme').selectOption('dark')
	},
	{
		name: 'change the language',
		does: (page) => page.getByLabel('Language').selectOption('ru')
	}
];

export async function main([size = '1440x900']: string[] = []): Promise<void> {
	const [width = 1440, height = 900] = size.split('x').map(Number);
	const site = await openSite();
	try {
		const { page } = await site.open('?v=1&at=35,115,3', {
			viewport: { width, height }
		});
		await mapReady(page);
		await page.evaluate(() => {
			const kept: Record<number, number> = {};
			Object.assign(window, { interactions: kept });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const { interactionId: id } = entry as PerformanceEventTiming;
					if (id) kept[id] = Math.max(kept[id] ?? 0, entry.duration);
				}
			}).observe({
				type: 'event',
				durationThreshold: 16,
				buffered: true
			} as PerformanceObserverInit);
		});
		const rows: { name: string; script: number }[] = [];
		for (const { name, before, does } of acts) {
			await before?.(page);
			await page.waitForTimeout(1200);
			const events = await traced(site.browser, page, async () => {
				await does(page);
				await page.waitForTimeout(1200);
			});
			rows.push({ name, script: longest(events) * SLOWER });
		}
		console.log(
			`Longest script of an interaction, times ${SLOWER}; a frame has ${FRAME_MS.toFixed(1)} ms.\n`
		);
		console.log('| interaction | ms | frames |');
		console.log('| --- | ---: | ---: |');
		for (const { name, script } of rows)
			console.log(`| ${name} | ${script.toFixed(1)} | ${Math.ceil(script / FRAME_MS)} |`);
		const inp = await waits(page);
		console.log(
			`\nInteraction to next paint: ${inp.inp} ms over ${inp.count} interactions, ${inp.worst} ms at worst.`
		);
	} finally {
		await site.close();
	}

	/**
	 * Interaction to Next Paint as the web vitals define it: the longest wait of each interaction, in milliseconds; of
	 * every fifty the worst one is left out.
	 */
	async function waits(page: Page): Promise<{ count: number; worst: number; inp: number }> {
		const kept = await page.evaluate(
			() => (window as unknown as { interactions: Record<number, number> }).interactions
		);
		const sorted = Object.values(kept).sort((a, b) => b - a);
		return {
			count: sorted.length,
			worst: sorted[0] ?? 0,
			inp: sorted[Math.floor(sorted.length / 50)] ?? 0
		};
	}
}
