import { versionPath, type List } from './list';

/** What filling needs of the browser. */
export interface Store {
	/** the cache of this version */
	cache: Pick<Cache, 'put' | 'match'>;
	/** whatever any version has of a path */
	kept(path: string): Promise<Response | undefined>;
	fetch(path: string, init: RequestInit): Promise<Response>;
	/** bytes that may still be stored; undefined where the browser does not say */
	room(): Promise<number | undefined>;
}

// As measured: 30 MB once unpacked, and something for the browser's own account of it.
const NEEDED_ROOM = 40e6;
// So that what the reader does meanwhile does not wait.
const AT_ONCE = 4;

/** A response without the mark of a redirect, which a browser would not take for a page. */
async function plain(response: Response): Promise<Response> {
	if (!response.redirected) return response;
	const { status, headers } = response;
	return new Response(await response.blob(), { status, headers });
}

/**
 * Fills the cache of a version. All that the pages need is there at the end, or it throws; of the data, what there is
 * room for. What another version has under the same hash is copied, and what is there already is left.
 */
export async function fill(store: Store, list: List, base: string, version: string): Promise<void> {
	const room = await store.room();
	if (room !== undefined && room < NEEDED_ROOM) throw new Error('There is too little room.');

	/** Whether the host still serves this version: while it is being replaced, names would mix. */
	async function check() {
		const response = await store.fetch(versionPath(base), { cache: 'no-store' });
		const told: unknown = response.ok ? await response.json() : null;
		if ((told as { version?: unknown } | null)?.version !== version)
			throw new Error(`The host no longer serves version ${version}.`);
	}

	async function get(path: string, init: RequestInit) {
		const response = await store.fetch(path, { ...init, priority: 'low' });
		if (!response.ok) throw new Error(`${response.status} for ${path}`);
		await store.cache.put(path, await plain(response));
	}

	async function getHashed(path: string) {
		if (await store.cache.match(path)) return;
		const copy = await store.kept(path);
		if (copy) await store.cache.put(path, copy);
		else await get(path, {});
	}

	await check();
	await each(list.hashed.needed, getHashed);
	// Past the browser's own cache, which may hold another version's.
	await each(list.named, (path) => get(path, { cache: 'no-cache' }));
	await check();
	try {
		await each(list.hashed.data, getHashed);
		await each(list.hashed.onUse, async (path) => {
			const copy = await store.kept(path);
			if (copy) await store.cache.put(path, copy);
		});
	} catch (error) {
		// What there is no room for comes from the network, as long as there is one.
		if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
	}
}

/** Does something for each item, a few at a time, in order. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
	const left = items.values();
	const worker = async () => {
		for (const item of left) await work(item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
