import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions, usualOptions, writeOptions, type EmbedOptions } from '$lib/ui/embed/options';

describe('the options of an embedded map', () => {
	it('stand beside the link and leave it as it was', () => {
		const { options, link } = readOptions(
			'?v=1&legend=closed&layers=border,rail&controls=none&site=118.93,24.88,350km&map=still&site=119,25,s400-40n6e&parent=https://example.org:8443'
		);
		expect(options).toEqual({
			legend: 'closed',
			controls: false,
			still: true,
			parent: 'https://example.org:8443'
		});
		expect(link).toBe('?v=1&layers=border,rail&site=118.93,24.88,350km&site=119,25,s400-40n6e');
	});

	it('are the usual ones where nothing is said', () => {
		expect(readOptions('')).toEqual({ options: usualOptions, link: '' });
		expect(writeOptions('', usualOptions)).toBe('');
		expect(writeOptions('?v=1&theme=dark', usualOptions)).toBe('?v=1&theme=dark');
	});

	it.each([
		'legend=big',
		'controls=yes',
		'map=round',
		'parent=*',
		'parent=https://example.org/page',
		'parent=https://example.org/',
		'parent=javascript:alert(1)',
		'parent=null',
		'__proto__=1',
		'constructor=1'
	])('%s means nothing and stays in the link, to be told', (part) => {
		expect(readOptions(`?v=1&${part}`)).toEqual({ options: usualOptions, link: `?v=1&${part}` });
	});

	it('come back as they were written', () => {
		const options: fc.Arbitrary<EmbedOptions> = fc.record({
			legend: fc.constantFrom('open', 'closed', 'none'),
			controls: fc.boolean(),
			still: fc.boolean(),
			parent: fc.option(fc.constantFrom('https://example.org', 'http://127.0.0.1:4173'))
		});
		const links = fc.constantFrom('', '?v=1&at=25,119,5', '?v=1&layers=&site=1,2,350km,,A%26B');
		fc.assert(
			fc.property(options, links, (options, link) => {
				expect(readOptions(writeOptions(link, options))).toEqual({ options, link });
			}),
			{ numRuns: 200 }
		);
	});

	it('never throw, whatever stands in the address', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { link } = readOptions(text);
				expect(link === '' || link.startsWith('?')).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});
