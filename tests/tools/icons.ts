// Draws the icons of the installed site from static/icon.svg: node geodata/build/run.js tests/tools/icons.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { ARGS, findChromium } from './chromium.js';

const FOLDER = 'static/icons';
/** By file: pixels, and whether the system cuts its own shape out of it. */
const icons: Record<string, { size: number; maskable: boolean }> = {
	'180': { size: 180, maskable: true },
	'192': { size: 192, maskable: false },
	'512': { size: 512, maskable: false },
	'maskable-192': { size: 192, maskable: true },
	'maskable-512': { size: 512, maskable: true }
};

export async function main(): Promise<void> {
	const svg = readFileSync('static/icon.svg', 'utf8');
	const paper = /<rect[^>]*fill="(#\w+)"/.exec(svg)![1]!;
	const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
	mkdirSync(FOLDER, { recursive: true });
	for (const [name, { size, maskable }] of Object.entries(icons)) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		// What a mask leaves for sure is a circle of four fifths of the width.
		const width = maskable ? 0.86 * size : size;
		const margin = (size - width) / 2;
		await page.setContent(
			`<style>body{margin:0;background:${maskable ? paper : 'transparent'}}svg{display:block;width:${width}px;margin:${margin}px}</style>${svg}`
		);
		const picture = PNG.sync.read(await page.screenshot({ omitBackground: !maskable }));
		const bytes = PNG.sync.write(picture, { deflateLevel: 9, colorType: maskable ? 2 : 6 });
		writeFileSync(`${FOLDER}/${name}.png`, bytes);
		console.log(`${FOLDER}/${name}.png ${bytes.length}`);
	}
	await browser.close();
}
