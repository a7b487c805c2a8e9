const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The CRC-32 of bytes (ISO 3309), as ZIP archives and PNG keep it. */
export function checksum(bytes: Uint8Array): number {
	let value = ~0;
	for (let i = 0; i < bytes.length; i++) value = TABLE[(value ^ bytes[i]!) & 255]! ^ (value >>> 8);
	return ~value >>> 0;
}
