import { layerFile, layersIn } from '$lib/ui/pages/download.server';

export const prerender = true;
export const entries = () => layersIn('gpx');
export const GET = layerFile('gpx');
