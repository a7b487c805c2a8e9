import { isOwn } from '$lib/atlas/own';
import { ENDING } from '$lib/exchange/state/state';
import { writeState } from '$lib/exchange/state/write';
import { writeLink } from '$lib/view';
import type { Reader } from '../reader/reader.svelte';
import { vocabulary } from '../reader/vocabulary';
import { fileOf } from './leisure';
import { save, today } from './save';

/** Saves everything that the reader has on the map as one file, and returns its name. */
export async function saveState(reader: Reader, signal: AbortSignal): Promise<string> {
	const { view, own } = reader;
	const date = today();
	const written = writeState({
		date,
		link: writeLink(view, vocabulary),
		layers: own.layers,
		shown: view.layers.filter(isOwn),
		target: isOwn(view.target) ? view.target : null,
		select: view.select && isOwn(view.select.layer) ? view.select : null
	});
	const name = `amur-${date}${ENDING}`;
	save(await fileOf(written, 'application/json', signal), name);
	return name;
}
