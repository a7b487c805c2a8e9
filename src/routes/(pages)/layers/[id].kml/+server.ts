import { layerFile, layersIn } from '$lib/ui/pages/download.server';

export const prerender = true;
export const entries = () => layersIn('kml');
export const GET = layerFile('kml');
