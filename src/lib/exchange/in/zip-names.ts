import { LIMITS } from './limits';
import { bytesOf } from './text';

/** How far from the end of a zip its directory is told: 22 bytes and a comment of at most 65,535. */
const END = 22 + 0xffff;

/** The names of the files within a zip, in lower case, from the directory at its end; none if it has no directory. */
export async function zipNames(blob: Blob): Promise<string[]> {
	const tail = await bytesOf(blob, Math.max(0, blob.size - END));
	const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
	let at = tail.length - 22;
	while (at >= 0 && view.getUint32(at, true) !== 0x06054b50) at--;
	if (at < 0) return [];
	const from = view.getUint32(at + 16, true);
	const size = Math.min(view.getUint32(at + 12, true), LIMITS.zipEntries * 400);
	return names(await bytesOf(blob, from, Math.min(blob.size, from + size)));
}

function names(directory: Uint8Array): string[] {
	const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
	const found: string[] = [];
	const decoder = new TextDecoder();
	let at = 0;
	while (at + 46 <= directory.length && view.getUint32(at, true) === 0x02014b50) {
		const length = view.getUint16(at + 28, true);
		found.push(decoder.decode(directory.subarray(at + 46, at + 46 + length)).toLowerCase());
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return found;
}
