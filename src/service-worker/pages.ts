/** Which version each open page is of: kept in a cache, since the browser ends a worker whenever it likes. */
export class Pages {
	readonly #name: string;
	readonly #known = new Map<string, string>();

	/** @param name of the cache */
	constructor(name: string) {
		this.#name = name;
	}

	// Never asked for: a key needs to be an address.
	#key = (id: string) => `/amur-page/${encodeURIComponent(id)}`;

	/** Notes the version that a page is of. */
	async note(id: string, version: string): Promise<void> {
		this.#known.set(id, version);
		try {
			await (await caches.open(this.#name)).put(this.#key(id), new Response(version));
		} catch {
			// Without room the page is known as long as the worker lives.
		}
	}

	/** The version of a page, if it was noted. */
	async versionOf(id: string): Promise<string | undefined> {
		const known = this.#known.get(id);
		if (known) return known;
		const kept = await (await caches.open(this.#name)).match(this.#key(id));
		const version = await kept?.text();
		if (version) this.#known.set(id, version);
		return version;
	}

	/** Forgets the pages that are no longer open; returns the versions of those that are. */
	async prune(open: readonly string[], now: string): Promise<Set<string>> {
		const cache = await caches.open(this.#name);
		const used = new Set([now]);
		for (const request of await cache.keys()) {
			const id = decodeURIComponent(new URL(request.url).pathname.split('/').at(-1)!);
			const version = await this.versionOf(id);
			if (version !== undefined && open.includes(id)) used.add(version);
			else {
				this.#known.delete(id);
				await cache.delete(request);
			}
		}
		return used;
	}
}
