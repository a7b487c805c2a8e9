import { error, type RequestHandler } from '@sveltejs/kit';
import { featuresOf } from '$lib/atlas/built.server';
import { layers } from '$lib/atlas/load';
import { sources } from '$lib/atlas/sources';
import { takeLayer } from '$lib/exchange/out/atlas';
import { formats, formatsOf, type Format } from '$lib/exchange/out/formats';
import { mapLink } from './map-link';
import { UNKNOWN } from './origin';
import { today } from '../take/save';

/** The layers of which files of a format are made when the pages are prerendered. */
export const layersIn = (extension: Format['extension']) =>
	layers
		.filter((layer) => formatsOf(layer).some((format) => format.extension === extension))
		.map(({ id }) => ({ id }));

/** Answers with a layer of the atlas in a format. */
export function layerFile(extension: Format['extension']): RequestHandler<{ id: string }> {
	const { type, write } = formats.find((format) => format.extension === extension)!;
	return async ({ params, url }) => {
		const layer = layers.find(({ id }) => id === params.id);
		const features = featuresOf(params.id);
		if (!layer || !features) error(404, `There is no layer "${params.id}".`);
		// From the folder of the file to the map.
		const way = `../${mapLink(layer.id)}`;
		const taken = takeLayer(layer, features, sources, {
			link: url.origin === UNKNOWN ? way : new URL(way, url).href,
			date: today()
		});
		const body = new Blob([...(await write(taken))]);
		return new Response(body, { headers: { 'content-type': type } });
	};
}
