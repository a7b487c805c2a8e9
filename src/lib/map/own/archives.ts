import type { OwnTiles } from '$lib/atlas/own';
import { addProtocol, type RequestParameters } from 'maplibre-gl';
import { FetchSource, PMTiles, type RangeResponse, type Source } from 'pmtiles';

// Tiled archives are read piece by piece, as the map asks. This module is loaded when the reader brings the first one.

/** How the addresses of tiles begin that come from archives. */
const SCHEME = 'own-tiles';

/** A file on this device, read in ranges as a server would be. */
class BlobSource implements Source {
	readonly #key: string;
	readonly #blob: Blob;
	constructor(key: string, blob: Blob) {
		this.#key = key;
		this.#blob = blob;
	}
	getKey() {
		return this.#key;
	}
	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		const data = await this.#blob.slice(offset, offset + length).arrayBuffer();
		// What is asked for first is more than a small archive has in all.
		if (offset && data.byteLength < length) throw new RangeError('The archive ends too early.');
		return { data };
	}
}

interface Archive {
	read: PMTiles;
	raster: boolean;
	failed: () => void;
}
/** those that are open, each by a key of its own: what an earlier one was asked for is never answered by a later one */
const archives = new Map<string, Archive>();
let opened = 0;

const nothing = async (raster: boolean) =>
	raster ? createImageBitmap(new ImageData(1, 1)) : new ArrayBuffer(0);

/** A tile of an archive; an empty one where there is none, or where it cannot be had, which is told. */
async function tile({ url }: RequestParameters, { signal }: AbortController) {
	const [key, z, x, y] = url.slice(`${SCHEME}://`.length).split('/');
	const archive = archives.get(key!);
	if (!archive) return { data: await nothing(false) };
	try {
		const found = await archive.read.getZxy(Number(z), Number(x), Number(y), signal);
		return { data: found?.data ?? (await nothing(archive.raster)) };
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof Error && error.name === 'AbortError') throw error;
		archive.failed();
		return { data: await nothing(archive.raster) };
	}
}

/** An archive that the map can ask. */
export interface OpenArchive {
	/** the pattern of its tiles' addresses */
	address: string;
	close: () => void;
}

/**
 * Makes an archive known to the map, until it is closed.
 * @param failed a piece of it could not be had
 */
export function openArchive({ from, tiles }: OwnTiles, failed: () => void): OpenArchive {
	addProtocol(SCHEME, tile);
	const key = String(++opened);
	const source = typeof from === 'string' ? new FetchSource(from) : new BlobSource(key, from);
	archives.set(key, { read: new PMTiles(source), raster: tiles === 'raster', failed });
	return {
		address: `${SCHEME}://${key}/{z}/{x}/{y}`,
		close: () => archives.delete(key)
	};
}
