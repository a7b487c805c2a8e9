import { nameAt, valueAt, type OwnLayer } from '../own';
import type { Entry } from './entries';
import { Finder } from './finder';

/** So many features of the reader's own are found by name, all layers together. */
export const MOST_OWN = 50_000;

/**
 * Layers of the reader's own and their features that have a name. Of a layer that is too large only itself is found,
 * and its entry says so.
 */
export function ownEntries(layers: readonly OwnLayer[]): Entry[] {
	let room = MOST_OWN;
	return layers.flatMap((layer) => {
		const { content, title } = layer;
		const names =
			content.kind === 'tiles' ? undefined : content.columns.find(({ name }) => name === title);
		const tooMany = names !== undefined && names.values.length > room;
		const entries: Entry[] = [
			{
				type: 'own',
				name: { en: layer.name },
				more: layer.from,
				weight: 1.2,
				layer,
				index: null,
				tooMany
			}
		];
		if (!names || tooMany || content.kind === 'tiles') return entries;
		room -= content.count;
		for (let index = 0; index < content.count; index++) {
			const value = valueAt(names, index);
			if (value === undefined || value === null || value === '') continue;
			const name = { en: nameAt(content, title, index) };
			entries.push({ type: 'own', name, more: '', weight: 1, layer, index, tooMany: false });
		}
		return entries;
	});
}

/** An index of the reader's own layers. */
export const findOwn = (layers: readonly OwnLayer[]): Promise<Finder> =>
	Finder.build(ownEntries(layers));
