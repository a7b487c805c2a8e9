import { sources } from '$lib/atlas/sources';
import { bibtex } from '$lib/exchange/bibtex';

export const prerender = true;

export const GET = () =>
	new Response(bibtex(sources), {
		headers: { 'content-type': 'application/x-bibtex; charset=utf-8' }
	});
