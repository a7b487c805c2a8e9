import { ESLint } from 'eslint';
import { describe, expect, it, vi } from 'vitest';

const eslint = new ESLint();

// Loading the configuration takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The rules that a text would break if it stood in `file`. */
async function broken(file: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return result!.messages.map(({ ruleId }) => ruleId);
}

const faults = async (file: string, code: string) =>
	(await broken(file, code)).filter((rule) => rule === 'no-restricted-imports');

// The first question waits until ESLint has loaded, which takes long beside other tests.
describe('the floors of the house', { timeout: 30_000 }, () => {
	it.each([
		['src/lib/geodesy/a.ts', '$lib/coverage'],
		['src/lib/coverage/a.ts', '$lib/atlas/load'],
		['src/lib/atlas/a.ts', '../view'],
		['src/lib/view/a.ts', '$lib/map/strokes'],
		['src/lib/map/draw/a.ts', '../../ui/format'],
		['src/lib/map/a.ts', '$lib/exchange'],
		['src/lib/exchange/a.ts', '$lib/map/anchors'],
		['src/lib/ui/a.ts', '../../routes/x']
	])('%s may not import %s', async (file, from) => {
		expect(await faults(file, `import x from '${from}'; export { x };\n`)).toHaveLength(1);
	});

	it.each([
		['src/lib/coverage/a.ts', '$lib/geodesy'],
		['src/lib/map/a.ts', '$lib/view'],
		['src/lib/ui/a.ts', '$lib/map/atlas-map'],
		['src/lib/map/draw/a.ts', '../palette']
	])('%s may import %s', async (file, from) => {
		expect(await faults(file, `import x from '${from}'; export { x };\n`)).toEqual([]);
	});

	it.each([
		['src/lib/ui/a.ts', 'maplibre-gl'],
		['src/lib/atlas/a.ts', '@deck.gl/core'],
		['src/routes/a.ts', 'maplibre-gl/dist/maplibre-gl.css']
	])('%s may not import %s', async (file, from) => {
		expect(await faults(file, `import x from '${from}'; export { x };\n`)).toHaveLength(1);
	});

	it('lets src/lib/map import what draws', async () => {
		expect(
			await faults('src/lib/map/a.ts', "import x from 'maplibre-gl'; export { x };\n")
		).toEqual([]);
	});
});

describe('text stays text', { timeout: 30_000 }, () => {
	it.each([
		['no-restricted-properties', 'a.ts', 'export const f = (e: Element) => (e.innerHTML = "");'],
		['no-restricted-properties', 'a.ts', 'export const f = ({ outerHTML }: Element) => outerHTML;'],
		['no-restricted-properties', 'a.ts', 'export const f = (e: Element) => e["innerHTML"];'],
		['no-eval', 'a.ts', 'export const f = (text: string) => eval(text);'],
		['svelte/no-at-html-tags', 'A.svelte', '<p>{@html "<b>bold</b>"}</p>'],
		['svelte/no-target-blank', 'A.svelte', '<a href={location.hash} target="_blank">there</a>'],
		['no-restricted-syntax', 'A.svelte', '<a href="https://example.org/">there</a>']
	])('%s speaks in %s', async (rule, file, code) => {
		expect(await broken(`src/lib/ui/${file}`, `${code}\n`)).toEqual([rule]);
	});

	it('lets a link lead to another site in a page of its own', async () => {
		const link =
			'<a href="https://example.org/" target="_blank" rel="noopener noreferrer external">there</a>\n';
		expect(await broken('src/lib/ui/A.svelte', link)).toEqual([]);
	});
});
