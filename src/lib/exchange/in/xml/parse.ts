import { DOMParser, onErrorStopParsing, ParseError, type Element } from '@xmldom/xmldom';
import { Stop, type Brought, type Sink } from '../reading';
import { bytesOf } from '../text';
import { xmlText } from './text';
import { tidy } from './tidy';

export type { Element };

/**
 * The elements of an XML file.
 * @param units names of the elements that hold one feature each: a damaged one is left out alone
 * @throws Stop if it holds no XML
 */
export async function parse(
	{ blob }: Brought,
	units: ReadonlySet<string>,
	sink: Sink
): Promise<Element> {
	const { xml, prefixes } = tidy(xmlText(await bytesOf(blob), sink), units, sink);
	// Files use prefixes that they never declare; which address one stands for says nothing here.
	const xmlns = Object.fromEntries([...prefixes].map((prefix) => [prefix, `urn:prefix:${prefix}`]));
	const parser = new DOMParser({
		xmlns,
		onError: onErrorStopParsing,
		normalizeLineEndings: (text: string) => text
	});
	try {
		return parser.parseFromString(xml, 'text/xml').documentElement!;
	} catch (error) {
		if (!(error instanceof ParseError)) throw error;
		const { locator } = error as { locator?: { lineNumber?: number } };
		throw new Stop('foreign.brokenXml', { line: locator?.lineNumber ?? 1 });
	}
}

/** The elements that lie directly within one. */
export function children(element: Element): Element[] {
	return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** The line on which an element begins. */
export const lineOf = (element: Element): number => element.lineNumber ?? 1;
