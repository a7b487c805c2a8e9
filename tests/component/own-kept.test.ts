import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OwnLayer } from '$lib/atlas/own';
import { Own } from '$lib/ui/own/own.svelte';
import { Store } from '$lib/ui/own/store';
import { layer, points } from '../unit/ui/own/brought';

const NAME = 'amur';

const settled = (request: IDBRequest) =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

const closing: (() => void)[] = [];

/** A visit: what was kept is read, and what was shown is told. */
async function visit(): Promise<{ own: Own; shown: string[] }> {
	const own = new Own();
	const shown = await new Promise<string[]>((resolve) => closing.push(own.open(resolve)));
	return { own, shown };
}

const names = (own: Own) => own.layers.map(({ name }) => name);
const named = (name: string, patch: Partial<OwnLayer> = {}) =>
	layer({ id: `own-${name.toLowerCase()}`, name, ...patch });

/** What a next visit finds, once it is as expected. */
const laterFinds = (expected: string[]) =>
	expect.poll(async () => names((await visit()).own)).toEqual(expected);

beforeEach(() => settled(indexedDB.deleteDatabase(NAME)));
afterEach(() => {
	for (const close of closing.splice(0)) close();
	vi.restoreAllMocks();
});

describe('the layers that a reader brought', () => {
	test('are there at the next visit as they were, the newest first', async () => {
		const { own } = await visit();
		own.add(named('Bridges', { content: points([[127.5, 50.2]], ['Port']) }));
		own.add(named('Posts'));
		own.change('own-bridges', { style: { ...layer().style, colour: '#00ff00' }, title: 'kind' });
		await laterFinds(['Posts', 'Bridges']);
		await expect
			.poll(async () => (await visit()).own.get('own-bridges'))
			.toEqual(own.get('own-bridges'));
	});

	test('are shown at the next visit if they were shown', async () => {
		const { own } = await visit();
		own.add(named('Bridges'));
		own.add(named('Posts'));
		own.keepShown(['own-posts']);
		await expect.poll(async () => (await visit()).shown).toEqual(['own-posts']);
		own.keepShown([]);
		await expect.poll(async () => (await visit()).shown).toEqual([]);
	});

	test('are gone once removed, and back in their place if put back', async () => {
		const { own } = await visit();
		for (const name of ['A', 'B', 'C']) own.add(named(name));
		own.remove('own-b');
		expect(names(own)).toEqual(['C', 'A']);
		await laterFinds(['C', 'A']);
		own.putBack('own-b');
		expect(names(own)).toEqual(['C', 'B', 'A']);
		expect(own.removed).toEqual([]);
		await laterFinds(['C', 'B', 'A']);
	});

	test('keep a file of tiles as a file', async () => {
		const { own } = await visit();
		const content: OwnLayer['content'] = {
			kind: 'tiles',
			from: new Blob(['tiles']),
			tiles: 'vector',
			zooms: [0, 4],
			bounds: [0, 0, 1, 1],
			layers: [],
			credit: ''
		};
		own.add(named('Tiles', { content }));
		await laterFinds(['Tiles']);
		const found = (await visit()).own.layers[0]!.content;
		expect(found.kind === 'tiles' && found.from instanceof Blob && (await found.from.text())).toBe(
			'tiles'
		);
	});

	test('that cannot be read are told, skipped and forgotten when the reader says so', async () => {
		const { own } = await visit();
		own.add(named('Bridges'));
		own.add(named('Posts'));
		await laterFinds(['Posts', 'Bridges']);
		const database = (await settled(indexedDB.open(NAME))) as IDBDatabase;
		const contents = database.transaction('contents', 'readwrite').objectStore('contents');
		await settled(contents.put({ kind: 'points', count: 7 }, 'own-posts'));
		database.close();
		const later = (await visit()).own;
		expect(names(later)).toEqual(['Bridges']);
		expect(later.unread).toEqual(['own-posts']);
		const { own: other } = await visit();
		later.discardUnread();
		await expect.poll(async () => (await visit()).own.unread).toEqual([]);
		await expect.poll(() => other.unread).toEqual([]);
	});
});

describe('another tab', () => {
	test('follows what is added, changed, removed and put back', async () => {
		const { own } = await visit();
		const { own: other } = await visit();
		own.add(named('Bridges'));
		await expect.poll(() => names(other)).toEqual(['Bridges']);
		const { content } = other.layers[0]!;
		own.change('own-bridges', { name: 'Old bridges' });
		await expect.poll(() => names(other)).toEqual(['Old bridges']);
		// What the map has drawn stays the same.
		expect(other.layers[0]!.content).toBe(content);
		own.remove('own-bridges');
		await expect.poll(() => names(other)).toEqual([]);
		own.putBack('own-bridges');
		await expect.poll(() => names(other)).toEqual(['Old bridges']);
	});
});

describe('what another tab changes', () => {
	test('is all that is read of a layer: not its features, and no filter that says the same', async () => {
		const { own } = await visit();
		const { own: other } = await visit();
		const filter = { field: 'kind', words: ['Port'] };
		own.add(named('Bridges', { filter }));
		await expect.poll(() => names(other)).toEqual(['Bridges']);
		const before = other.layers[0]!;
		const read = vi.spyOn(Store.prototype, 'get');
		own.change('own-bridges', { name: 'Old bridges' });
		await expect.poll(() => names(other)).toEqual(['Old bridges']);
		expect(read).not.toHaveBeenCalled();
		expect(other.layers[0]!.filter).toBe(before.filter);
		own.change('own-bridges', { filter: null });
		await expect.poll(() => other.layers[0]!.filter).toBeNull();
	});

	test('is followed in the order in which it was done, however long the reading takes', async () => {
		const { own } = await visit();
		const { own: other } = await visit();
		const read = Store.prototype.get;
		let release = () => {};
		const late = new Promise<void>((resolve) => (release = resolve));
		const reading = vi.spyOn(Store.prototype, 'get').mockImplementation(async function (
			this: Store,
			id
		) {
			const kept = await read.call(this, id);
			await late;
			return kept;
		});
		const told: string[] = [];
		const channel = new BroadcastChannel('amur.own');
		closing.push(() => channel.close());
		channel.onmessage = ({ data }) => told.push(data.what);
		own.add(named('Bridges'));
		await expect.poll(() => reading.mock.calls.length).toBe(1);
		own.remove('own-bridges');
		own.add(named('Posts'));
		await expect.poll(() => told).toEqual(['whole', 'gone', 'whole']);
		release();
		await expect.poll(() => names(other)).toEqual(['Posts']);
	});
});

describe('a browser that does not keep what it is given', () => {
	const failing = (error: DOMException) =>
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw error;
		});

	test.each([
		['QuotaExceededError', 'full'],
		['InvalidStateError', 'blocked']
	] as const)(
		'with %s says that it is %s, and the layer stays for this visit',
		async (name, why) => {
			const { own } = await visit();
			const put = failing(new DOMException('no', name));
			own.add(named('Bridges'));
			await expect.poll(() => own.trouble).toBe(why);
			expect(own.passing).toEqual(['own-bridges']);
			expect(names(own)).toEqual(['Bridges']);
			put.mockRestore();
			own.remove('own-bridges');
			own.putBack('own-bridges');
			await expect.poll(() => own.trouble).toBeNull();
			expect(own.passing).toEqual([]);
			await laterFinds(['Bridges']);
		}
	);

	test('forgets it once nothing is left that it could not keep, and tries the others again when one goes', async () => {
		const { own } = await visit();
		const put = failing(new DOMException('no', 'QuotaExceededError'));
		for (const name of ['A', 'B', 'C']) own.add(named(name));
		await expect.poll(() => own.passing).toEqual(['own-a', 'own-b', 'own-c']);
		own.remove('own-c');
		expect(own.passing).toEqual(['own-a', 'own-b']);
		expect(own.trouble).toBe('full');
		await laterFinds([]);
		// There is room for the second, not for the first.
		put.mockRestore();
		const real = IDBObjectStore.prototype.put;
		const some = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value,
			key
		) {
			if (key === 'own-a') throw new DOMException('no', 'QuotaExceededError');
			return real.call(this, value, key);
		});
		own.putBack('own-c');
		own.remove('own-c');
		await expect.poll(() => own.passing).toEqual(['own-a']);
		await laterFinds(['B']);
		own.remove('own-a');
		expect(own.passing).toEqual([]);
		expect(own.trouble).toBeNull();
		some.mockRestore();
	});

	test('keeps a layer whose change it could not write, says so, and writes the next one', async () => {
		const { own } = await visit();
		own.add(named('Bridges'));
		await laterFinds(['Bridges']);
		const put = failing(new DOMException('no', 'QuotaExceededError'));
		own.change('own-bridges', { name: 'Old' });
		await expect.poll(() => own.trouble).toBe('changeLost');
		expect(own.passing).toEqual([]);
		put.mockRestore();
		own.change('own-bridges', { title: 'kind' });
		await expect.poll(() => own.trouble).toBeNull();
		await laterFinds(['Old']);
	});

	test('since its disk fills up while it writes says that it is full', async () => {
		const { own } = await visit();
		// As Chromium does: what was asked for is given up, and only the transaction says why.
		const real = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value,
			key
		) {
			const writing = real.call(this, value, key);
			if (this.name === 'contents') this.transaction.abort();
			return writing;
		});
		vi.spyOn(IDBTransaction.prototype, 'error', 'get').mockReturnValue(
			new DOMException('no', 'QuotaExceededError')
		);
		own.add(named('Bridges'));
		await expect.poll(() => own.trouble).toBe('full');
		expect(names(own)).toEqual(['Bridges']);
	});

	test.each([
		['is of a later version of the page', 2, true],
		['lacks what is in it', 1, false]
	])('since its database %s says so too', async (_, version, whole) => {
		const opening = indexedDB.open(NAME, version);
		opening.onupgradeneeded = () => {
			if (whole)
				for (const store of ['layers', 'contents']) opening.result.createObjectStore(store);
		};
		((await settled(opening)) as IDBDatabase).close();
		const own = new Own();
		closing.push(own.open(() => {}));
		own.add(named('Bridges'));
		await expect.poll(() => own.trouble).toBe('blocked');
		expect(names(own)).toEqual(['Bridges']);
	});

	test('since all was deleted while the page is open says so, and loses nothing that is there', async () => {
		const { own } = await visit();
		own.add(named('Bridges'));
		await laterFinds(['Bridges']);
		await settled(indexedDB.deleteDatabase(NAME));
		own.change('own-bridges', { name: 'Old bridges' });
		await expect.poll(() => own.trouble).toBe('changeLost');
		own.add(named('Posts'));
		await expect.poll(() => own.trouble).toBe('blocked');
		expect(names(own)).toEqual(['Posts', 'Old bridges']);
	});

	test('because it has no database, does so too', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		const own = new Own();
		closing.push(own.open(() => {}));
		own.add(named('Bridges'));
		await expect.poll(() => own.trouble).toBe('blocked');
		flushSync();
		expect(names(own)).toEqual(['Bridges']);
	});
});
