// Lighthouse over the pages of the built site: npm run lighthouse   (build first)
// Its package is fetched when it is asked for: it is large, and nothing else needs it.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { ARGS, findChromium } from './chromium.js';
import { makeHost } from './host';

// The last of them that runs on Node 20.
const LIGHTHOUSE = 'lighthouse@12';
const PAGES = ['', 'layers/', 'layers/gas-pipelines/', 'claims/', 'sources/', 'method/', 'tours/'];
const FORMS = { desktop: ['--preset=desktop'], phone: [] };
/** The categories that must be whole. How fast a page is depends on the machine, and is only said. */
const WHOLE = ['accessibility', 'best-practices', 'seo'];
const FOLDER = 'tests/output/lighthouse';
const run = promisify(execFile);
process.env.CHROME_PATH = findChromium();

interface Result {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

mkdirSync(FOLDER, { recursive: true });
const host = await makeHost({ compress: true });
let failed = false;
for (const page of PAGES)
	for (const [form, options] of Object.entries(FORMS)) {
		const file = `${FOLDER}/${page.replaceAll('/', '-') || 'map-'}${form}.json`;
		await run('npx', [
			'--yes',
			LIGHTHOUSE,
			host.url + page,
			'--quiet',
			'--output=json',
			`--output-path=${file}`,
			'--max-wait-for-load=120000',
			`--chrome-flags=--headless=new ${ARGS.join(' ')}`,
			...options
		]);
		const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Result;
		const scores = Object.entries(categories).map(
			([name, { score }]) => `${name} ${Math.round(100 * (score ?? 0))}`
		);
		const paint = audits['largest-contentful-paint']?.displayValue;
		console.log(`/${page} (${form}): ${scores.join(', ')}; largest paint after ${paint}`);
		for (const name of WHOLE)
			for (const { id, weight } of categories[name]!.auditRefs) {
				const { score, title } = audits[id]!;
				if (!weight || score === null || score >= 1) continue;
				failed = true;
				console.log(`  ✗ ${name}: ${title} (${id})`);
			}
	}
await host.close();
process.exitCode = failed ? 1 : 0;
