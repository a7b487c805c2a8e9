import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { stages } from '../../src/lib/map/stages';
import type { Host } from './host';

/** What files weigh: how many they are, and their bytes as the best compression makes them. */
export interface Weight {
	files: number;
	gzip: number;
	brotli: number;
}

const PACKED = new Set(['.woff2', '.png']);

/** Weighs files of the built site, named by their paths in it. */
function weigh(files: readonly string[]): Weight {
	const sum = { files: files.length, gzip: 0, brotli: 0 };
	for (const file of files) {
		const bytes = readFileSync(path.join('build', file));
		const packed = PACKED.has(path.extname(file));
		sum.gzip += packed ? bytes.length : gzipSync(bytes, { level: 9 }).length;
		sum.brotli += packed
			? bytes.length
			: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	}
	return sum;
}

const all = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map((found) => found[1]!);

/** What the map page names itself: `read` without scripts of the site's own, `answering` with them. */
export function pageWeights(): { read: Weight; answering: Weight } {
	const html = readFileSync('build/index.html', 'utf8');
	const styles = all(html, /href="\.\/([^"]+\.css)" rel="stylesheet"/g);
	const programs = all(html, /href="\.\/([^"]+\.js)" rel="modulepreload"/g);
	const read = ['index.html', 'theme.js', ...styles];
	return { read: weigh(read), answering: weigh([...read, ...programs]) };
}

const first = new RegExp(`/assets/(${stages.first.join('|')})\\.`);

/** What a host has sent of a first visit until it had sent the last piece of the first picture. */
export function firstMapWeight(host: Host): Weight {
	const root = new URL(host.url).pathname;
	const sent = host.sent.map(({ path }) => path.slice(root.length) || 'index.html');
	return weigh(sent.slice(0, sent.findLastIndex((file) => first.test(file)) + 1));
}
