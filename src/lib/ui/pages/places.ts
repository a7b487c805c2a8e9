import { resolve } from '$app/paths';
import { language, t } from '$lib/messages';

// Where things stand, from whatever folder the site is served. Call these while a component runs: on
// the server the way back depends on the page that is being written.

const page = <Name extends 'claims' | 'tours' | 'layers' | 'sources' | 'method'>(name: Name) => ({
	route: `/(pages)/${name}` as const,
	path: `/${name}/` as const,
	/** in the reader’s language */
	get name() {
		return t(`frame.${name}`);
	}
});

/** The pages beside the map, in the order of the navigation. */
export const pages = [
	page('claims'),
	page('tours'),
	page('layers'),
	page('sources'),
	page('method')
] as const;

/** The map, in the view of a search string and in the language of the page. */
export function toMap(search = ''): string {
	const lang = language();
	return resolve('/') + (lang === 'en' ? search : `${search || '?v=1'}&lang=${lang}`);
}

/** The table of a layer, at one of its features. */
export const toTable = (layer: string, feature?: string): string =>
	resolve(`/layers/${layer}/`) + (feature ? `#${feature}` : '');

export const toClaim = (id: string): string => `${resolve('/claims/')}#${id}`;
export const toSource = (id: string): string => `${resolve('/sources/')}#${id}`;
export const toMethod = (part: string): string => `${resolve('/method/')}#${part}`;
