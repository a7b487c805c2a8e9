/**
 * SvelteKit's name for an origin that it was not told (see kit.prerender.origin in svelte.config.js). Where the site will
 * stand is unknown unless AMUR_ORIGIN says it at build time; a relative address is the best that is left.
 */
export const UNKNOWN = 'http://sveltekit-prerender';
