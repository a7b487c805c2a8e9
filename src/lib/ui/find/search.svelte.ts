import type { Reading } from '$lib/atlas/find/coordinates';
import type { EntryType, Finder, Group, Hit } from '$lib/atlas/find/finder';
import type { OwnLayer } from '$lib/atlas/own';

/** The id of the search field: the key / goes there. */
export const FIELD = 'find';

/** Something to choose. */
export type Row = { type: 'coordinates' | 'site'; reading: Reading } | { type: 'entry'; hit: Hit };

/** Rows under one heading. */
export interface Section {
	type: EntryType | 'coordinates';
	rows: Row[];
	/** how many there would be; the rows may be fewer */
	total: number;
}

type Found = (text: string) => Section[];

const sectionOf = ({ type, hits, total }: Group): Section => ({
	type,
	rows: hits.map((hit) => ({ type: 'entry', hit })),
	total
});

let loading: Promise<Found> | undefined;

/** The index, fetched and made when it is first wanted. A failed fetch may be tried again. */
function loadIndex(): Promise<Found> {
	if (!loading) {
		loading = import('$lib/atlas/find/load').then(async ({ loadFinder, readCoordinates }) => {
			const finder = await loadFinder();
			return (text) => {
				const readings = readCoordinates(text);
				const coordinates: Section = {
					type: 'coordinates',
					rows: readings.flatMap((reading): Row[] => [
						{ type: 'coordinates', reading },
						{ type: 'site', reading }
					]),
					total: readings.length * 2
				};
				const groups = finder.search(text).map(sectionOf);
				return readings.length ? [coordinates, ...groups] : groups;
			};
		});
		loading.catch(() => (loading = undefined));
	}
	return loading;
}

/** Whether an index of some layers would be the same: what they look like does not matter. */
const alike = (some: readonly OwnLayer[], others: readonly OwnLayer[]): boolean =>
	some.length === others.length &&
	some.every(({ content, name, title }, i) => {
		const other = others[i]!;
		return content === other.content && name === other.name && title === other.title;
	});

/** What the reader searches for, and what was found. */
export class Search {
	query = $state('');
	/** whether the reader is at it */
	open = $state(false);
	/** the row that Enter would choose */
	active = $state(0);
	state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
	#find = $state.raw<Found | null>(null);
	readonly #layers: () => readonly OwnLayer[];
	/** the index of the reader's own layers, and the layers that it was made of */
	#own = $state.raw<Finder | null>(null);
	#indexed: readonly OwnLayer[] = [];

	/** @param layers those that the reader brought */
	constructor(layers: () => readonly OwnLayer[]) {
		this.#layers = layers;
	}

	readonly asked = $derived(this.query.trim());
	readonly sections = $derived.by(() => {
		if (!this.asked || !this.#find) return [];
		const [first, ...more] = this.#find(this.asked);
		const own = this.#own?.search(this.asked).map(sectionOf) ?? [];
		// A position is meant as one; whoever brings data looks for it first.
		if (first?.type === 'coordinates') return [first, ...own, ...more];
		return first ? [...own, first, ...more] : own;
	});
	readonly rows = $derived(this.sections.flatMap(({ rows }) => rows));
	/** whether there is a list to choose from */
	readonly listed = $derived(this.open && this.rows.length > 0);

	/** The reader comes to the field. */
	async begin() {
		this.open = true;
		void this.#index();
		if (this.#find) return;
		this.state = 'loading';
		try {
			this.#find = await loadIndex();
			this.state = 'ready';
		} catch {
			this.state = 'failed';
		}
	}

	/** Makes the index of the reader's own layers anew, if they have changed. */
	async #index() {
		const layers = this.#layers();
		if (alike(layers, this.#indexed)) return;
		this.#indexed = layers;
		try {
			const { findOwn } = await import('$lib/atlas/find/load');
			const found = layers.length ? await findOwn(layers) : null;
			if (layers === this.#indexed) this.#own = found;
		} catch {
			// The next visit to the field tries again.
			this.#indexed = [];
		}
	}

	ask(text: string) {
		this.query = text;
		this.open = true;
		this.active = 0;
	}

	/** Goes so many rows down, or up, and round the ends. */
	step(by: number) {
		const count = this.rows.length;
		if (count) this.active = (this.active + by + count) % count;
	}
}
