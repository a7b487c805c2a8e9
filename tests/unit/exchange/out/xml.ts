import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Reads XML and takes anything that is not well-formed for an error. */
export function parseXml(text: string): Document {
	const parser = new DOMParser({
		onError: (level, message) => {
			// It is what stands for what XML cannot hold.
			if (level === 'warning' && message.startsWith('Unicode replacement character')) return;
			throw new Error(`${level}: ${message}`);
		}
	});
	return parser.parseFromString(text, 'text/xml');
}

/** The elements within another, in their order. */
export const children = (element: Element): Element[] =>
	[...element.childNodes].filter((node): node is Element => node.nodeType === 1);

/** What is left of a text in XML: what it cannot hold is the sign for an unknown character. */
export const held = (text: string): string =>
	text.replace(
		// eslint-disable-next-line no-control-regex
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
		'\ufffd'
	);
