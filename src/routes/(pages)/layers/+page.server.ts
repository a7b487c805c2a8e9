import { atlas } from '$lib/atlas/load';

export const load = () => ({
	groups: atlas.groups.map(({ id, title, layers }) => ({
		id,
		title,
		layers: layers.map(({ features, ...layer }) => ({ ...layer, count: features.length }))
	}))
});
