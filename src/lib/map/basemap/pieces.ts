/** The scheme of addresses that stand for a part of a file of the basemap. */
export const PIECES = 'piece';

/**
 * The address of a part of a TopoJSON file, or with "" of a whole GeoJSON file. MapLibre reads addresses in its worker;
 * a GeoJSON object would be copied for it piece by piece on the page's own thread, which takes a second for the finer coast.
 * @param file an address that the worker can fetch
 */
export const writePiece = (file: string, part: string): string =>
	`${PIECES}://file/${encodeURIComponent(file)}/${part}`;

/** What such an address stands for. */
export function readPiece(address: string): { file: string; part: string } {
	const [file = '', part = ''] = address.slice(`${PIECES}://file/`.length).split('/');
	return { file: decodeURIComponent(file), part };
}
