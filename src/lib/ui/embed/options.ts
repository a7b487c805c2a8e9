import type { Holding } from '../reader/address';

/** What whoever embeds the map decides, beside the view. */
export interface EmbedOptions {
	/** closed: the reader may open it */
	legend: 'open' | 'closed' | 'none';
	/** buttons to zoom and to come back */
	controls: boolean;
	/** a picture: nothing answers to mouse, finger or key */
	still: boolean;
	/** the origin of the page around it; null: any */
	parent: string | null;
}

export const usualOptions: EmbedOptions = {
	legend: 'open',
	controls: true,
	still: false,
	parent: null
};

/** An origin such as https://example.org, or null. */
function origin(text: string): string | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return /^https?:$/.test(url.protocol) && url.origin === text ? text : null;
}

/** What each key may say, and what that means. Keys that the link has are never among them. */
const meanings: Record<string, (value: string) => Partial<EmbedOptions> | null> = {
	legend: (value) =>
		value === 'open' || value === 'closed' || value === 'none' ? { legend: value } : null,
	controls: (value) => (value === 'none' ? { controls: false } : null),
	map: (value) => (value === 'still' ? { still: true } : null),
	parent: (value) => (origin(value) ? { parent: value } : null)
};

/**
 * Takes the options out of a search string. What is left is the link of a view; an option that means
 * nothing stays there, so that it is told as any other bad part of a link.
 */
export function readOptions(search: string): { options: EmbedOptions; link: string } {
	const options = { ...usualOptions };
	const left: string[] = [];
	for (const part of search.replace(/^\?/, '').split('&').filter(Boolean)) {
		const [[key, value] = ['', '']] = [...new URLSearchParams(part)];
		const meaning = Object.hasOwn(meanings, key) ? meanings[key]!(value) : null;
		if (meaning) Object.assign(options, meaning);
		else left.push(part);
	}
	return { options, link: left.length ? `?${left.join('&')}` : '' };
}

/** The search string of an embedded view: its link, then the options that are not the usual ones. */
export function writeOptions(link: string, options: EmbedOptions): string {
	const parts = link ? [link.replace(/^\?/, '')] : [];
	if (options.legend !== usualOptions.legend) parts.push(`legend=${options.legend}`);
	if (!options.controls) parts.push('controls=none');
	if (options.still) parts.push('map=still');
	if (options.parent) parts.push(`parent=${options.parent}`);
	return parts.length ? `?${parts.join('&')}` : '';
}

/** The address of an embedded view: the options stay as the page around it wrote them. */
export const framedPage: Holding = {
	linkOf: (search) => readOptions(search).link,
	searchOf: (link) => writeOptions(link, readOptions(location.search).options),
	framed: true
};
