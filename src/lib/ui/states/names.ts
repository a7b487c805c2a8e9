import { layers } from '$lib/atlas/load';
import { listed, nameOf, t } from '$lib/messages';
import type { Own } from '../own/own.svelte';
import type { File } from './health.svelte';

/** What a file is for, as a reader knows it. */
function nameOfFile(file: File, own: Pick<Own, 'get'>): string {
	const [folder, id] = file.split('/');
	if (folder === 'basemap') return t('states.basemap');
	if (folder === 'program') return t(id === 'drawing' ? 'states.drawing' : 'states.program');
	if (folder === 'own') return own.get(id!)?.name ?? '';
	const layer = layers.find((one) => one.id === id);
	return layer ? nameOf(layer.title) : t('states.basemap');
}

/** What files are for, each thing once, as a list in the reader's language. */
export const listOf = (files: readonly File[], own: Pick<Own, 'get'>): string =>
	listed(new Set(files.map((file) => nameOfFile(file, own))));
