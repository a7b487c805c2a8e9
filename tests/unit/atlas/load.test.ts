import { describe, expect, it, vi } from 'vitest';
import {
	loadBasemapFile,
	loadBorder,
	loadClaimIndex,
	loadLayer,
	loadShapes,
	loadTarget,
	loadTours
} from '$lib/atlas/load';

/** A host that has a file: whole, none of it, its first half, or the page that it gives where it has nothing. */
const hosts = {
	whole: (file: string) => new Response(`${file}\n`),
	missing: () => new Response('There is no such file.', { status: 404 }),
	truncated: (file: string) => new Response(file.slice(0, -1)),
	'a page': () => new Response('<!doctype html>\n<html>}</html>\n'),
	'out of reach': () => {
		throw new TypeError('Failed to fetch');
	}
};
const serve = (host: keyof typeof hosts, file: string) =>
	vi.spyOn(globalThis, 'fetch').mockImplementation(async () => hosts[host](file));
const shape = '{"type":"MultiPolygon","coordinates":[]}';

describe.each([
	['the shapes of a layer', () => loadShapes('rail'), '[]'],
	['a layer', () => loadLayer('rail'), '[]'],
	['a part of the basemap', () => loadBasemapFile('far'), shape],
	['a target', () => loadTarget('country/392'), shape],
	['the border', loadBorder, shape],
	['the tours', loadTours, shape],
	['the claims for the search', loadClaimIndex, shape]
])('%s', (_, load, file) => {
	it('that is missing, truncated, a page or out of reach fails, and can be asked for again', async () => {
		for (const host of ['missing', 'truncated', 'a page', 'out of reach'] as const) {
			serve(host, file);
			await expect(load(), host).rejects.toThrow();
		}
		serve('whole', file);
		await expect(load()).resolves.toBeDefined();
	});
});
