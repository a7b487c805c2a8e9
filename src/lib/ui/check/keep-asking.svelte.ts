import { untrack } from 'svelte';
import { t } from '$lib/messages';
import type { Answer } from './answer.svelte';
import { readOwnTarget } from '$lib/atlas/own';
import { percent } from '../words/format';
import { ownShown, targetOf } from '../own/chosen';
import { isNarrowedAlike } from '../own/narrowed';
import type { Reader } from '../reader/reader.svelte';
import { steady } from '../parts/steady.svelte';
import { targetTitle } from './target-title';

// The worker is asked when a site has come to rest, not on each step of a drag; the answer is said a little later.
const REST_MS = 200;
const SAY_MS = 700;

/** Keeps the answer to the coverage check in step with the view. Call it while a component is made. */
export function keepAsking(reader: Reader, answer: Answer) {
	const target = $derived(targetOf(reader));
	const own = $derived(reader.own.get(readOwnTarget(target)?.layer ?? ''));
	// What it looks like does not matter.
	const content = $derived(own?.content);
	const filter = $derived(own?.filter);
	$effect(() => {
		void [target, content, filter];
		untrack(() => void answer.fetchShape());
	});

	$effect(() => {
		void [answer.sites, answer.altitude];
		const timer = setTimeout(() => void answer.askInReach(), REST_MS);
		return () => clearTimeout(timer);
	});
	const shown = steady(() => ownShown(reader), isNarrowedAlike);
	$effect(() => {
		void [answer.sites, answer.altitude];
		const layers = shown();
		const timer = setTimeout(() => answer.countOwn(layers), REST_MS);
		return () => clearTimeout(timer);
	});

	$effect(() => {
		if (!reader.siting) return;
		void answer.shape;
		void answer.coverage?.sites[0]?.effectiveRange;
		void answer.askSiting();
	});

	// The first answer stands there to be read; those that follow are said.
	const sentence = $derived.by(() => {
		const { coverage } = answer;
		if (!coverage) return '';
		const share = percent(coverage.share, coverage.complete);
		return t('said.covered', { share, target: targetTitle(target, reader.own) });
	});
	let told = untrack(() => sentence);
	$effect(() => {
		if (sentence === told || reader.view.select) return;
		const timer = setTimeout(() => (reader.said = told = sentence), SAY_MS);
		return () => clearTimeout(timer);
	});
}
