import { describe, expect, it } from 'vitest';
import { listOf } from '../../../src/service-worker/list';

const list = listOf({
	base: '/atlas',
	build: [
		'/atlas/_app/immutable/entry/start.abc.js',
		'/atlas/_app/immutable/assets/country-643.abc.json',
		'/atlas/_app/immutable/assets/overview.abc.json',
		'/atlas/_app/immutable/assets/noto-sans-sc-7-wght-normal.abc.woff2',
		'/atlas/_app/immutable/assets/inter-latin-wght-normal.abc.woff2'
	],
	files: ['/atlas/icon.svg'],
	prerendered: ['/atlas/', '/atlas/claims/', '/atlas/claims/__data.json']
});

describe('what is kept of a version', () => {
	it('is the program, and the pages with what they are made of', () => {
		expect(list.hashed.needed).toEqual([
			'/atlas/_app/immutable/entry/start.abc.js',
			'/atlas/_app/immutable/assets/inter-latin-wght-normal.abc.woff2'
		]);
		expect(list.named).toEqual([
			'/atlas/icon.svg',
			'/atlas/',
			'/atlas/claims/',
			'/atlas/claims/__data.json',
			'/atlas/_app/version.json'
		]);
	});

	it('is all data, the shapes of countries last, and of the Chinese font what was used', () => {
		expect(list.hashed.data).toEqual([
			'/atlas/_app/immutable/assets/overview.abc.json',
			'/atlas/_app/immutable/assets/country-643.abc.json'
		]);
		expect(list.hashed.onUse).toEqual([
			'/atlas/_app/immutable/assets/noto-sans-sc-7-wght-normal.abc.woff2'
		]);
	});
});
