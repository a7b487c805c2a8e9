import { Gunzip } from 'fflate';
import { bytesToHeader, Compression, type Header, type Source } from 'pmtiles';
import { Stop } from '../reading';

/** Bytes of the header of an archive. */
const HEADER = 127;
/** Metadata names layers and fields; more than this is damaged, packed or not. */
const MOST_METADATA = 16_000_000;
/** No map has more zooms. */
const MOST_ZOOM = 30;

/** The header and the metadata of an archive of tiles. @throws Stop if they cannot be read */
export async function archiveOf(
	source: Source
): Promise<{ header: Header; metadata: Record<string, unknown> }> {
	const start = new Uint8Array((await source.getBytes(0, HEADER)).data);
	if (new TextDecoder('latin1').decode(start.subarray(0, 7)) !== 'PMTiles')
		throw new Stop('foreign.tilesMagic');
	if (start[7] !== 3) throw new Stop('foreign.tilesVersion', { version: start[7] ?? 0 });
	if (start.length < HEADER) throw new Stop('foreign.tilesBroken');
	const header = bytesToHeader(start.slice().buffer);
	const zooms = header.minZoom <= header.maxZoom && header.maxZoom <= MOST_ZOOM;
	if (!zooms || header.jsonMetadataLength > MOST_METADATA) throw new Stop('foreign.tilesBroken');
	return { header, metadata: await metadataOf(source, header) };
}

async function metadataOf(source: Source, header: Header): Promise<Record<string, unknown>> {
	const { jsonMetadataOffset: at, jsonMetadataLength: length, internalCompression } = header;
	if (length === 0) return {};
	const bytes = new Uint8Array((await source.getBytes(at, length)).data);
	if (bytes.length < length) throw new Stop('foreign.tilesBroken');
	if (![Compression.None, Compression.Gzip].includes(internalCompression))
		throw new Stop('foreign.tilesPacked');
	try {
		const text = new TextDecoder().decode(
			internalCompression === Compression.Gzip ? unpacked(bytes) : bytes
		);
		const metadata: unknown = JSON.parse(text);
		if (typeof metadata === 'object' && metadata !== null)
			return metadata as Record<string, unknown>;
	} catch {
		// Said below.
	}
	throw new Stop('foreign.tilesBroken');
}

/** Unpacks a little at a time, so that what grows beyond all measure is seen before it is there. */
function unpacked(bytes: Uint8Array): Uint8Array {
	const pieces: Uint8Array[] = [];
	let grown = 0;
	const gunzip = new Gunzip((piece) => {
		pieces.push(piece);
		grown += piece.length;
		if (grown > MOST_METADATA) throw new RangeError();
	});
	for (let at = 0; at < bytes.length; at += 1 << 14)
		gunzip.push(bytes.subarray(at, at + (1 << 14)), at + (1 << 14) >= bytes.length);
	const all = new Uint8Array(grown);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
