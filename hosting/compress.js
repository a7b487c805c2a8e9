// Writes a .br and a .gz beside each file of the folder build that is not compressed as it is: node hosting/compress.js [folder]
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const PLAIN = /\.(bib|css|csv|fgb|geojson|gpx|html|js|json|kml|svg|webmanifest)$/;
// Below this the headers weigh more than what is won.
const LEAST_BYTES = 1024;
const AT_ONCE = 4;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const folder = process.argv[2] ?? 'build';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => PLAIN.test(file))
	.map((file) => path.join(folder, file))
	.filter((file) => statSync(file).size >= LEAST_BYTES);
const sums = { plain: 0, brotli: 0, gzip: 0 };

/** @param {string} file */
async function compress(file) {
	const bytes = readFileSync(file);
	const params = {
		[zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
		[zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	const [br, gz] = await Promise.all([brotli(bytes, { params }), gzip(bytes, { level: 9 })]);
	writeFileSync(`${file}.br`, br);
	writeFileSync(`${file}.gz`, gz);
	sums.plain += bytes.length;
	sums.brotli += br.length;
	sums.gzip += gz.length;
}

const left = files.values();
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (const file of left) await compress(file);
	})
);
const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
	`${files.length} files: ${megabytes(sums.plain)}, ${megabytes(sums.gzip)} as gzip, ${megabytes(sums.brotli)} as brotli`
);
