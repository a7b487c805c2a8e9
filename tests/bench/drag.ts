// What a drag of a site asks of the page's main thread, from Chromium's own trace:
// node geodata/build/run.js tests/bench/drag.ts [search]   (build first)
import { mapReady, openSite } from '../tools/site';
import { traced, type TraceEvent } from './trace';

/** Steps of the drag: enough to leave the warm-up behind. */
const STEPS = 120;

const of = (times: number[], share: number) =>
	times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;

function row(what: string, times: number[]) {
	const [middle, late, worst] = [0.5, 0.99, 1].map((share) => of(times, share).toFixed(1));
	const long = times.filter((ms) => ms > 50).length;
	console.log(`| ${what} | ${times.length} | ${middle} | ${late} | ${worst} | ${long} |`);
}

export async function main([search]: string[] = []): Promise<void> {
	const site = await openSite();
	try {
		const { page } = await site.open(search ?? '?v=1&at=25,120,5&site=118.93,24.88,s400-40n6e', {
			viewport: { width: 1440, height: 900 }
		});
		await mapReady(page);
		const box = (await page.locator('.site-marker').first().boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		const at = (step: number) =>
			[x + 90 * Math.sin(step / 9), y + 60 * Math.sin(step / 7)] as const;
		for (let step = 0; step < 20; step++) await page.mouse.move(...at(step));
		const events = await traced(site.browser, page, async () => {
			for (let step = 20; step < 20 + STEPS; step++) await page.mouse.move(...at(step));
		});
		await page.mouse.up();
		// the page's own thread is the one that dispatches the moves
		const moves = events.filter(
			({ name, args }) =>
				name === 'EventDispatch' && /(mouse|pointer)move/.test(args?.data?.type ?? '')
		);
		const { pid, tid } = moves[0]!;
		const here = events.filter((event) => event.pid === pid && event.tid === tid);
		const ms = (some: TraceEvent[]) => some.map(({ tdur = 0 }) => tdur / 1000);
		/** with the microtasks in which the answer follows */
		const tasks = here.filter(
			({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'
		);
		const frames = here.filter(({ name }) => name === 'FireAnimationFrame');
		const script = tasks.map((task) => {
			const within = (event: TraceEvent) =>
				event.ts >= task.ts && event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0);
			const drawing = frames.filter(within).reduce((sum, { tdur = 0 }) => sum + tdur, 0);
			return { ...task, tdur: (task.tdur ?? 0) - drawing };
		});
		console.log('Milliseconds that the main thread runs while a site is dragged.\n');
		console.log('| what | count | median | 99 % | longest | over 50 ms |');
		console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
		row('a move of the pointer: site, answer, link, panel', ms(moves));
		row('a frame: MapLibre and deck.gl draw, in software', ms(frames));
		row('any task, but for the frames in it', ms(script));
	} finally {
		await site.close();
	}
}
