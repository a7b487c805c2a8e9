import { LIMITS } from './limits';
import { Stop, type Brought, type Sink } from './reading';

/** How much is read at a time: large enough that reading costs nothing, small enough to show progress. */
const STEP = 4 << 20;
/** How much of a file tells in which encoding it is. */
const SAMPLE = 1 << 20;

/** Bytes of a file. @throws Stop if the file has gone, or may not be read */
export async function bytesOf(blob: Blob, from = 0, to = blob.size): Promise<Uint8Array> {
	try {
		return new Uint8Array(await blob.slice(from, to).arrayBuffer());
	} catch {
		throw new Stop('problems.unreadable');
	}
}

/** Lets no file pass that is larger than can be read. */
export function checkSize({ blob }: Brought): void {
	if (blob.size > LIMITS.bytes)
		throw new Stop('problems.tooLarge', {
			size: Math.round(blob.size / 1e6),
			most: Math.round(LIMITS.bytes / 1e6)
		});
	if (blob.size === 0) throw new Stop('problems.nothing');
}

/**
 * The encoding of a text, by its mark, by its bytes if it is UTF-8, or else by what the bytes would be in the old
 * encodings of Russian, Chinese and western files. `sure` is false if it was guessed.
 */
export function encodingOf(bytes: Uint8Array): { encoding: string; sure: boolean } {
	const [a, b, c] = bytes;
	if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', sure: true };
	if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', sure: true };
	if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', sure: true };
	// Text begins with signs of ASCII: every second byte of theirs is zero in UTF-16.
	if (a === 0 && b && c === 0 && bytes[3]) return { encoding: 'utf-16be', sure: true };
	if (a && b === 0 && c && bytes[3] === 0) return { encoding: 'utf-16le', sure: true };
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return { encoding: 'utf-8', sure: true };
	} catch {
		return { encoding: guess(bytes), sure: false };
	}
}

/** Tells apart the old encodings by where their bytes lie. */
function guess(bytes: Uint8Array): string {
	let high = 0;
	let runs = 0;
	let small = 0;
	let pairs = 0;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i]!;
		if (byte < 0x80) continue;
		high++;
		if (!(bytes[i - 1]! >= 0x80)) runs++;
		// Small Russian letters in windows-1251.
		if (byte >= 0xe0) small++;
		// Common Chinese signs in GB 2312 come as two bytes, the first from b0 to d7.
		const next = bytes[i + 1]!;
		if (byte >= 0xb0 && byte <= 0xd7 && next >= 0xa1) {
			pairs++;
			high++;
			i++;
		}
	}
	// Western letters stand alone among others.
	if (high < 1.6 * runs) return 'windows-1252';
	if (small > 0.4 * high) return 'windows-1251';
	return 2 * pairs > 0.8 * high ? 'gb18030' : 'windows-1251';
}

/** Whether a text holds the sign that stands for letters that could not be read. */
export const hasLost = (text: string): boolean => text.includes('\ufffd');

/**
 * The text of a file, piece by piece, without a byte order mark.
 * @param sink is told of progress, of an encoding that was guessed, and once if letters are lost
 */
export async function* textOf(
	blob: Blob,
	sink: Pick<Sink, 'problem' | 'progress'>
): AsyncGenerator<string> {
	const { encoding, sure } = encodingOf(await bytesOf(blob, 0, Math.min(blob.size, SAMPLE)));
	if (!sure) sink.problem('noted', 'problems.encoding', { encoding });
	let lost = false;
	const told = (text: string) => {
		// The sample may not have shown in which encoding the file is, or several are mixed in it.
		if (!lost && hasLost(text)) sink.problem('noted', 'problems.lostLetters');
		lost ||= hasLost(text);
		return text;
	};
	const decoder = new TextDecoder(encoding);
	for (let at = 0; at < blob.size; at += STEP) {
		const end = Math.min(blob.size, at + STEP);
		yield told(decoder.decode(await bytesOf(blob, at, end), { stream: true }));
		sink.progress(end / blob.size);
	}
	const rest = told(decoder.decode());
	if (rest) yield rest;
}

/** The lines of a text that comes in pieces, many at a time. A line longer than `LIMITS.piece` ends the reading. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
	let rest = '';
	for await (const piece of pieces) {
		// Most lines are shorter than a piece, so the one that is begun is short.
		const lines = (rest + piece).split('\n');
		rest = lines.pop()!;
		if (rest.length > LIMITS.piece)
			throw new Stop('problems.tooLong', { most: Math.round(LIMITS.piece / 1e6) });
		yield lines;
	}
	if (rest) yield [rest];
}

/** Text whose lines all end with a line feed, whatever they ended with. */
export async function* withLineFeeds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let held = '';
	for await (const piece of pieces) {
		const text = held + piece;
		held = text.endsWith('\r') ? '\r' : '';
		const whole = held ? text.slice(0, -1) : text;
		yield whole.includes('\r') ? whole.replaceAll(/\r\n?/g, '\n') : whole;
	}
	if (held) yield '\n';
}
