import { ByteBuffer, Encoding } from 'flatbuffers';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { LIMITS } from '../limits';
import { Stop } from '../reading';
import type { Window } from './window';

export type { HeaderMeta };

/** "fgb", the version, "fgb", the patch of it, which does not matter. */
const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
/** A header names fields and a projection; one as large as this is damaged. */
const MOST_HEADER = 10_000_000;
/** Bytes of a node of the index. */
const NODE = 40;

/**
 * Reads the header and passes the index by.
 * @throws Stop if it is no FlatGeobuf that can be read, or its coordinates are not longitude and latitude
 */
export async function headerOf(window: Window): Promise<HeaderMeta> {
	const magic = await window.take(8);
	if (!MAGIC.every((byte, index) => magic[index] === byte)) throw new Stop('foreign.fgbMagic');
	const header = await metaOf(window);
	if (!isDegrees(header)) throw new Stop('foreign.projection', { projection: crsName(header) });
	const index = indexLength(header.featuresCount, header.indexNodeSize);
	if (index > window.left) throw new Stop('foreign.fgbBroken');
	window.at += index;
	return header;
}

async function metaOf(window: Window): Promise<HeaderMeta> {
	const prefix = await window.take(4);
	const length = prefix.length < 4 ? Infinity : lengthIn(prefix);
	if (length < 4 || length > window.left || length > MOST_HEADER)
		throw new Stop('foreign.fgbBroken');
	const bytes = new Uint8Array(4 + length);
	bytes.set(prefix);
	bytes.set(await window.take(length), 4);
	try {
		checkColumns(Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes)), length);
		return fromByteBuffer(new ByteBuffer(bytes));
	} catch (error) {
		if (error instanceof Stop) throw error;
		// Damaged bytes lead anywhere, and so fail in any way.
		throw new Stop('foreign.fgbBroken');
	}
}

/**
 * Counts columns and the bytes of their texts before any is read: a small header may name one text a million times.
 * @throws RangeError if there are more than the header has room for
 * @throws Stop if there are more columns than are read
 */
function checkColumns(header: Header, length: number) {
	const count = header.columnsLength();
	if (count < 0 || count * 4 > length) throw new RangeError();
	if (count > LIMITS.columns) throw new Stop('problems.tooManyColumns', { most: LIMITS.columns });
	let left = length;
	for (let index = 0; index < count; index++) {
		const column = header.columns(index)!;
		for (const text of ['name', 'title', 'description'] as const)
			left -= column[text](Encoding.UTF8_BYTES)?.length ?? 0;
		if (left < 0) throw new RangeError();
	}
}

/** Whether the coordinates are WGS84; a file that does not say so is taken at its word that GeoJSON would take. */
function isDegrees({ crs }: HeaderMeta): boolean {
	if (!crs) return true;
	if (crs.code === 4326 || crs.code === 4979) return true;
	if (crs.code) return false;
	if (/^(OGC:)?CRS84$|^EPSG:4326$|^4326$/i.test(crs.code_string ?? '')) return true;
	return !crs.code_string && (!crs.wkt || /^GEOG(CS|CRS)\["[^"]*WGS[^"]*84/i.test(crs.wkt));
}

function crsName({ crs }: HeaderMeta): string {
	const code = crs?.code ? `${crs.org ?? 'EPSG'}:${crs.code}` : crs?.code_string;
	return (code || crs?.name || /"([^"]{1,80})"/.exec(crs?.wkt ?? '')?.[1] || '?').slice(0, 80);
}

/** How many bytes the index takes: nodes of a tree whose leaves are the features. */
function indexLength(features: number, nodeSize: number): number {
	if (nodeSize < 2 || !(features > 0)) return 0;
	let nodes = features;
	for (let level = features; level > 1;) {
		level = Math.ceil(level / nodeSize);
		nodes += level;
	}
	// A single feature stands below a root all the same.
	return NODE * (features === 1 ? 2 : nodes);
}

/** The number with which a header or a feature begins: its length. */
export const lengthIn = (bytes: Uint8Array): number =>
	new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
