import { DOMParser, onErrorStopParsing, ParseError, type Element } from '@xmldom/xmldom';
import { Stop, type Brought, type Sink } from '../reading';
import { bytesOf } from '../text';
import { xmlText } from './text';
import { tidy, type Elements, type Piece } from './tidy';

export type { Element };

/** An XML file whose pieces are parsed when they are asked for. */
export interface Parsed {
	/** the outermost element; in the place of each piece is an empty element with its number as n */
	root: Element;
	pieces: readonly Piece[];
	/** Parses a piece; null if that cannot be done, which is told. */
	element(piece: Piece): Element | null;
}

/**
 * Parses an XML file, however well it is formed.
 * @throws Stop if it holds no XML
 */
export async function parse({ blob }: Brought, elements: Elements, sink: Sink): Promise<Parsed> {
	const { xml, pieces, prefixes } = tidy(xmlText(await bytesOf(blob), sink), elements, sink);
	// Files use prefixes that they never declare; which address one stands for says nothing here.
	const xmlns: Record<string, string> = Object.create(null);
	for (const prefix of prefixes) xmlns[prefix] = `urn:prefix:${prefix}`;
	const root = elementIn(xml, xmlns, 1);
	for (const { name, value } of [...root.attributes])
		if (name.startsWith('xmlns:')) xmlns[name.slice(6)] = value;
	return {
		root,
		pieces,
		element(piece) {
			try {
				return elementIn(piece.xml, xmlns, piece.line);
			} catch (error) {
				if (!(error instanceof Stop)) throw error;
				const at = { line: piece.line };
				sink.problem('skipped', 'foreign.damagedElement', { element: piece.name }, at);
				return null;
			}
		}
	};
}

function elementIn(xml: string, xmlns: Record<string, string>, line: number): Element {
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
		throw new Stop('foreign.brokenXml', { line: line + (locator?.lineNumber ?? 1) - 1 });
	}
}

/** The elements that lie directly within one. */
export function children(element: Element): Element[] {
	return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** The line on which an element begins, counted from where its piece does. */
export const lineOf = (element: Element): number => element.lineNumber ?? 1;

/** A sink that is told lines of a piece, and hands on those of the file. */
export function fromLine(sink: Sink, { line: first }: Piece): Pick<Sink, 'problem'> {
	return {
		problem: (done, key, values, at) =>
			sink.problem(done, key, values, at?.line ? { ...at, line: at.line + first - 1 } : at)
	};
}
