import { error } from '@sveltejs/kit';
import { featuresOf } from '$lib/atlas/built.server';
import { layers } from '$lib/atlas/load';
import { layerCsv } from '$lib/exchange/layer-csv';

export const prerender = true;
export const entries = () => layers.map(({ id }) => ({ id }));

export const GET = ({ params }) => {
	const features = featuresOf(params.id);
	if (!features) error(404, `There is no layer "${params.id}".`);
	return new Response(layerCsv(features), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
