import type en from './en';

/** The themes and keys of English, the language that every message has. */
type English = typeof en;

/** All messages of a language: theme by theme, the same keys as in English. */
export type Messages = { [Theme in keyof English]: Record<keyof English[Theme], string> };

/** The name of a message: its theme and its key, as in link.noLayer. */
export type MessageKey = {
	[Theme in keyof English & string]: `${Theme}.${keyof English[Theme] & string}`;
}[keyof English & string];

/** What fills the {places} of a message. */
export type Values = Record<string, string | number>;
