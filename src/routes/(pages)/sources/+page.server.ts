import { citations } from '$lib/atlas/built.server';
import { layers } from '$lib/atlas/load';
import { sources as allSources } from '$lib/atlas/sources';

export const load = () => ({
	sources: allSources.map((source) => ({ ...source, cites: citations[source.id]! })),
	layers: Object.fromEntries(layers.map(({ id, title }) => [id, title]))
});
