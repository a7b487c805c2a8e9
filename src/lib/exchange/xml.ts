// What XML 1.0 cannot hold, not even escaped: most control characters, halves of surrogate pairs, two non-characters.
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

// Readers make line feeds of other ends of lines, those of XML 1.1 among them, and spaces of all in an attribute.
const MARKUP = /[&<>"'\r\u0085\u2028\u2029]/g;
const IN_ATTRIBUTES = /[&<>"'\r\u0085\u2028\u2029\n\t]/g;
const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
const reference = (letter: string) => `&${NAMES[letter] ?? `#${letter.charCodeAt(0)}`};`;

/** A text between tags. What XML cannot hold becomes the sign for an unknown character. */
export const escaped = (text: string): string =>
	text.replace(UNFIT, '\ufffd').replace(MARKUP, reference);

/** A text between the quotation marks of an attribute. */
export const attribute = (text: string): string =>
	text.replace(UNFIT, '\ufffd').replace(IN_ATTRIBUTES, reference);

/** An element that holds a text, or nothing where there is no text. */
export const element = (tag: string, text: string | undefined): string =>
	text ? `<${tag}>${escaped(text)}</${tag}>` : '';

/** Whether a text may be the name of an element or an id (an NCName of ASCII letters). */
export const isName = (text: string): boolean => /^[A-Za-z_][\w.-]*$/.test(text);

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
