import { Inflate } from 'fflate';
import { checksum } from '../checksum';
import { directoryOf, type Listed } from './zip/directory';
import { LIMITS } from './limits';
import { Stop, type Sink } from './reading';
import { bytesOf } from './text';

/** A file within an archive. */
export interface Entry {
	/** its path, with forward slashes */
	name: string;
	/** Unpacks it. @throws Stop if it is encrypted, damaged, or grows beyond the limits */
	read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Growing by much is harmless while a file stays as small as this. */
const SMALL = 4_000_000;
/** Bytes that are unpacked at a time: deflate makes at most a thousand times as much of them before it is counted. */
const STEP = 1 << 15;
const READ = 1 << 20;

/**
 * The files in a ZIP archive. Nothing is unpacked until it is read, and what is unpacked is counted as it comes, not as
 * the archive says. Names that lead out of the archive are left out; archives within it are not opened.
 * @throws Stop if it is no archive that can be read
 */
export async function unzip(blob: Blob, sink: Sink): Promise<Entry[]> {
	const listed = await directoryOf(blob);
	const spent = { bytes: 0 };
	const entries: Entry[] = [];
	for (const file of listed) {
		if (file.name.endsWith('/') || /(^|\/)(__MACOSX\/|\._|\.DS_Store$)/.test(file.name)) continue;
		const name = file.name.slice(0, 100);
		if (/^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(file.name)) {
			sink.problem('skipped', 'foreign.zipPath', { file: name });
		} else if (/\.(zip|kmz|7z|rar|tgz|gz)$/i.test(file.name)) {
			sink.problem('noted', 'foreign.zipNested', { file: name });
		} else {
			entries.push({
				name: file.name.replaceAll('\\', '/'),
				read: () => unpack(blob, file, spent, sink)
			});
		}
	}
	return entries;
}

async function unpack(
	blob: Blob,
	file: Listed,
	spent: { bytes: number },
	sink: Sink
): Promise<Uint8Array<ArrayBuffer>> {
	const name = file.name.slice(0, 100);
	if (file.encrypted) throw new Stop('foreign.zipEncrypted', { file: name });
	if (file.method !== 0 && file.method !== 8)
		throw new Stop('foreign.zipMethod', { file: name, method: file.method });
	const from = await startOf(blob, file);
	const to = from + file.packed;
	if (from < 0 || to > blob.size) throw new Stop('foreign.zipDamaged', { file: name });
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let grown = 0;
	let ended = file.method === 0;
	const take = (piece: Uint8Array<ArrayBuffer>) => {
		grown += piece.length;
		spent.bytes += piece.length;
		if (grown > SMALL && grown > LIMITS.zipRatio * file.packed)
			throw new Stop('foreign.zipRatio', { file: name, most: LIMITS.zipRatio });
		if (spent.bytes > LIMITS.zipBytes)
			throw new Stop('foreign.zipBytes', { most: LIMITS.zipBytes / 1e6 });
		pieces.push(piece);
	};
	const inflate = new Inflate((piece, final) => {
		ended = final;
		take(piece as Uint8Array<ArrayBuffer>);
	});
	try {
		for (let at = from; at < to; at += READ) {
			const read = (await bytesOf(blob, at, Math.min(to, at + READ))) as Uint8Array<ArrayBuffer>;
			if (file.method === 0) take(read);
			else
				for (let step = 0; step < read.length; step += STEP)
					inflate.push(read.subarray(step, step + STEP), at + step + STEP >= to);
		}
	} catch (error) {
		if (error instanceof Stop) throw error;
		ended = false;
	}
	const bytes = joined(pieces, grown);
	if (!grown && !ended) throw new Stop('foreign.zipDamaged', { file: name });
	// What came out before the damage may still hold whole features.
	if (!ended || checksum(bytes) !== file.checksum)
		sink.problem('noted', 'foreign.zipChecksum', { file: name }, { file: name });
	return bytes;
}

/** Where the bytes of a file begin; -1 if nothing of the kind stands there. */
async function startOf(blob: Blob, { at }: Listed): Promise<number> {
	const header = await bytesOf(blob, at, at + 30);
	if (header.length < 30) return -1;
	const view = new DataView(header.buffer, header.byteOffset);
	if (view.getUint32(0, true) !== 0x04034b50) return -1;
	return at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

function joined(pieces: Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
	if (pieces.length === 1) return pieces[0]!;
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}
