/** The density and the texts that the bytes of a PNG carry, each chunk with its checksum checked. */
export function chunks(bytes: Buffer): { dpi: number | null; texts: Record<string, string> } {
	let dpi: number | null = null;
	const texts: Record<string, string> = {};
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const type = bytes.toString('latin1', at + 4, at + 8);
		const data = bytes.subarray(at + 8, at + 8 + length);
		const sum = bytes.readUInt32BE(at + 8 + length);
		if (sum !== checksum(bytes.subarray(at + 4, at + 8 + length)))
			throw new Error(`The chunk ${type} has a wrong checksum.`);
		if (type === 'pHYs') dpi = data.readUInt32BE(0) * 0.0254;
		if (type === 'iTXt') {
			const end = data.indexOf(0);
			texts[data.toString('latin1', 0, end)] = data.toString('utf8', end + 5);
		}
		at += 12 + length;
	}
	return { dpi, texts };
}

/** CRC-32, bit by bit. */
function checksum(bytes: Buffer): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return ~crc >>> 0;
}
