import { layerFile, layersIn } from '$lib/ui/pages/download.server';

export const prerender = true;
export const entries = () => layersIn('geojson');
export const GET = layerFile('geojson');
