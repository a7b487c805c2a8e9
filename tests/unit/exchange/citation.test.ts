import { afterEach, describe, expect, it } from 'vitest';
import type { Source } from '$lib/atlas/schema';
import { citation, citationBibtex, type Cited } from '$lib/exchange/citation';
import { speak } from '$lib/messages';

const read: Source = {
	id: 'agency-2019',
	type: 'webpage',
	title: 'Gas flows',
	author: [{ literal: 'A. Writer' }],
	publisher: 'The Agency',
	issued: { 'date-parts': [[2019, 12, 2]] },
	URL: 'https://example.org/gas?a=1&b=2',
	custom: { read: true }
};
const unread: Source = {
	id: 'book',
	type: 'report',
	title: 'Lines {and} costs',
	custom: { read: false }
};
const cited: Cited = {
	id: 'gas-pipelines/pos1-main',
	name: 'Power of Siberia 1',
	layer: 'Gas pipelines',
	figures: [
		{ what: 'Length as drawn', figure: '1,840 km', measured: true },
		{ what: 'Capacity', figure: '38 bcm a year', measured: false }
	],
	remarks: ['Notional site'],
	sources: [read, unread],
	link: 'https://atlas.example/?v=1&select=gas-pipelines/pos1-main',
	accessed: '2026-11-24'
};

afterEach(() => speak('en'));

describe('the citation of a feature', () => {
	it('names it, its figures with their method, its sources, the link and the day', () => {
		expect(citation(cited)).toBe(
			[
				'“Power of Siberia 1”, in the layer “Gas pipelines”. Amur, an atlas of the Russia–China relationship.',
				'Length as drawn: 1,840 km (measured along the line as drawn, on the WGS84 ellipsoid).',
				'Capacity: 38 bcm a year (published figure).',
				'Notional site',
				'https://atlas.example/?v=1&select=gas-pipelines/pos1-main (accessed 2026-11-24)',
				'',
				'Sources of this record:',
				'- A. Writer. “Gas flows”. The Agency, 2019-12-02. https://example.org/gas?a=1&b=2',
				'- “Lines {and} costs” (page not opened)',
				''
			].join('\n')
		);
	});

	it('speaks the reader’s language, and leaves the sources in theirs', async () => {
		await speak('ru');
		const text = citation(cited);
		expect(text).toContain('атлас отношений России и Китая');
		expect(text).toContain('на эллипсоиде WGS84');
		expect(text).toContain('“Gas flows”');
		expect(text).toContain('страница не открыта');
	});

	it('is an entry of its own in BibTeX, before those of its sources', () => {
		const text = citationBibtex(cited);
		expect(text.match(/^@\w+\{[^,]+/gm)).toEqual([
			'@misc{amur-gas-pipelines-pos1-main',
			'@misc{agency-2019',
			'@techreport{book'
		]);
		expect(text).toContain('url = {https://atlas.example/?v=1&select=gas-pipelines/pos1-main}');
		expect(text).toContain('1,840 km (measured');
		expect(text).toContain('Notional site. Accessed 2026-11-24.');
		expect(text).toContain('Lines \\{and\\} costs');
	});
});
