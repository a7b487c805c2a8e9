import { atlas } from '$lib/atlas/load';
import { csl } from '$lib/exchange/csl';

export const prerender = true;

export const GET = () =>
	new Response(csl(atlas.sources), {
		headers: { 'content-type': 'application/vnd.citationstyles.csl+json' }
	});
