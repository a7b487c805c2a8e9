import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stages } from '$lib/map/basemap/loader';

const folder = 'geodata/built/basemap';

/** What a reader downloads of a file when the server compresses it as well as it can. */
const weight = (file: string): number =>
	brotliCompressSync(readFileSync(`${folder}/${file}`), {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11 }
	}).length;

// Compressing the finest level takes a few seconds.
describe('what the basemap weighs', { timeout: 60_000 }, () => {
	const files = readdirSync(folder);
	const weights = new Map(files.map((file) => [file.replace('.json', ''), weight(file)]));
	const sum = (names: Iterable<string>) =>
		[...names].reduce((total, name) => total + (weights.get(name) ?? NaN), 0);

	it('is at most 250 kB for the first picture', () => {
		expect(sum(stages.first)).toBeLessThanOrEqual(250_000);
	});

	it('is at most 1.2 MB in all', () => {
		expect(sum(weights.keys())).toBeLessThanOrEqual(1_200_000);
	});

	it('is loaded in full by one stage or another', () => {
		const staged = Object.values(stages).flat();
		expect(staged.sort()).toEqual([...weights.keys()].sort());
	});
});
