import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { languages, type Language } from '$lib/messages';
import type { Entry } from './entries';
import { fold, indexWords, queryWords } from './fold';

export type EntryType = Entry['type'];

/** Something found, and the languages in whose name it was. */
export interface Hit {
	entry: Entry;
	languages: Language[];
}

/** What was found of one type, the best first. */
export interface Group {
	type: EntryType;
	hits: Hit[];
	/** how many there are; the hits may be fewer */
	total: number;
}

/** The groups in their usual order, with the most that each shows. */
const MOST: Record<EntryType, number> = { own: 6, layer: 3, feature: 6, place: 6, claim: 4 };

/** Entries put into the index between two breaths of the page: some four milliseconds' work. */
const CHUNK = 25;

/** Mistyped letters that a word may hold, by its length. */
const typos = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Longer texts are no names whose letters have changed places. */
const LONGEST = 40;

/** A text with two neighbouring letters changed places, each two in turn; the first of a word stays. */
function swapped(text: string): string[] {
	if (text.length > LONGEST) return [];
	return [...text.matchAll(/(?<=\p{L})(?=(\p{L})(\p{L}))/gu)].map(
		({ index, 1: a = '', 2: b = '' }) => {
			const after = index + a.length + b.length;
			return text.slice(0, index) + b + a + text.slice(after);
		}
	);
}

/** Of several words, those that have to be found when not all can be. */
const enough = (words: number) => Math.ceil(words * 0.6);

/** An index of all that has a name. */
export class Finder {
	readonly #entries: readonly Entry[];
	readonly #index: MiniSearch<{ id: number; entry: Entry }>;

	private constructor(entries: readonly Entry[]) {
		this.#entries = entries;
		this.#index = new MiniSearch({
			fields: [...languages, 'more'],
			extractField: ({ id, entry }, field) =>
				field === 'id' ? id : field === 'more' ? entry.more : entry.name[field as Language],
			tokenize: indexWords,
			processTerm: (word) => word,
			searchOptions: {
				tokenize: queryWords,
				boost: { en: 3, ru: 3, zh: 3 },
				boostDocument: (id: number) => this.#entries[id]!.weight,
				prefix: true
			}
		});
	}

	/** Makes the index piece by piece, so that no frame waits for it. */
	static async build(entries: readonly Entry[]): Promise<Finder> {
		const finder = new Finder(entries);
		const documents = entries.map((entry, id) => ({ id, entry }));
		await finder.#index.addAllAsync(documents, { chunkSize: CHUNK });
		return finder;
	}

	/** What a text may mean, in groups; a group with an exact name comes before the others. */
	search(text: string): Group[] {
		const asked = fold(text);
		const ranked = this.#results(text)
			.map((result) => {
				const entry = this.#entries[result.id as number]!;
				return { entry, result, tier: tierOf(entry, asked) };
			})
			.sort((a, b) => a.tier - b.tier || b.result.score - a.result.score);
		const groups = (Object.keys(MOST) as EntryType[]).flatMap((type) => {
			const mine = ranked.filter(({ entry }) => entry.type === type);
			if (!mine.length) return [];
			const hits = mine.slice(0, MOST[type]).map(({ entry, result }) => ({
				entry,
				languages: languagesOf(result, text)
			}));
			return [{ type, hits, total: mine.length, exact: mine[0]!.tier === 0 }];
		});
		return groups
			.sort((a, b) => Number(b.exact) - Number(a.exact))
			.map(({ type, hits, total }) => ({ type, hits, total }));
	}

	/**
	 * What holds all the words as they stand; if nothing does, with two letters that have changed places; mistyped; if still
	 * nothing, most of them.
	 */
	#results(text: string): SearchResult[] {
		const words = new Set(queryWords(text)).size;
		const mistyped: SearchOptions = { fuzzy: typos };
		for (const [asked, options, least] of [
			[text, {}, words],
			...swapped(text).map((other) => [other, { prefix: false }, words] as const),
			[text, mistyped, words],
			[text, mistyped, enough(words)]
		] as const) {
			const found = this.#index.search(asked, options);
			const best = Math.max(0, ...found.map(({ queryTerms }) => queryTerms.length));
			if (best >= Math.max(1, least))
				return found.filter(({ queryTerms }) => queryTerms.length === best);
		}
		return [];
	}
}

/** 0: it is a name of the entry; 1: a name begins with it; 2: neither. */
function tierOf({ name }: Entry, asked: string): 0 | 1 | 2 {
	const names = languages.map((language) => fold(name[language] ?? ''));
	if (names.includes(asked)) return 0;
	return names.some((one) => one.startsWith(asked)) ? 1 : 2;
}

/** Where a Russian word was found in the English name too, it is the Russian name that is meant. */
function languagesOf({ match }: SearchResult, text: string): Language[] {
	const fields = new Set(Object.values(match).flat());
	if (fields.has('ru') && /\p{Script=Cyrillic}/u.test(text)) fields.delete('en');
	return languages.filter((language) => fields.has(language));
}
