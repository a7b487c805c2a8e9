import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A host of the built site that a test has in its hands: it can be closed, opened again, and serve another version. */
export interface Host {
	/** the address of the site, which stands in a folder of its own */
	url: string;
	/** changes the text of a file, by its path within the site, before it is served */
	rewrite: ((file: string, text: string) => string) | null;
	/** paths asked for */
	asked: string[];
	/** what was sent in full, in bytes without its headers */
	sent: { path: string; bytes: number }[];
	open(): Promise<void>;
	close(): Promise<void>;
}

const types: Record<string, string> = {
	'.bib': 'application/x-bibtex',
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.geojson': 'application/geo+json',
	'.gpx': 'application/gpx+xml',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.kml': 'application/vnd.google-earth.kml+xml',
	'.mjs': 'text/javascript',
	'.pmtiles': 'application/octet-stream',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};
const PACKED = new Set(['.woff2', '.png', '.pmtiles']);

const packed = new Map<string, Buffer>();
/** As small as a host that compresses ahead would send it. */
function brotli(bytes: Buffer, name: string): Buffer {
	let small = packed.get(name);
	if (!small) {
		// The levels beyond take minutes for the whole site, and win a few percent.
		const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
		packed.set(name, (small = brotliCompressSync(bytes, { params })));
	}
	return small;
}

/** Makes a host of a folder, that of the build unless told otherwise, on a free port of this machine, below /some/folder/. */
export async function makeHost({ compress = false, root = 'build' } = {}): Promise<Host> {
	const FOLDER = '/some/folder/';
	let server: Server | null = null;
	let port = 0;

	const host: Host = {
		url: '',
		rewrite: null,
		asked: [],
		sent: [],
		open: () =>
			new Promise((done) => {
				server = createServer((request, response) => {
					const { pathname } = new URL(request.url!, 'http://host');
					host.asked.push(pathname);
					let file = decodeURIComponent(pathname.slice(FOLDER.length));
					if (file === '' || file.endsWith('/')) file += 'index.html';
					const full = path.join(root, file);
					const known =
						pathname.startsWith(FOLDER) && statSync(full, { throwIfNoEntry: false })?.isFile();
					if (!known) return void response.writeHead(404).end('There is no such file.');
					const type = path.extname(file);
					const immutable = file.startsWith('_app/immutable/');
					response.setHeader('content-type', types[type] ?? 'application/octet-stream');
					response.setHeader(
						'cache-control',
						immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
					);
					let bytes: Buffer = readFileSync(full);
					// What holds a hash of its content in its name is never another.
					if (host.rewrite && !immutable && !PACKED.has(type))
						bytes = Buffer.from(host.rewrite(file, bytes.toString()));
					if (compress && !PACKED.has(type)) {
						bytes = brotli(bytes, full);
						response.setHeader('content-encoding', 'br');
					}
					// Asked for anew, a page that is still the same costs nothing.
					const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
					response.setHeader('etag', etag);
					if (request.headers['if-none-match'] === etag) {
						host.sent.push({ path: pathname, bytes: 0 });
						return void response.writeHead(304).end();
					}
					host.sent.push({ path: pathname, bytes: bytes.length });
					response.setHeader('content-length', bytes.length);
					response.end(bytes);
				}).listen(port, '127.0.0.1', () => {
					({ port } = server!.address() as AddressInfo);
					host.url = `http://127.0.0.1:${port}${FOLDER}`;
					done();
				});
			}),
		close: () =>
			new Promise((done) => {
				if (!server) return done();
				server.close(() => done());
				server.closeAllConnections();
				server = null;
			})
	};
	await host.open();
	return host;
}
