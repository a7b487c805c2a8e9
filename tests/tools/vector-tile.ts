/** A number as seven bits a byte. */
export const varint = (value: number): number[] =>
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
