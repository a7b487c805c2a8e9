import type { Reading } from '$lib/atlas/find/coordinates';
import type { EntryType, Hit } from '$lib/atlas/find/finder';

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
				const groups = finder.search(text).map(({ type, hits, total }): Section => ({
					type,
					rows: hits.map((hit) => ({ type: 'entry', hit })),
					total
				}));
				return readings.length ? [coordinates, ...groups] : groups;
			};
		});
		loading.catch(() => (loading = undefined));
	}
	return loading;
}

/** What the reader searches for, and what was found. */
export class Search {
	query = $state('');
	/** whether the reader is at it */
	open = $state(false);
	/** the row that Enter would choose */
	active = $state(0);
	state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
	#find = $state.raw<Found | null>(null);

	readonly asked = $derived(this.query.trim());
	readonly sections = $derived(this.asked && this.#find ? this.#find(this.asked) : []);
	readonly rows = $derived(this.sections.flatMap(({ rows }) => rows));
	/** whether there is a list to choose from */
	readonly listed = $derived(this.open && this.rows.length > 0);

	/** The reader comes to the field. */
	async begin() {
		this.open = true;
		if (this.#find) return;
		this.state = 'loading';
		try {
			this.#find = await loadIndex();
			this.state = 'ready';
		} catch {
			this.state = 'failed';
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
