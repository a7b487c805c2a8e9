import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paper } from '$lib/exchange/figure/paper';
import { svg } from '$lib/exchange/figure/svg';
import { held, parseXml } from '../out/xml';

const sheet = paper('A4', 'portrait', { width: 1, height: 1, ratio: 1 });
const about = {
	title: 'T',
	link: 'https://x/?a=1&b=2',
	date: '2026-01-01',
	rights: '',
	language: 'en-GB'
};

describe('a figure as SVG', () => {
	it('is well-formed, says what was written, and runs nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
				const text = svg(
					[
						{ kind: 'text', x: 1, y: 2, text: words, face: 'sans', size: 3, colour: '#000000' },
						{
							kind: 'text',
							x: 1,
							y: 2,
							text: '</text><script>',
							face: 'sans',
							size: 3,
							colour: '#000000'
						}
					],
					sheet,
					{ ...about, title: words, language: 'ru-RU' }
				);
				const document = parseXml(text);
				const [first, second] = Array.from(document.getElementsByTagName('text'));
				expect(first!.textContent).toBe(held(words));
				expect(second!.textContent).toBe('</text><script>');
				expect(document.getElementsByTagName('script')).toHaveLength(0);
			})
		);
	});

	it('has the sheet’s own measure, names its groups once each, and keeps to SVG 1.1', () => {
		const group = {
			kind: 'group',
			name: 'a layer',
			x: 1,
			y: 2,
			scale: 0.5,
			clip: [10, 10],
			marks: []
		} as const;
		const hatch = { lines: 'falling', apart: 12, width: 1, colour: '#123456' } as const;
		const text = svg(
			[
				group,
				group,
				{
					kind: 'path',
					d: 'M0 0L9 0L9 9Z',
					fill: hatch,
					fillOpacity: 0.3,
					stroke: '#ff0000',
					dash: [0, 2]
				}
			],
			sheet,
			about
		);
		const document = parseXml(text);
		const root = document.documentElement!;
		expect(root.getAttribute('width')).toBe('210mm');
		expect(root.getAttribute('height')).toBe('297mm');
		const ids = Array.from(document.getElementsByTagName('*'))
			.map((one) => one.getAttribute('id'))
			.filter(Boolean);
		expect(new Set(ids).size).toBe(ids.length);
		expect(text).not.toMatch(/var\(|foreignObject|style=|<style|href|rgba\(|url\((?!#)/);
		for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
	});
});
