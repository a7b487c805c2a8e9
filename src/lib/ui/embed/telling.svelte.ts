import { untrack } from 'svelte';
import { isOwn } from '$lib/atlas/own';
import { readLink, writeLink } from '$lib/view';
import type { Reader } from '../reader/reader.svelte';
import { vocabulary } from '../reader/vocabulary';
import { readOptions } from './options';
import { PROTOCOL, readRequest, type Request, type Told } from './protocol';

// A dragged site changes the view sixty times a second.
const REST_MS = 100;

/** The link of a view as it is told: never empty. */
const linkOf = (reader: Reader) => writeLink(reader.view, vocabulary) || '?v=1';

/** The search string of a link, which may be a full address. */
const searchOf = (link: string) => (link.includes('?') ? link.slice(link.indexOf('?')) : '');

/**
 * Tells the page around this one what is shown and selected, and does what it asks: another view or another
 * selection, nothing else. Call it while the page's component is made, after the view is taken from the address.
 */
export function keepTelling(reader: Reader) {
	let begun = $state(false);

	function tell(told: Told) {
		const { parent } = readOptions(location.search).options;
		// What is told stands in the link, so that any page may know it unless one is named.
		window.parent.postMessage({ source: 'amur', version: PROTOCOL, ...told }, parent ?? '*');
	}

	function answer(request: Request) {
		switch (request.type) {
			case 'get view':
				return tell({ type: 'view', link: linkOf(reader) });
			case 'set view': {
				const { link } = readOptions(searchOf(request.link));
				reader.show(link);
				refuse(request, reader.rejected);
				// It is the other page's mistake, not the reader's.
				reader.rejected = [];
				return;
			}
			case 'select': {
				const { select } = request;
				if (!select) return reader.do({ type: 'select', select });
				const asked = `?v=1&select=${encodeURIComponent(`${select.layer}/${select.feature}`)}`;
				const { view, rejected } = readLink(asked, vocabulary);
				if (refuse(request, rejected)) return;
				reader.do({ type: 'select', select: view.select });
				void reader.reveal();
			}
		}
	}

	function refuse({ type }: Request, rejected: readonly { key: string; value: string }[]): boolean {
		if (!rejected.length) return false;
		const parts = rejected.map(({ key, value }) => `${key}=${value}`);
		tell({ type: 'refused', request: type, parts });
		return true;
	}

	$effect(() => {
		if (window.parent === window) return;
		function hear({ source, origin, data }: MessageEvent) {
			const { parent } = readOptions(location.search).options;
			if (source !== window.parent || (parent && origin !== parent)) return;
			const request = readRequest(data);
			if (request) answer(request);
		}
		addEventListener('message', hear);
		untrack(() => tell({ type: 'ready', link: linkOf(reader) }));
		begun = true;
		return () => removeEventListener('message', hear);
	});

	const link = $derived(linkOf(reader));
	let told = '';
	$effect(() => {
		if (!begun) return;
		const now = link;
		if (!told) told = now;
		if (now === told) return;
		const timer = setTimeout(() => tell({ type: 'view', link: (told = now) }), REST_MS);
		return () => clearTimeout(timer);
	});

	const selected = $derived.by(() => {
		const { select } = reader.view;
		return select && !isOwn(select.layer) ? `${select.layer}/${select.feature}` : '';
	});
	let marked: string | null = null;
	$effect(() => {
		if (!begun) return;
		const now = selected;
		if (now === (marked ??= now)) return;
		marked = now;
		const [layer, feature] = now.split('/');
		const select = layer && feature ? { layer, feature } : null;
		untrack(() => tell({ type: 'select', select, link: linkOf(reader) }));
	});
}
