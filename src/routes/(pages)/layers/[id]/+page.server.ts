import { error } from '@sveltejs/kit';
import { featuresOf } from '$lib/atlas/built.server';
import { layers } from '$lib/atlas/load';
import { sources as allSources } from '$lib/atlas/sources';
import { byYear } from '$lib/ui/charts/drills';
import { yearsPicture } from '$lib/ui/charts/drills.server';
import { mapLink } from '$lib/ui/pages/map-link';

export const entries = () => layers.map(({ id }) => ({ id }));

export const load = ({ params }) => {
	const layer = layers.find(({ id }) => id === params.id);
	const features = featuresOf(params.id);
	if (!layer || !features) error(404, `There is no layer "${params.id}".`);
	const { sources } = layer;
	const kinds = layer.kinds.map(({ id }) => id);
	const years = layer.id === 'drills' ? byYear(features, kinds) : null;
	return {
		layer: { ...layer, features: [], sources: [] },
		// The table needs no geometry, only whether there is one.
		features: features.map(({ id, geometry, properties }) => ({
			id,
			properties,
			placed: geometry !== null,
			map: mapLink(layer.id, id)
		})),
		years: years && { years, picture: yearsPicture(years, kinds) },
		sources: allSources
			.filter(({ id }) => sources.includes(id))
			.map(({ id, title, custom }) => ({ id, title, read: custom.read }))
	};
};
