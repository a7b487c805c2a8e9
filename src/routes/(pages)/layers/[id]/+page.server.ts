import { error } from '@sveltejs/kit';
import { featuresOf } from '$lib/atlas/built.server';
import { atlas, layers } from '$lib/atlas/load';
import { mapLink } from '$lib/ui/pages/map-link';

export const entries = () => layers.map(({ id }) => ({ id }));

export const load = ({ params }) => {
	const layer = layers.find(({ id }) => id === params.id);
	const features = featuresOf(params.id);
	if (!layer || !features) error(404, `There is no layer "${params.id}".`);
	const { sources } = layer;
	return {
		layer: { ...layer, features: [], sources: [] },
		// The table needs no geometry, only whether there is one.
		features: features.map(({ id, geometry, properties }) => ({
			id,
			properties,
			placed: geometry !== null,
			map: mapLink(layer.id, id)
		})),
		sources: atlas.sources
			.filter(({ id }) => sources.includes(id))
			.map(({ id, title, custom }) => ({ id, title, read: custom.read }))
	};
};
