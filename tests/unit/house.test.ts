import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function faults(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return result!.messages
		.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
		.map(({ message }) => message);
}

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
