import { describe, expect, it } from 'vitest';
import type { Source } from '$lib/atlas/schema';
import { citedShortly } from '$lib/exchange/figure/cited';

const source = (id: string, more: Partial<Source>): Source => ({
	id,
	type: 'webpage',
	title: `Title of ${id}`,
	custom: { read: true },
	...more
});

describe('sources in short', () => {
	it('names publisher and year, or the title; what is cited most comes first, and once', () => {
		const sources = [
			source('a', { publisher: 'TASS', issued: { 'date-parts': [[2024, 5]] } }),
			source('b', {}),
			source('c', { publisher: 'TASS', issued: { 'date-parts': [[2024]] } }),
			source('d', { author: [{ literal: 'A. Author' }], issued: { 'date-parts': [[1999]] } }),
			source('e', { publisher: 'Nobody cites it' })
		];
		expect(citedShortly([['b'], ['a', 'd'], ['d', 'c'], ['d', 'b']], sources)).toEqual([
			'A. Author 1999',
			'Title of b',
			'TASS 2024'
		]);
	});
});
