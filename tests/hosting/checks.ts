import assert from 'node:assert/strict';
import { request, type IncomingHttpHeaders } from 'node:http';

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks as it stands: fetch would unpack what comes, and follow redirects. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
	new Promise((done, fail) => {
		request(url, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({
					status: response.statusCode!,
					headers: response.headers,
					body: Buffer.concat(parts)
				})
			);
		})
			.on('error', fail)
			.end();
	});

/**
 * Checks what a host sends against docs/hosting.md.
 * @throws at the first that is otherwise
 */
export async function check(base: string, brotli: boolean): Promise<void> {
	const said = (what: string) => console.log(`  ✓ ${what}`);
	const page = await ask(base);
	assert.equal(page.status, 200);
	assert.match(page.headers['content-type']!, /^text\/html/);
	assert.equal(page.headers['cache-control'], 'no-cache');
	const html = page.body.toString();

	const { etag } = page.headers;
	assert.ok(etag);
	assert.equal((await ask(base, { 'if-none-match': etag })).status, 304);
	const program = new URL(/href="(\.\/_app\/immutable\/entry\/start[^"]*)"/.exec(html)![1]!, base)
		.href;
	const immutable = await ask(program);
	assert.equal(immutable.headers['cache-control'], 'public, max-age=31536000, immutable');
	assert.match(immutable.headers['content-type']!, /^(text|application)\/javascript/);
	assert.equal((await ask(`${base}service-worker.js`)).headers['cache-control'], 'no-cache');
	assert.equal((await ask(`${base}_app/version.json`)).headers['cache-control'], 'no-cache');
	said('pages are asked for anew, what holds a hash never again');

	for (const path of [
		'',
		'claims/',
		'claims/__data.json',
		'layers/drills.geojson',
		'layers/drills.csv',
		'manifest.webmanifest'
	]) {
		if (brotli && path !== 'manifest.webmanifest') {
			const { headers } = await ask(base + path, { 'accept-encoding': 'gzip, br' });
			assert.equal(headers['content-encoding'], 'br', path);
			assert.match(headers.vary ?? '', /accept-encoding/i, path);
		}
		const { headers } = await ask(base + path, { 'accept-encoding': 'gzip' });
		if (path !== 'manifest.webmanifest') assert.equal(headers['content-encoding'], 'gzip', path);
		assert.equal((await ask(base + path)).headers['content-encoding'], undefined, path);
	}
	said(`text comes as ${brotli ? 'brotli, ' : ''}gzip or plain, as asked`);

	for (const [path, type] of [
		['layers/drills.geojson', 'application/geo+json'],
		['layers/drills.csv', 'text/csv'],
		['layers/drills.kml', 'application/vnd.google-earth.kml+xml'],
		['layers/drills.gpx', 'application/gpx+xml'],
		['sources.bib', 'application/x-bibtex'],
		['manifest.webmanifest', 'application/manifest+json'],
		['icon.svg', 'image/svg+xml']
	] as const)
		assert.equal((await ask(base + path)).headers['content-type']!.split(';')[0], type);
	said('types');

	const part = await ask(`${base}tiles.pmtiles`, {
		range: 'bytes=8-15',
		'accept-encoding': 'gzip, br'
	});
	assert.equal(part.status, 206);
	assert.equal(part.headers['content-range'], 'bytes 8-15/20000');
	assert.equal(part.headers['content-encoding'], undefined);
	assert.equal(part.body.toString(), 'PMTiles ');
	said('ranges');

	const missing = await ask(`${base}no/such/page`);
	assert.equal(missing.status, 404);
	const gone = await ask(`${base}_app/immutable/chunks/gone.js`);
	assert.equal(gone.status, 404);
	assert.equal(gone.headers['cache-control'], 'no-store');
	const short = await ask(`${base}claims`);
	assert.ok([301, 308].includes(short.status));
	assert.equal(new URL(short.headers.location!, `${base}claims`).href, `${base}claims/`);
	said('404, and the slash at the end');

	for (const [path, framed] of [
		['', false],
		['claims/', false],
		['no/such/page', false],
		['embed/', true],
		['embed/?v=1&legend=none', true]
	] as const) {
		const { headers } = await ask(base + path);
		const policy = String(headers['content-security-policy']);
		assert.equal(policy.includes("frame-ancestors 'none'"), !framed, path);
		assert.match(policy, /object-src 'none'/);
		assert.equal(headers['x-content-type-options'], 'nosniff');
		assert.match(String(headers['permissions-policy']), /geolocation=\(\)/);
		assert.match(String(headers['referrer-policy']), /^strict-origin/);
	}
	assert.doesNotMatch(String(page.headers.server), /\d/);
	said('security headers; only the embedded map may stand in a frame');
}
