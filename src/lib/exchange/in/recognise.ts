import { formatNames, formats, type FormatId } from './formats';
import { firstMember } from './json/head';
import { Stop, type Brought } from './reading';
import { bytesOf, encodingOf } from './text';
import { directoryOf } from './zip/directory';

/** How much of a file tells what it is. */
const HEAD = 1 << 16;

/** The ending of a file's name without the dot, in lower case; empty if it has none. */
export function endingOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * The format of a file, told by its first bytes; its ending decides only between formats that begin alike.
 * @throws Stop if it is none that can be read
 */
export async function recognise(brought: Brought): Promise<FormatId> {
	const head = await bytesOf(brought.blob, 0, Math.min(brought.blob.size, HEAD));
	const id = (await byBytes(head, brought.blob)) ?? byText(head, endingOf(brought.name));
	if (!id) throw unknown();
	return id;
}

const unknown = () => new Stop('problems.unknown', { formats: formatNames.join(', ') });

const startsWith = (head: Uint8Array, ...bytes: number[]) =>
	bytes.every((byte, i) => head[i] === byte);

async function byBytes(head: Uint8Array, blob: Blob): Promise<FormatId | null> {
	// "PK": a zip
	if (startsWith(head, 0x50, 0x4b, 3, 4)) {
		const names = (await directoryOf(blob)).map(({ name }) => name.toLowerCase());
		if (names.some((name) => name.endsWith('.kml'))) return 'kmz';
		if (names.some((name) => name.endsWith('.shp'))) return 'shapefile';
		throw new Stop('problems.otherZip');
	}
	// "fgb", "PMTiles", the file code 9994 of a Shapefile
	if (startsWith(head, 0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62)) return 'flatgeobuf';
	if (startsWith(head, 0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73)) return 'pmtiles';
	if (startsWith(head, 0, 0, 0x27, 0x0a)) return 'shapefile';
	if (startsWith(head, 0x1f, 0x8b)) throw new Stop('problems.packed');
	// Zstandard, in which some FlatGeobuf are packed; unpacking it would take WebAssembly
	if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) throw new Stop('foreign.zstandard');
	return null;
}

function byText(head: Uint8Array, ending: string): FormatId | null {
	const text = new TextDecoder(encodingOf(head).encoding).decode(head, { stream: true });
	// No text holds control characters, but those that end lines or part cells and records.
	// eslint-disable-next-line no-control-regex
	if (/[\x00-\x08\x0e-\x1d]/.test(text)) return null;
	const start = text.trimStart();
	if (start.startsWith('\x1e')) return 'ndjson';
	if (start.startsWith('<')) return xml(start, ending);
	if (start.startsWith('{') || start.startsWith('[')) return json(start, ending);
	// What begins with something else may still hold what its name promises.
	if (formats.ndjson.endings.includes(ending)) return 'ndjson';
	if (start.includes('{') && formats.geojson.endings.includes(ending)) return 'geojson';
	const line = start.slice(0, start.search(/[\r\n]|$/));
	return /[,;\t|]/.test(line) || formats.table.endings.includes(ending) ? 'table' : null;
}

function xml(text: string, ending: string): FormatId | null {
	const root = /<(?:[\w.-]+:)?(kml|gpx)[\s>/]/i.exec(text)?.[1]?.toLowerCase();
	// A part of a file has another root, and only its name tells what it is part of.
	const told = root ?? ending;
	return told === 'kml' || told === 'gpx' ? told : null;
}

function json(text: string, ending: string): FormatId {
	if (formats.ndjson.endings.includes(ending)) return 'ndjson';
	const [first = '', second = ''] = text.split('\n', 2);
	if (second.trimStart().startsWith('{') && isJson(first)) return 'ndjson';
	return firstMember(text) ?? (ending === 'topojson' ? 'topojson' : 'geojson');
}

function isJson(text: string): boolean {
	try {
		return typeof JSON.parse(text) === 'object';
	} catch {
		return false;
	}
}
