import { describe, expect, it, vi } from 'vitest';
import {
	loadBasemapFile,
	loadBorder,
	loadClaimIndex,
	loadLayer,
	loadTarget,
	loadTours
} from '$lib/atlas/load';

/** A host that has a file: whole, none of it, its first half, or the page that it gives where it has nothing. */
const whole = '{"type":"MultiPolygon","coordinates":[],"features":[]}';
const hosts = {
	whole: () => new Response(`${whole}\n`),
	missing: () => new Response('There is no such file.', { status: 404 }),
	truncated: () => new Response(whole.slice(0, 30)),
	'a page': () => new Response('<!doctype html>\n<html>}</html>\n'),
	'out of reach': () => {
		throw new TypeError('Failed to fetch');
	}
};
const serve = (host: keyof typeof hosts) =>
	vi.spyOn(globalThis, 'fetch').mockImplementation(async () => hosts[host]());

describe.each([
	['a layer', () => loadLayer('rail')],
	['a part of the basemap', () => loadBasemapFile('far')],
	['a target', () => loadTarget('country/392')],
	['the border', loadBorder],
	['the tours', loadTours],
	['the claims for the search', loadClaimIndex]
])('%s', (_, load) => {
	it('that is missing, truncated, a page or out of reach fails, and can be asked for again', async () => {
		for (const host of ['missing', 'truncated', 'a page', 'out of reach'] as const) {
			serve(host);
			await expect(load(), host).rejects.toThrow();
		}
		serve('whole');
		await expect(load()).resolves.toBeDefined();
	});
});
