import type { Column, OwnFeatures } from '$lib/atlas/own';
import type { Found } from '$lib/exchange/in/reading';

/** How many items of a list are sent at a time: taking them in keeps the page busy for a few milliseconds. */
const SLICE = 20_000;

/** A list that was taken out of what is sent, and where it belongs. */
interface Taken {
	list: unknown[];
	/** as it was, or an empty list of the same length is to be put back */
	put: (list: unknown[]) => void;
}

/** What the worker of the import tells the page. */
export type Told =
	/** others may wait for the end of this worker */
	| { kind: 'living' }
	| { kind: 'progress'; share: number }
	/** a part of one of the long lists, which are counted in the order of `lists` */
	| { kind: 'slice'; list: number; items: unknown[] }
	| { kind: 'found'; found: Found }
	| { kind: 'stop'; key: string; values: Record<string, string | number> };

/** All lists of what was found that grow with the features and are no typed arrays, in a fixed order. */
function lists(found: Found): Taken[] {
	return found.layers.flatMap(({ content }) =>
		content.kind === 'tiles' ? [] : featureLists(content)
	);
}

function featureLists(content: OwnFeatures): Taken[] {
	const { geometries, ids } = content;
	return [
		...(geometries
			? [
					{
						list: geometries,
						put: (list: unknown[]) => (content.geometries = list as typeof geometries)
					}
				]
			: []),
		...(ids ? [{ list: ids, put: (list: unknown[]) => (content.ids = list as typeof ids) }] : []),
		...content.columns.flatMap(columnLists)
	];
}

function columnLists(column: Column): Taken[] {
	if (column.kind === 'text')
		return [{ list: column.words, put: (list) => (column.words = list as string[]) }];
	if (column.kind === 'mixed')
		return [{ list: column.values, put: (list) => (column.values = list as typeof column.values) }];
	return [];
}

/** Sends what was found: the long lists in slices, so that the page never stops to take one in; arrays are handed over. */
export function send(found: Found, post: (told: Told, handed: Transferable[]) => void): void {
	lists(found).forEach(({ list, put }, index) => {
		for (let at = 0; at < list.length; at += SLICE)
			post({ kind: 'slice', list: index, items: list.slice(at, at + SLICE) }, []);
		put([]);
	});
	post({ kind: 'found', found }, arrays(found));
}

function arrays(found: Found): Transferable[] {
	return found.layers.flatMap(({ content }) => {
		if (content.kind === 'tiles') return [];
		const held = content.columns.flatMap((column) =>
			column.kind === 'mixed' ? [] : [column.values.buffer as ArrayBuffer]
		);
		return content.positions ? [content.positions.buffer as ArrayBuffer, ...held] : held;
	});
}

/** Puts together what `send` sent. */
export class Receiving {
	readonly #lists: unknown[][] = [];

	slice(list: number, items: unknown[]): void {
		const all = (this.#lists[list] ??= []);
		for (const item of items) all.push(item);
	}

	found(found: Found): Found {
		lists(found).forEach(({ put }, index) => put(this.#lists[index] ?? []));
		return found;
	}
}
