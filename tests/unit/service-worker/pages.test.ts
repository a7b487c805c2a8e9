import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pages } from '../../../src/service-worker/pages';

/** A device's caches, as far as pages need them. */
function makeCaches({ full = false } = {}) {
	const kept = new Map<string, string>();
	const address = (key: RequestInfo) => new URL(key instanceof Request ? key.url : key, HOST).href;
	const cache = {
		put: async (key: string, response: Response) => {
			if (full) throw new DOMException('', 'QuotaExceededError');
			kept.set(address(key), await response.text());
		},
		match: async (key: string) => {
			const text = kept.get(address(key));
			return text === undefined ? undefined : new Response(text);
		},
		keys: async () => [...kept.keys()].map((url) => new Request(url)),
		delete: async (key: Request) => kept.delete(address(key))
	};
	return { kept, caches: { open: async () => cache } };
}

const HOST = 'https://example.org/';
let device: ReturnType<typeof makeCaches>;
beforeEach(() => {
	device = makeCaches();
	vi.stubGlobal('caches', device.caches);
});
afterEach(() => vi.unstubAllGlobals());

test('a worker that begins anew knows of which version the pages are', async () => {
	await new Pages('pages').note('a/b', 'one');
	expect(await new Pages('pages').versionOf('a/b')).toBe('one');
	expect(await new Pages('pages').versionOf('b')).toBeUndefined();
});

test('pages that are closed are forgotten, whatever their version, and those that are open keep theirs', async () => {
	const pages = new Pages('pages');
	await pages.note('open', 'one');
	await pages.note('closed', 'zero');
	await pages.note('also closed', 'two');
	expect(await pages.prune(['open', 'unknown'], 'two')).toEqual(new Set(['two', 'one']));
	expect(device.kept.size).toBe(1);
	expect(await pages.versionOf('closed')).toBeUndefined();
	expect(await pages.prune([], 'two')).toEqual(new Set(['two']));
	expect(device.kept.size).toBe(0);
});

test('without room a page is known as long as the worker lives', async () => {
	vi.stubGlobal('caches', makeCaches({ full: true }).caches);
	const pages = new Pages('pages');
	await pages.note('a', 'one');
	expect(await pages.versionOf('a')).toBe('one');
	expect(await new Pages('pages').versionOf('a')).toBeUndefined();
});
