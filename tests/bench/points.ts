// What a million points of a reader's own ask of the page's main thread and of its memory, beside a bare map:
// node geodata/build/run.js tests/bench/points.ts [count]
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright';
import { build, preview, type InlineConfig } from 'vite';
import project from '../../vite.config';
import { ARGS, findChromium } from '../tools/chromium.js';
import { held } from './memory';
import { pan } from './pan';
import { inFrames, perStep, traced } from './trace';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Steps of a pan. Drawing a million points in software takes seconds, which the main thread waits for or not. */
const STEPS = 12;
const MEGA = 1e6;

/** Builds the page of the bench, which stands in no build of the site. */
async function site(into: string) {
	const config: InlineConfig = {
		root: path.join(ROOT, 'tests/bench/points'),
		base: './',
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: path.join(ROOT, 'src/lib'), $geodata: path.join(ROOT, 'geodata') } },
		worker: project.worker,
		build: { outDir: into, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
		preview: { port: 0, host: '127.0.0.1' }
	};
	await build(config);
	return preview(config);
}

export async function main([asked]: string[] = []): Promise<void> {
	const count = Number(asked ?? 1_000_000);
	const folder = await mkdtemp(path.join(os.tmpdir(), 'amur-bench-'));
	const server = await site(folder);
	const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
	try {
		const say = (what: string) => console.error(`… ${what}`);
		const page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
		page.setDefaultTimeout(600_000);
		await page.goto(server.resolvedUrls!.local[0]!);
		await page.evaluate(() => window.bench.ready);
		// What is loaded once, and the first compiling of shaders, do not count.
		say('warming up');
		await page.evaluate(() => window.bench.make(25_000));
		await page.evaluate(() => window.bench.show());
		await page.waitForTimeout(5_000);
		await page.evaluate(() => window.bench.hide());
		await pan(page, STEPS);
		const bare = perStep(await traced(browser, page, () => pan(page, STEPS)), STEPS);
		await page.evaluate((many) => window.bench.make(many), count);
		say('handing over');
		const before = await held(page);
		const handing = await traced(browser, page, () => page.evaluate(() => window.bench.show()));
		const worst = Math.max(...inFrames(handing));
		await page.waitForTimeout(10_000);
		say('panning');
		const after = await held(page);
		await pan(page, STEPS);
		const full = perStep(await traced(browser, page, () => pan(page, STEPS)), STEPS);
		say('changing years');
		const turning = await traced(browser, page, async () => {
			for (let step = 0; step < STEPS; step++)
				await page.evaluate(async (last) => {
					window.bench.years(1990, last);
					await new Promise(requestAnimationFrame);
				}, 1991 + step);
		});
		const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;
		// positions of eight bytes, two a point, and a year of four
		const data = count * 20;
		console.log(
			`${count.toLocaleString('en')} points, each with a year; script time of the main thread.\n`
		);
		console.log('| what | bare map | with points | ratio |');
		console.log('| --- | ---: | ---: | ---: |');
		console.log(
			`| a frame of a pan, ms | ${bare.toFixed(1)} | ${full.toFixed(1)} | ${ratio(full, bare)} |`
		);
		const year = perStep(turning, STEPS);
		console.log(
			`| a frame of another year, ms | ${bare.toFixed(1)} | ${year.toFixed(1)} | ${ratio(year, bare)} |`
		);
		console.log(
			`| the frame that hands them over, ms | ${bare.toFixed(1)} | ${worst.toFixed(1)} | ${ratio(worst, bare)} |`
		);
		console.log(
			`| memory of scripts, MB | ${((before - data) / MEGA).toFixed(1)} | ${(after / MEGA).toFixed(1)} | ${ratio(after - before + data, data)} of the data |`
		);
	} finally {
		await browser.close();
		await server.close();
		await rm(folder, { recursive: true });
	}
}
