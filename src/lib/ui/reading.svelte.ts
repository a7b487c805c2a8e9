import { onMount } from 'svelte';
import { loadLayer } from '$lib/atlas/load';
import type { Reader } from './reader.svelte';
import { COVERAGE } from './site-names.svelte';
import { wear } from './theme';

/** Keeps a page that shows a map in step with its reader's view. Call it while the page's component is made. */
export function keepReading(reader: Reader) {
	$effect(() => {
		wear(reader.view.theme);
	});

	onMount(() => {
		reader.open();
		const reopen = () => reader.open();
		addEventListener('popstate', reopen);
		loadLayer(COVERAGE).then(
			(points) => (reader.names.points = points),
			() => {}
		);
		return () => removeEventListener('popstate', reopen);
	});
}
