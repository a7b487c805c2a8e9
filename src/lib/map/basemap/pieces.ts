/** The scheme of addresses that stand for a file of the basemap. */
export const PIECES = 'piece';

/**
 * The address of a file of the basemap as the source of a map. MapLibre reads addresses in its worker; a GeoJSON object would
 * be copied for it piece by piece on the page's own thread, which takes a second for the finer coast.
 * @param file an address that the worker can fetch
 */
export const writePiece = (file: string): string => `${PIECES}://file/${encodeURIComponent(file)}`;

/** The file that such an address stands for. */
export const readPiece = (address: string): string =>
	decodeURIComponent(address.slice(`${PIECES}://file/`.length));
