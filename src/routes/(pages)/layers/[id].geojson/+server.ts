import { error } from '@sveltejs/kit';
import { featuresOf } from '$lib/atlas/built.server';
import { atlas, layers } from '$lib/atlas/load';
import { layerGeojson } from '$lib/exchange/geojson';

export const prerender = true;
export const entries = () => layers.map(({ id }) => ({ id }));

export const GET = ({ params }) => {
	const layer = layers.find(({ id }) => id === params.id);
	const features = featuresOf(params.id);
	if (!layer || !features) error(404, `There is no layer "${params.id}".`);
	return new Response(layerGeojson(layer, features, atlas.sources), {
		headers: { 'content-type': 'application/geo+json' }
	});
};
