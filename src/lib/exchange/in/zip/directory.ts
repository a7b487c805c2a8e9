import { LIMITS } from '../limits';
import { Stop } from '../reading';
import { bytesOf, encodingOf } from '../text';

/** What the directory of an archive says of a file in it. */
export interface Listed {
	name: string;
	/** 0 is stored as it is, 8 is deflate */
	method: number;
	encrypted: boolean;
	checksum: number;
	/** bytes in the archive */
	packed: number;
	/** where its own header stands */
	at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const FILE = 0x02014b50;
/** The end of an archive is 22 bytes and a comment of at most 65,535. */
const END_LENGTH = 22;
const COMMENT = 0xffff;
/** Stands where a number needs more room, which an extra field gives. */
const ELSEWHERE = 0xffffffff;

/** The directory of a ZIP archive. @throws Stop if there is none that can be read */
export async function directoryOf(blob: Blob): Promise<Listed[]> {
	const { count, from, length } = await endOf(blob);
	if (count > LIMITS.zipEntries)
		throw new Stop('foreign.zipEntries', { count, most: LIMITS.zipEntries });
	if (from + length > blob.size) throw new Stop('foreign.zipBroken');
	const bytes = await bytesOf(blob, from, from + length);
	const view = viewOf(bytes);
	const listed: Listed[] = [];
	let at = 0;
	while (listed.length < count) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== FILE)
			throw new Stop('foreign.zipBroken');
		const nameLength = view.getUint16(at + 28, true);
		const extra = view.getUint16(at + 30, true);
		const next = at + 46 + nameLength + extra + view.getUint16(at + 32, true);
		if (next > bytes.length) throw new Stop('foreign.zipBroken');
		listed.push({
			name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			checksum: view.getUint32(at + 16, true),
			...wide(view, at, at + 46 + nameLength, extra)
		});
		at = next;
	}
	return listed;
}

/** Looks for the end of the archive, which says where its directory is. */
async function endOf(blob: Blob): Promise<{ count: number; from: number; length: number }> {
	const start = Math.max(0, blob.size - END_LENGTH - COMMENT);
	const view = viewOf(await bytesOf(blob, start));
	for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
		if (view.getUint32(at, true) !== END) continue;
		const end = {
			count: view.getUint16(at + 10, true),
			length: view.getUint32(at + 12, true),
			from: view.getUint32(at + 16, true)
		};
		if (end.count !== 0xffff && end.length !== ELSEWHERE && end.from !== ELSEWHERE) return end;
		if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return end;
		const place = Number(view.getBigUint64(at - 12, true));
		const wider = viewOf(await bytesOf(blob, place, place + 56));
		if (wider.byteLength < 56 || wider.getUint32(0, true) !== END_64) break;
		return {
			count: Number(wider.getBigUint64(32, true)),
			length: Number(wider.getBigUint64(40, true)),
			from: Number(wider.getBigUint64(48, true))
		};
	}
	throw new Stop('foreign.zipBroken');
}

/** The numbers of a file that may stand in an extra field, in their fixed order. */
function wide(view: DataView, at: number, extra: number, length: number) {
	const numbers = [
		view.getUint32(at + 24, true),
		view.getUint32(at + 20, true),
		view.getUint32(at + 42, true)
	];
	for (let field = extra; field + 4 <= extra + length;) {
		const end = field + 4 + view.getUint16(field + 2, true);
		if (view.getUint16(field, true) === 1) {
			let next = field + 4;
			numbers.forEach((number, index) => {
				if (number !== ELSEWHERE || next + 8 > end || end > extra + length) return;
				numbers[index] = Number(view.getBigUint64(next, true));
				next += 8;
			});
		}
		field = end;
	}
	return { packed: numbers[1]!, at: numbers[2]! };
}

/** Names are UTF-8, or in the encoding of an old system, which is not told. */
const nameOf = (bytes: Uint8Array): string =>
	new TextDecoder(encodingOf(bytes).encoding).decode(bytes);

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
