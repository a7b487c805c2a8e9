import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '$lib/exchange/figure/content';
import { layout } from '$lib/exchange/figure/layout';
import type { Box, Mark } from '$lib/exchange/figure/marks';
import { paper, sizes } from '$lib/exchange/figure/paper';
import { inks, measure } from './measured';

const words = fc.oneof(
	fc.string({ maxLength: 200 }),
	fc.constant('Сила Сибири — '.repeat(20)),
	fc.constant('中俄关系地图集'.repeat(30)),
	fc.constant('x'.repeat(400))
);
const contents: fc.Arbitrary<Content> = fc.record({
	title: words,
	subtitle: words,
	legend: fc.option(
		fc.record({
			heading: fc.constant('LEGEND'),
			entries: fc.array(
				fc.record({
					symbol: fc.constantFrom(null, []),
					text: words,
					detail: fc.boolean()
				}),
				{ maxLength: 60 }
			),
			more: fc.constant((count: number) => `and ${count} more`)
		})
	),
	scale: fc.boolean(),
	north: fc.boolean(),
	tag: fc.option(words),
	sources: fc.option(
		fc.record({
			lead: fc.constant('Sources: '),
			items: fc.array(words, { maxLength: 150 }),
			more: fc.constant((count: number) => `and ${count} more`)
		})
	),
	notes: fc.array(words, { maxLength: 5 })
});
const sheets = fc
	.tuple(
		fc.constantFrom(...sizes),
		fc.constantFrom('landscape' as const, 'portrait' as const),
		fc.constantFrom([390, 844, 3], [1440, 900, 1], [1000, 620, 2])
	)
	.map(([size, orientation, [width, height, ratio]]) =>
		paper(size, orientation, { width: width!, height: height!, ratio: ratio! })
	);

const apart = (a: Box, b: Box) =>
	a.x + a.width <= b.x + 0.01 ||
	b.x + b.width <= a.x + 0.01 ||
	a.y + a.height <= b.y + 0.01 ||
	b.y + b.height <= a.y + 0.01;

function* texts(marks: readonly Mark[]): Generator<Extract<Mark, { kind: 'text' }>> {
	for (const mark of marks) if (mark.kind === 'text') yield mark;
}

describe('the layout of a figure', () => {
	it('keeps its parts apart and on the sheet, and the map the largest, whatever there is to say', () => {
		fc.assert(
			fc.property(sheets, contents, (sheet, content) => {
				const { boxes, map } = layout(sheet, content, measure, inks);
				const all = Object.entries(boxes);
				for (const [name, box] of all) {
					expect(box.x, name).toBeGreaterThanOrEqual(0);
					expect(box.y, name).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width, name).toBeLessThanOrEqual(sheet.width + 0.01);
					expect(box.y + box.height, name).toBeLessThanOrEqual(sheet.height + 0.01);
					for (const [other, their] of all)
						if (other !== name) expect(apart(box, their), `${name} and ${other}`).toBe(true);
				}
				expect(map.height).toBeGreaterThan(sheet.height * 0.22);
				expect(map.width).toBeGreaterThan(sheet.width * 0.6);
			}),
			{ numRuns: 300 }
		);
	});

	it('writes no line past the edge of its part', () => {
		fc.assert(
			fc.property(sheets, contents, (sheet, content) => {
				const { below, above } = layout(sheet, content, measure, inks);
				for (const { x, y, text, face, size } of texts([...below, ...above])) {
					expect(x + measure(text, face, size)).toBeLessThanOrEqual(sheet.width + 0.1);
					expect(y).toBeLessThanOrEqual(sheet.height);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('tells how many sources and rows it left out', () => {
		const sheet = paper('A4', 'landscape', { width: 1, height: 1, ratio: 1 });
		const { below } = layout(
			sheet,
			{
				title: 'T',
				subtitle: '',
				legend: {
					heading: 'LEGEND',
					entries: Array.from({ length: 80 }, (_, i) => ({
						symbol: null,
						text: `row ${i}`,
						detail: false
					})),
					more: (count) => `and ${count} rows`
				},
				scale: true,
				north: true,
				tag: null,
				sources: {
					lead: 'Sources: ',
					items: Array.from({ length: 900 }, (_, i) => `Publisher ${i}`),
					more: (count) => `and ${count} sources, see link`
				},
				notes: ['A note.']
			},
			measure,
			inks
		);
		const said = [...texts(below)].map(({ text }) => text).join(' ');
		const rows = /and (\d+) rows/.exec(said);
		const sources = /and (\d+) sources, see link/.exec(said.replaceAll(/\s+/g, ' '));
		expect(Number(rows?.[1])).toBe(80 - (said.match(/row \d+/g)?.length ?? 0));
		expect(Number(sources?.[1])).toBe(900 - (said.match(/Publisher \d+/g)?.length ?? 0));
		expect(said).toContain('A note.');
	});
});
