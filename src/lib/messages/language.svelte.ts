import { IntlMessageFormat } from 'intl-messageformat';
import en from './en';
import type { MessageKey, Messages, Values } from './message';

export const languages = ['en', 'ru', 'zh'] as const;
/** A language of the interface. */
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Record<Language, string> = {
	en: 'English',
	ru: 'Русский',
	zh: '中文'
};

const locales: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', zh: 'zh-CN' };

// English is in the page that is built; the others are fetched when they are asked for.
const chunks: Record<Exclude<Language, 'en'>, () => Promise<{ default: Messages }>> = {
	ru: () => import('./ru'),
	zh: () => import('./zh')
};

let now = $state.raw<{ language: Language; messages: Messages }>({ language: 'en', messages: en });
let missed = $state.raw<Language | null>(null);
let wanted: Language = 'en';

/** The language that the page speaks now. Reading it in a component keeps the component in step. */
export const language = (): Language => now.language;

/** The language that was asked for last and could not be fetched, if so. */
export const missedLanguage = (): Language | null => missed;

/** The BCP 47 tag by which numbers and dates are written. */
export const locale = (): string => locales[now.language];

/**
 * Lets the page speak a language, once its messages are there; of several asked for the last one counts.
 * @returns whether it could be had
 */
export async function speak(asked: Language): Promise<boolean> {
	wanted = asked;
	missed = null;
	try {
		const messages = asked === 'en' ? en : (await chunks[asked]()).default;
		if (wanted === asked) {
			now = { language: asked, messages };
			formats.clear();
		}
		return true;
	} catch {
		if (wanted === asked) missed = asked;
		return false;
	}
}

// Compiled once; nothing is drawn from it.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const formats = new Map<string, IntlMessageFormat>();

/** The compiled message, for those with markup in them. */
export function format(key: MessageKey): IntlMessageFormat {
	const text = raw(key);
	let made = formats.get(key);
	if (!made) formats.set(key, (made = new IntlMessageFormat(text, locale())));
	return made;
}

function raw(key: MessageKey): string {
	const dot = key.indexOf('.');
	const theme = now.messages[key.slice(0, dot) as keyof Messages] as Record<string, string>;
	return theme[key.slice(dot + 1)]!;
}

/** A message in the reader's language, its {places} filled. Plurals follow ICU MessageFormat. */
export function t(key: MessageKey, values?: Values): string {
	const text = raw(key);
	if (!text.includes('{')) return text;
	// Most messages have names in braces and nothing else: to compile them would take longer than all that they are used for.
	if (PLAIN.test(text))
		return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values?.[name] ?? place));
	return format(key).format(values) as string;
}

/** A message whose braces hold names only, with nothing that ICU MessageFormat would read otherwise. */
const PLAIN = /^(?:[^{}'<>]|\{\w+\})*$/;

/** A name in the reader's language, or in English where it has none. */
export const nameOf = (name: {
	en: string;
	ru?: string | undefined;
	zh?: string | undefined;
}): string => name[now.language] ?? name.en;

/** The language that a name is then in, for its lang attribute: undefined where it is the page's own. */
export const langOf = (name: {
	ru?: string | undefined;
	zh?: string | undefined;
}): 'en' | undefined => (now.language !== 'en' && !name[now.language] ? 'en' : undefined);

/** Words as a list in the reader's language. */
export const listed = (words: Iterable<string>): string =>
	new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);

/** For texts that there are in English only: their lang attribute in a page of another language. */
export const inEnglish = (): 'en' | undefined => (now.language === 'en' ? undefined : 'en');

const KEY = 'amur.language';

/** The language that the reader chose before; null if none, or if the browser keeps nothing. */
export function rememberedLanguage(): Language | null {
	try {
		const kept = localStorage.getItem(KEY);
		return languages.find((one) => one === kept) ?? null;
	} catch {
		return null;
	}
}

/** Keeps the reader's choice for the next visit, where the browser lets it. */
export function rememberLanguage(chosen: Language): void {
	try {
		localStorage.setItem(KEY, chosen);
	} catch {
		// The link still holds it.
	}
}
