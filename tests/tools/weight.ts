import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { stages } from '../../src/lib/map/basemap/stages';
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

const { groups } = JSON.parse(readFileSync('geodata/built/layers/atlas.json', 'utf8')) as {
	groups: { layers: { id: string; shown: boolean }[] }[];
};
const hidden = groups.flatMap(({ layers }) => layers).filter(({ shown }) => !shown);
/** What the page asks for beside the first map, for what is in range and for later: it comes before or after, by chance. */
const beside = new RegExp(
	`/assets/(${[...stages.then, ...hidden.map(({ id }) => id)].join('|')})\\.|/coverage\\.worker-`
);

/** What a host has sent of a first visit for its first picture. */
export function firstMap({ sent }: Host): Host['sent'] {
	const last = sent.findLastIndex(({ path }) => first.test(path));
	return sent.slice(0, last + 1).filter(({ path }) => !beside.test(path));
}

/** What that weighs. */
export function firstMapWeight(host: Host): Weight {
	const root = new URL(host.url).pathname;
	return weigh(firstMap(host).map(({ path }) => path.slice(root.length) || 'index.html'));
}
