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

/** The files that the map page is read by, and those of the script by which it answers. */
function parts(): { read: string[]; script: string[] } {
	const html = readFileSync('build/index.html', 'utf8');
	const styles = all(html, /href="\.\/([^"]+\.css)" rel="stylesheet"/g);
	const script = all(html, /href="\.\/([^"]+\.js)" rel="modulepreload"/g);
	return { read: ['index.html', 'theme.js', ...styles], script };
}

/** The ends of the paths of all that the map page names itself. */
export function namedFiles(): string[] {
	const { read, script } = parts();
	return ['/', ...read.slice(1), ...script];
}

/** What the map page names itself: `read` without scripts of the site's own, `answering` with them. */
export function pageWeights(): { read: Weight; answering: Weight } {
	const { read, script } = parts();
	return { read: weigh(read), answering: weigh([...read, ...script]) };
}

const first = new RegExp(`/assets/(${stages.first.join('|')})\\.`);

/** Which of the things that a host has sent to a first visit was the last piece of the first picture. */
export const firstMapEnd = (host: Host): number =>
	host.sent.findLastIndex(({ path }) => first.test(path));

/** What a host has sent of a first visit until it had sent the last piece of the first picture. */
export function firstMapWeight(host: Host): Weight {
	const root = new URL(host.url).pathname;
	const sent = host.sent.slice(0, firstMapEnd(host) + 1);
	return weigh(sent.map(({ path }) => path.slice(root.length) || 'index.html'));
}
