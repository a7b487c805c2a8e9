// Makes tiled archives for tests: PMTiles of version 3 with one tile that covers the world.

const varint = (value: number): number[] =>
	value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
const field = (number: number, bytes: readonly number[]) => [
	...varint((number << 3) | 2),
	...varint(bytes.length),
	...bytes
];
const text = (string: string) => [...new TextEncoder().encode(string)];
const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

const EXTENT = 4096;

/** A vector tile with one layer, in which one area covers the west of the world, with one property. */
export function vectorTile(layer: string, key: string, value: string): Uint8Array<ArrayBuffer> {
	const to = (x: number, y: number) => [...varint(zigzag(x)), ...varint(zigzag(y))];
	// to a corner, along three sides, and back
	const outline = [
		...[9, ...to(0, 0)],
		...[26, ...to(EXTENT / 2, 0), ...to(0, EXTENT), ...to(-EXTENT / 2, 0)],
		15
	];
	const feature = [...field(2, [0, 0]), 24, 3, ...field(4, outline)];
	return Uint8Array.from(
		field(3, [
			...field(1, text(layer)),
			...field(2, feature),
			...field(3, text(key)),
			...field(4, field(1, text(value))),
			...[40, ...varint(EXTENT), 120, 2]
		])
	);
}

/** An archive with one tile. */
export function archive(
	tile: Uint8Array<ArrayBuffer>,
	kind: 'vector' | 'png',
	metadata: object = {}
): Uint8Array<ArrayBuffer> {
	const HEADER = 127;
	const NONE = 1;
	// one entry: tile 0, once, so long, at the beginning
	const directory = [1, 0, 1, ...varint(tile.length), 1];
	const about = text(JSON.stringify(metadata));
	const start = HEADER + directory.length + about.length;
	const bytes = new Uint8Array(start + tile.length);
	const view = new DataView(bytes.buffer);
	bytes.set(text('PMTiles'));
	bytes[7] = 3;
	const numbers = [HEADER, directory.length, HEADER + directory.length, about.length];
	[...numbers, start, 0, start, tile.length, 1, 1, 1].forEach((value, i) =>
		view.setBigUint64(8 + 8 * i, BigInt(value), true)
	);
	bytes.set([1, NONE, NONE, kind === 'vector' ? 1 : 2, 0, 0], 96);
	[-180, -85, 180, 85].forEach((degrees, i) => view.setInt32(102 + 4 * i, degrees * 1e7, true));
	bytes.set([...directory, ...about], HEADER);
	bytes.set(tile, start);
	return bytes;
}
