import type { Theme } from '$lib/view';

/** Dresses the page in a theme; null follows the reader's own setting. As static/theme.js does before the first paint. */
export function wear(theme: Theme | null): void {
	const { dataset } = document.documentElement;
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	else delete dataset.theme;
	if (theme === 'contrast' || matchMedia('(prefers-contrast: more)').matches)
		dataset.contrast = 'more';
	else delete dataset.contrast;
}
