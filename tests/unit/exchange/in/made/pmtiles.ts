import { gzipSync } from 'fflate';
import { varint } from '../../../../tools/vector-tile';

export interface Archive {
	metadata?: unknown;
	/** 1 none, 2 gzip */
	packing?: number;
	/** 1 vectors, 2 PNG */
	kind?: number;
	bounds?: [number, number, number, number];
	zooms?: [number, number];
	version?: number;
	/** packed as it says */
	tile?: Uint8Array;
}

/** A PMTiles archive of one tile. */
export function pmtiles({
	metadata = { vector_layers: [{ id: 'rivers', fields: { name: 'String' } }] },
	packing = 2,
	kind = 1,
	bounds = [120, 40, 140, 55],
	zooms = [0, 0],
	version = 3,
	tile = new Uint8Array(10)
}: Archive = {}): Uint8Array<ArrayBuffer> {
	const pack = (bytes: Uint8Array) => (packing === 2 ? gzipSync(bytes) : bytes);
	// One entry: id 0, run of 1, so many bytes long, at the beginning.
	const root = pack(Uint8Array.of(1, 0, 1, ...varint(tile.length), 1));
	const json = pack(new TextEncoder().encode(JSON.stringify(metadata)));
	const bytes = new Uint8Array(127 + root.length + json.length + tile.length);
	const view = new DataView(bytes.buffer);
	bytes.set(new TextEncoder().encode('PMTiles'));
	bytes[7] = version;
	const places = [
		127,
		root.length,
		127 + root.length,
		json.length,
		0,
		0,
		bytes.length - tile.length,
		tile.length
	];
	[...places, 1, 1, 1].forEach((number, index) =>
		view.setBigUint64(8 + 8 * index, BigInt(number), true)
	);
	bytes.set([1, packing, packing, kind, ...zooms], 96);
	bounds.forEach((degrees, index) => view.setInt32(102 + 4 * index, degrees * 1e7, true));
	bytes.set(root, 127);
	bytes.set(json, 127 + root.length);
	bytes.set(tile, bytes.length - tile.length);
	return bytes;
}
