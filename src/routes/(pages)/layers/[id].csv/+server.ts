import { layerFile, layersIn } from '$lib/ui/pages/download.server';

export const prerender = true;
export const entries = () => layersIn('csv');
export const GET = layerFile('csv');
