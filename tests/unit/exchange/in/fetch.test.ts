import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, bringFrom } from '../../../../src/lib/exchange/in/fetch';
import { LIMITS } from '../../../../src/lib/exchange/in/limits';
import { Stop, type Brought } from '../../../../src/lib/exchange/in/reading';
import { collecting } from './made/collect';
import { pmtiles } from './made/pmtiles';

const asked: { url: string; headers: Record<string, unknown> }[] = [];
const servers: Server[] = [];
let here = '';
let elsewhere = '';

const answers: RequestListener = (request, response) => {
	const path = request.url!.split('?')[0]!;
	asked.push({ url: request.url!, headers: request.headers });
	if (path === '/data/%D0%B0.geojson') return void response.end('{"a":1}');
	if (path === '/page') return void response.setHeader('content-type', 'text/html').end('<p>');
	if (path === '/near')
		return void response.writeHead(302, { location: '/data/%D0%B0.geojson' }).end();
	if (path === '/far')
		return void response.writeHead(302, { location: `${elsewhere}/data/%D0%B0.geojson` }).end();
	if (path === '/large')
		return void response.writeHead(200, { 'content-length': LIMITS.bytes + 1 }).end();
	if (path === '/breaks') {
		response.writeHead(200, { 'content-length': 1000 });
		response.write('part');
		return void setTimeout(() => response.destroy(), 20);
	}
	if (path === '/whole.pmtiles') return void response.end(pmtiles());
	if (path === '/tiles.pmtiles') {
		const [from, to] = /(\d+)-(\d+)/.exec(request.headers.range!)!.slice(1).map(Number);
		return void response.writeHead(206).end(pmtiles().subarray(from, to! + 1));
	}
	response.writeHead(404).end();
};

async function serve(): Promise<string> {
	const server = createServer(answers);
	servers.push(server);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
	here = await serve();
	elsewhere = await serve();
});
afterAll(() => {
	for (const server of servers) server.closeAllConnections();
	for (const server of servers) server.close();
});

async function bring(address: string, confirmed = false) {
	asked.length = 0;
	try {
		return await bringFrom(address, confirmed, collecting().sink, { page: `${here}/app/` });
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		return error.key;
	}
}

const content = async (found: unknown) => {
	const { name, blob } = found as Brought;
	return [name, await blob.text()];
};

describe('an address', () => {
	it('belongs to this page if it is relative, and is of the web', () => {
		const page = 'https://amur.test/app/?v=1';
		expect(addressOf(' ../data/a.csv#x ', page)).toEqual({
			href: 'https://amur.test/data/a.csv',
			host: 'amur.test',
			sameOrigin: true
		});
		expect(addressOf('https://me:secret@x.test/a', page)).toEqual({
			href: 'https://x.test/a',
			host: 'x.test',
			sameOrigin: false
		});
		expect(addressOf('//amur.test:8080/a', page).sameOrigin).toBe(false);
		for (const text of [
			'javascript:alert(1)',
			'file:///etc/passwd',
			'data:,x',
			'blob:x',
			'http://'
		])
			expect(() => addressOf(text, page)).toThrow(Stop);
	});

	it('of this site is fetched, without cookies and without saying from where', async () => {
		expect(await content(await bring('../data/%D0%B0.geojson?x=1'))).toEqual([
			'а.geojson',
			'{"a":1}'
		]);
		expect(asked[0]!.headers.cookie).toBeUndefined();
		expect(asked[0]!.headers.referer).toBeUndefined();
	});

	it('of another site is asked only once the reader has agreed', async () => {
		const address = () => `${elsewhere}/data/%D0%B0.geojson`;
		expect(await bring(address())).toBe('foreign.confirm');
		expect(asked).toEqual([]);
		expect(await content(await bring(address(), true))).toEqual(['а.geojson', '{"a":1}']);
	});

	it('may lead on within its site, and to another only once the reader has agreed', async () => {
		expect(await content(await bring('/near'))).toEqual(['near', '{"a":1}']);
		expect(await bring('/far')).toBe('foreign.noAnswer');
		expect(await content(await bring('/far', true))).toEqual(['far', '{"a":1}']);
	});

	it.each([
		['/none', 'foreign.status'],
		['/page', 'foreign.page'],
		['/large', 'foreign.addressLarge'],
		['/breaks', 'foreign.broken'],
		['ftp://x.test/a', 'foreign.addressForm']
	])('%s says why it cannot be had', async (address, key) => {
		expect(await bring(address)).toBe(key);
	});

	it('that nobody answers at says so', async () => {
		expect(await bring('http://127.0.0.1:9/a', true)).toBe('foreign.noAccess');
	});

	it('of PMTiles is read by ranges', async () => {
		expect(await bring('/tiles.pmtiles')).toMatchObject({
			kind: 'tiles',
			from: `${here}/tiles.pmtiles`,
			layers: [{ id: 'rivers' }]
		});
		expect(asked.map(({ headers }) => headers.range)[0]).toBe('bytes=0-126');
		expect(await bring('/whole.pmtiles')).toBe('foreign.noRanges');
	});

	it('can be given up', async () => {
		const signal = AbortSignal.abort();
		await expect(
			bringFrom('/near', false, collecting().sink, { page: here, signal })
		).rejects.toMatchObject({ name: 'AbortError' });
	});
});
