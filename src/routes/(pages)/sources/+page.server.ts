import { citations } from '$lib/atlas/built.server';
import { atlas, layers } from '$lib/atlas/load';

export const load = () => ({
	sources: atlas.sources.map((source) => ({ ...source, cites: citations[source.id]! })),
	layers: Object.fromEntries(layers.map(({ id, title }) => [id, title]))
});
