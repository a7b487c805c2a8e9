import { resolve } from '$app/paths';

// Where things stand, from whatever folder the site is served. Call these while a component runs: on
// the server the way back depends on the page that is being written.

/** The pages beside the map, in the order of the navigation. */
export const pages = [
	{ route: '/(pages)/claims', path: '/claims/', name: 'Claims' },
	{ route: '/(pages)/tours', path: '/tours/', name: 'Tours' },
	{ route: '/(pages)/layers', path: '/layers/', name: 'Layers' },
	{ route: '/(pages)/sources', path: '/sources/', name: 'Sources' },
	{ route: '/(pages)/method', path: '/method/', name: 'Method' }
] as const;

/** The map, in the view of a search string. */
export const toMap = (search = ''): string => resolve('/') + search;

/** The table of a layer, at one of its features. */
export const toTable = (layer: string, feature?: string): string =>
	resolve(`/layers/${layer}/`) + (feature ? `#${feature}` : '');

export const toClaim = (id: string): string => `${resolve('/claims/')}#${id}`;
export const toSource = (id: string): string => `${resolve('/sources/')}#${id}`;
export const toMethod = (part: string): string => `${resolve('/method/')}#${part}`;
