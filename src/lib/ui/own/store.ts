import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnLayer } from '$lib/atlas/own';
import type { Look } from '$lib/atlas/own/look';
import { readContent, readLook } from './kept';

/** How a layer stands in the list: the greater the order, the higher; and whether it was shown last. */
export interface Standing {
	order: number;
	shown: boolean;
}
export type Kept = Standing & { layer: OwnLayer };

/** What is read is never trusted: another version of the page may have written it. */
interface Schema extends DBSchema {
	/** what is said of a layer, and how it stands */
	layers: { key: string; value: unknown };
	/** its features or tiles, apart: a new colour does not write a million points again */
	contents: { key: string; value: unknown };
}

const NAME = 'amur';
const VERSION = 1;

/** Waits for a transaction, which knows why it failed; what was asked of it may only know that it did. */
async function finished(work: { done: Promise<void> }, asked: Promise<unknown>[]): Promise<void> {
	await Promise.all([Promise.allSettled(asked), work.done]);
}

/** Where the reader's own layers are kept: in this browser, on this device. */
export class Store {
	readonly #database: IDBPDatabase<Schema>;

	private constructor(database: IDBPDatabase<Schema>) {
		this.#database = database;
	}

	/** @throws DOMException where the browser keeps nothing, as some do in private windows */
	static async open(): Promise<Store> {
		const database = await openDB<Schema>(NAME, VERSION, {
			upgrade(fresh) {
				fresh.createObjectStore('layers');
				fresh.createObjectStore('contents');
			},
			// A newer page in another tab must not wait for this one.
			blocking: (_, __, event) => (event.target as IDBDatabase).close()
		});
		return new Store(database);
	}

	/** All layers, the highest first, and the ids of those that cannot be read. */
	async all(): Promise<{ kept: Kept[]; unread: string[] }> {
		const kept: Kept[] = [];
		const unread: string[] = [];
		for (const id of await this.#database.getAllKeys('layers')) {
			const one = await this.get(id);
			if (one) kept.push(one);
			else unread.push(id);
		}
		return { kept: kept.sort((a, b) => b.order - a.order), unread };
	}

	/** What is said of a layer, and how it stands, without its content; null if it is not there or cannot be read. */
	async look(id: string): Promise<(Standing & { look: Look }) | null> {
		const record = (await this.#database.get('layers', id)) as Partial<Standing> | undefined;
		const look = readLook(record);
		if (!look) return null;
		const { order = 0, shown } = record!;
		return { look, order: Number(order), shown: shown === true };
	}

	/** A layer; null if it is not there or cannot be read. */
	async get(id: string): Promise<Kept | null> {
		const said = await this.look(id);
		const content = said && readContent(await this.#database.get('contents', id));
		if (!content) return null;
		const { look, ...standing } = said;
		return { layer: { ...look, content }, ...standing };
	}

	/** Keeps a layer, or only what is said of it. */
	async put({ layer, order, shown }: Kept, whole: boolean): Promise<void> {
		const { content, ...look } = layer;
		const work = this.#database.transaction(['layers', 'contents'], 'readwrite');
		// What another tab has just taken away is not half put back.
		if (!whole && !(await work.objectStore('contents').getKey(layer.id))) return;
		const writing = [work.objectStore('layers').put({ ...look, order, shown }, layer.id)];
		if (whole) writing.push(work.objectStore('contents').put(content, layer.id));
		await finished(work, writing);
	}

	async remove(id: string): Promise<void> {
		const work = this.#database.transaction(['layers', 'contents'], 'readwrite');
		const erasing = [
			work.objectStore('layers').delete(id),
			work.objectStore('contents').delete(id)
		];
		await finished(work, erasing);
	}
}
