import type { Sink } from '../reading';
import { encodingOf, hasLost } from '../text';

/**
 * The text of an XML file: in the encoding that its declaration names, unless its bytes show another. Its lines end
 * in line feeds alone.
 */
export function xmlText(bytes: Uint8Array, sink: Sink): string {
	const { encoding, sure } = encodingOf(bytes);
	const named = declared(bytes);
	if (!sure && !named) sink.problem('noted', 'foreign.encoding', { encoding });
	const text = (sure ? new TextDecoder(encoding) : (named ?? new TextDecoder(encoding))).decode(
		bytes
	);
	if (hasLost(text)) sink.problem('noted', 'problems.lostLetters');
	return text.replace(/\r\n?/g, '\n');
}

/** A decoder of the encoding that is declared, if it is not UTF-8, which the bytes would have shown. */
function declared(bytes: Uint8Array): TextDecoder | null {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const name = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
	if (!name) return null;
	try {
		const decoder = new TextDecoder(name);
		return decoder.encoding.startsWith('utf') ? null : decoder;
	} catch {
		return null;
	}
}
