import { checksum } from '../checksum';

/** What a picture says of itself: its density, and texts by PNG's own keywords. */
export interface PngNotes {
	dpi: number;
	/** Title, Author, Description, Copyright, Creation Time, Software, Source, Comment */
	texts: Readonly<Record<string, string>>;
}

const INCH = 0.0254;
/** The signature, and after it the header with its length, type and checksum. */
const SIGNATURE = 8;
const HEADER_END = SIGNATURE + 12 + 13;

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(12 + data.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(new TextEncoder().encode(type), 4);
	bytes.set(data, 8);
	view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
	return bytes;
}

/** pHYs: pixels a metre, across and down. */
function density(dpi: number): Uint8Array {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	view.setUint32(0, Math.round(dpi / INCH));
	view.setUint32(4, Math.round(dpi / INCH));
	data[8] = 1;
	return chunk('pHYs', data);
}

/** iTXt: a text in UTF-8 under its keyword, not compressed. */
const text = (keyword: string, words: string): Uint8Array =>
	chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${words.replaceAll('\0', '')}`));

/**
 * Writes a density and texts into a PNG, just after its header.
 * @throws if the bytes are no PNG
 */
export function annotated(png: Uint8Array<ArrayBuffer>, { dpi, texts }: PngNotes): Blob {
	const type = String.fromCharCode(...png.subarray(12, 16));
	if (type !== 'IHDR') throw new Error('These bytes are no PNG: they do not begin with a header.');
	const notes = [density(dpi), ...Object.entries(texts).map(([key, words]) => text(key, words))];
	const parts = [png.subarray(0, HEADER_END), ...notes, png.subarray(HEADER_END)];
	return new Blob(parts as BlobPart[], { type: 'image/png' });
}
