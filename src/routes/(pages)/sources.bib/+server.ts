import { atlas } from '$lib/atlas/load';
import { bibtex } from '$lib/exchange/bibtex';

export const prerender = true;

export const GET = () =>
	new Response(bibtex(atlas.sources), {
		headers: { 'content-type': 'application/x-bibtex; charset=utf-8' }
	});
