import { language } from '$lib/messages';

/**
 * The lang attribute of a source’s title, which stands as it was written: in Chinese or in English.
 * Undefined where that is the page’s own.
 */
export function titleLanguage(title: string): 'en' | 'zh' | undefined {
	const written = /\p{Script=Han}/u.test(title) ? 'zh' : 'en';
	return written === language() ? undefined : written;
}
