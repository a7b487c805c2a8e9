import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';

// kit.csp writes a security policy into each page, with the hash of its script. It leaves style attributes, such as
// the length of a bar, to be allowed one and all. Here each page allows those that it was built with.

const META =
	/(<meta http-equiv="content-security-policy" content="[^"]*style-src-attr 'unsafe-hashes')/;
const STYLE = / style="([^"]*)"/g;

const entities: Record<string, string> = {
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&'
};
const decode = (text: string) =>
	text.replace(/&(?:quot|#34|#39|lt|gt|amp);/g, (entity) => entities[entity]!);

/** Adds the hashes of a page's style attributes to its policy. */
function allowStyles(html: string): string {
	const styles = new Set([...html.matchAll(STYLE)].map(([, style]) => decode(style!)));
	const hashes = [...styles].map(
		(style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
	);
	return html.replace(META, (policy) => [policy, ...hashes].join(' '));
}

/** Every page is set in these two: asked for with the page, they are there when it is first drawn. */
const FONTS = /\/(inter-latin|source-serif-600-latin)\.[^/]*$/;

/** Runs while the pages are prerendered. */
export const handle: Handle = ({ event, resolve }) => {
	let html = '';
	return resolve(event, {
		preload: ({ type, path }) => type !== 'font' || FONTS.test(path),
		transformPageChunk: ({ html: chunk, done }) => {
			html += chunk;
			return done ? allowStyles(html) : '';
		}
	});
};
