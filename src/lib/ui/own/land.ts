import type { Topology } from 'topojson-specification';
import { loadBasemap } from '$lib/atlas/load';
import { pathOf } from '../states/plain/paths';

let made: Promise<string> | null = null;

/** The land of the earth as an SVG path in units of the plain map's world. Fetched once; asked for again if that failed. */
export function land(): Promise<string> {
	made ??= draw().catch((error) => {
		made = null;
		throw error;
	});
	return made;
}

async function draw(): Promise<string> {
	const [{ unpack }, world] = await Promise.all([
		import('$lib/map/basemap/unpack'),
		loadBasemap('overview')
	]);
	const { features } = unpack(world as Topology).countries!;
	return features.map(({ geometry }) => pathOf(geometry)).join('');
}
