import { onMount } from 'svelte';
import { loadShapes } from '$lib/atlas/load';
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
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const reopen = () => {
			reader.leave();
			// The router hears of it too, perhaps later; then it knows what the entry holds beside its address.
			waiting = setTimeout(() => reader.open());
		};
		addEventListener('popstate', reopen);
		loadShapes(COVERAGE).then(
			(points) => (reader.names.points = points),
			() => {}
		);
		return () => {
			clearTimeout(waiting);
			removeEventListener('popstate', reopen);
		};
	});
}
