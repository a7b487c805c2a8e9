import { readOwnTarget, type OwnFilter, type OwnLayer } from '$lib/atlas/own';
import type { Standing, Store } from './store';

/** What other tabs are told of a layer. */
interface News {
	id: string;
	what: 'look' | 'whole' | 'gone';
}

const CHANNEL = 'amur.own';

/** A filter that says the same stays the same, so that no feature is looked at anew. */
const isSame = (a: OwnFilter | null, b: OwnFilter | null) =>
	JSON.stringify(a) === JSON.stringify(b);

const ask = (leaving: Event) => leaving.preventDefault();

/** How many layers that were removed can be put back. */
const MOST_REMOVED = 3;

/** The layers that the reader brought. Each is a plain value that is replaced, never changed. */
export class Own {
	layers = $state.raw<readonly OwnLayer[]>([]);
	/** the last of those taken away in this visit, which can be put back */
	removed = $state.raw<readonly OwnLayer[]>([]);
	/** ids of those that the browser does not keep: they go with the page */
	passing = $state.raw<readonly string[]>([]);
	/** why they do: no room is left, or the browser keeps nothing; or that a change of one that is kept is not */
	trouble = $state.raw<'full' | 'blocked' | 'changeLost' | null>(null);
	/** ids of those kept in an earlier visit that cannot be read any more */
	unread = $state.raw<readonly string[]>([]);
	// The list is drawn from the layers alone.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #standings = new Map<string, Standing>();
	#store: Promise<Store> | null = null;
	#channel: BroadcastChannel | null = null;
	/** what other tabs tell is followed in the order in which they told it */
	#hearing: Promise<void> = Promise.resolve();
	/** writing is done in the order in which it was asked for */
	#writing: Promise<unknown> = Promise.resolve();
	/** how many of them are still to come */
	#pending = 0;

	get(id: string): OwnLayer | undefined {
		return this.layers.find((layer) => layer.id === id);
	}

	/** Whether a target is one of these layers, or of one of them. */
	holds(target: string): boolean {
		const asked = readOwnTarget(target);
		return asked !== null && this.get(asked.layer) !== undefined;
	}

	/**
	 * Reads what was kept in earlier visits, and from now on keeps what is added and follows other tabs.
	 * @param show is told which layers were shown last; asked again, at once
	 * @returns what ends it
	 */
	open(show: (ids: string[]) => void): () => void {
		if (this.#store) {
			show(this.layers.map(({ id }) => id).filter((id) => this.#standings.get(id)?.shown));
			return () => {};
		}
		const store = (this.#store = import('./store').then(({ Store }) => Store.open()));
		// Who is quick adds something before the page comes to this.
		for (const { id } of this.layers) this.#keep(id, 'whole');
		this.#channel = new BroadcastChannel(CHANNEL);
		this.#channel.onmessage = ({ data }) => {
			this.#hearing = this.#hearing
				.then(() => this.#hear(store, data as News))
				// What cannot be read stays as it is here.
				.catch(() => {});
		};
		store
			.then((store) => store.all())
			.then(({ kept, unread }) => {
				const fresh = kept.filter(({ layer }) => !this.get(layer.id));
				for (const { layer, order, shown } of fresh)
					this.#standings.set(layer.id, { order, shown });
				this.layers = [...this.layers, ...fresh.map(({ layer }) => layer)];
				this.unread = unread;
				show(fresh.filter(({ shown }) => shown).map(({ layer }) => layer.id));
			})
			// It is told when there is something to keep.
			.catch(() => {});
		return () => {
			this.#channel?.close();
			this.#channel = null;
		};
	}

	/** Adds a layer, which is meant to be shown; the newest stands first. */
	add(layer: OwnLayer) {
		// A browser that is asked does not clear what it keeps when its disk runs full.
		if (!this.layers.length) void globalThis.navigator?.storage?.persist?.().catch(() => {});
		const orders = [...this.#standings.values()].map(({ order }) => order);
		this.#standings.set(layer.id, { order: Math.max(0, ...orders) + 1, shown: true });
		this.layers = [layer, ...this.layers];
		this.#keep(layer.id, 'whole');
	}

	/** Replaces what the patch names. */
	change(id: string, patch: Partial<OwnLayer>) {
		this.layers = this.layers.map((layer) => (layer.id === id ? { ...layer, ...patch } : layer));
		this.#keep(id, 'content' in patch ? 'whole' : 'look');
	}

	/** Takes a layer away. It can be put back until the page is closed, or some others have gone after it: they take room. */
	remove(id: string) {
		const layer = this.get(id);
		if (!layer) return;
		this.layers = this.layers.filter((one) => one !== layer);
		this.removed = [layer, ...this.removed].slice(0, MOST_REMOVED);
		this.#passes(id, false);
		this.#keep(id, 'gone');
		// There may be room now.
		for (const waiting of this.passing) this.#keep(waiting, 'whole');
	}

	putBack(id: string) {
		const layer = this.removed.find((one) => one.id === id);
		if (!layer) return;
		this.removed = this.removed.filter((one) => one !== layer);
		this.#place(layer);
		this.#keep(id, 'whole');
	}

	/** Keeps which layers are shown. */
	keepShown(ids: readonly string[]) {
		for (const { id } of this.layers) {
			const standing = this.#standings.get(id);
			const shown = ids.includes(id);
			if (!standing || standing.shown === shown) continue;
			standing.shown = shown;
			// Another tab shows what it likes.
			this.#keep(id, 'look', false);
		}
	}

	/** Gives up those that cannot be read. */
	discardUnread() {
		for (const id of this.unread) this.#keep(id, 'gone');
		this.unread = [];
	}

	/** Puts a layer in the list, or in place of an older state of it. */
	#place(layer: OwnLayer) {
		const order = (id: string) => this.#standings.get(id)?.order ?? 0;
		const others = this.layers.filter(({ id }) => id !== layer.id);
		this.layers = [layer, ...others].sort((a, b) => order(b.id) - order(a.id));
	}

	#keep(id: string, what: News['what'], tell = true) {
		const store = this.#store;
		if (!store) return;
		// Who would leave before a large layer is written is asked first.
		if (!this.#pending++) globalThis.addEventListener?.('beforeunload', ask);
		this.#writing = this.#writing
			.then(() => this.#write(store, id, what))
			.then((written) => {
				if (written && tell) this.#channel?.postMessage({ id, what } satisfies News);
				if (!--this.#pending) globalThis.removeEventListener?.('beforeunload', ask);
			});
	}

	/** Writes a layer as it is by then; whether it has been written. */
	async #write(store: Promise<Store>, id: string, what: News['what']): Promise<boolean> {
		const layer = this.get(id);
		const standing = this.#standings.get(id);
		try {
			if (what === 'gone') await (await store).remove(id);
			else {
				// What is said of a layer is kept only beside its content.
				if (!layer || !standing || (what === 'look' && this.passing.includes(id))) return false;
				await (await store).put({ layer, ...standing }, what === 'whole');
			}
		} catch (error) {
			this.#lost(id, what, error);
			return false;
		}
		if (what === 'whole') this.#passes(id, false);
		else if (!this.passing.length) this.trouble = null;
		return true;
	}

	/** Tells of what could not be written, unless the reader has taken it away meanwhile. */
	#lost(id: string, what: News['what'], error: unknown) {
		if (what === 'gone' || !this.get(id)) return;
		if (what === 'look') {
			this.trouble ??= 'changeLost';
			return;
		}
		this.#passes(id, true);
		const full = error instanceof DOMException && error.name === 'QuotaExceededError';
		this.trouble = full ? 'full' : 'blocked';
	}

	#passes(id: string, passes: boolean) {
		const others = this.passing.filter((one) => one !== id);
		this.passing = passes ? [...others, id] : others;
		if (!this.passing.length) this.trouble = null;
	}

	/** Follows what another tab did: of a layer that is here only what has changed is read. */
	async #hear(store: Promise<Store>, { id, what }: News) {
		if (what === 'gone') {
			this.layers = this.layers.filter((layer) => layer.id !== id);
			this.unread = this.unread.filter((one) => one !== id);
		} else if (what === 'look' && this.get(id)) {
			const said = await (await store).look(id);
			// It may have been taken away here meanwhile.
			const here = this.get(id);
			if (!said || !here) return;
			const { look, order } = said;
			const filter = isSame(look.filter, here.filter) ? here.filter : look.filter;
			this.#follow({ ...here, ...look, filter }, order);
		} else {
			const kept = await (await store).get(id);
			if (kept) this.#follow(kept.layer, kept.order);
		}
	}

	/** Puts a layer where another tab has it; whether it is shown is this one's. */
	#follow(layer: OwnLayer, order: number) {
		const shown = this.#standings.get(layer.id)?.shown ?? false;
		this.#standings.set(layer.id, { order, shown });
		this.#place(layer);
	}
}

/** Those of this visit: who comes back from another page of the site finds them as they were. */
export const ownOfVisit = new Own();
