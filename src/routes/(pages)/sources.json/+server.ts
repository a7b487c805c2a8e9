import { sources } from '$lib/atlas/sources';
import { csl } from '$lib/exchange/csl';

export const prerender = true;

export const GET = () =>
	new Response(csl(sources), {
		headers: { 'content-type': 'application/vnd.citationstyles.csl+json' }
	});
