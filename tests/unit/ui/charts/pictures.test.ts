import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captioned } from '$lib/ui/charts/caption';
import { byYear } from '$lib/ui/charts/drills';
import { yearsPicture } from '$lib/ui/charts/drills.server';
import { tradePicture } from '$lib/ui/charts/trade.server';

const bars = (svg: string) =>
	[...parseHTML(svg).document.querySelectorAll('rect')].map((rect) => ({
		width: Number(rect.getAttribute('width')),
		height: Number(rect.getAttribute('height')),
		fill: rect.getAttribute('fill') ?? rect.closest('g[fill]')?.getAttribute('fill')
	}));

describe('the chart of trade', () => {
	const svg = tradePicture({
		about: 'Trade',
		sources: [],
		series: [
			{ year: 2019, usd_bn: 100, read: true, source: 'a' },
			{ year: 2020, usd_bn: 50, read: false, source: 'a' }
		],
		article: [{ year: 2020, usd_bn: 200, goal: true }]
	} as never);

	it('draws bars in proportion, and outlines what nobody read', () => {
		const [read, unread] = bars(svg);
		expect(read!.height).toBeCloseTo(2 * unread!.height, 6);
		expect(read!.fill).toBe('var(--drills)');
		expect(unread!.fill).toBe('var(--paper)');
	});
	it('marks the goal', () =>
		expect(captioned(svg, { goal: 'Goal: <200>' })).toContain('>Goal: &lt;200&gt;<'));
	it('carries neither style sheet nor script', () => expect(svg).not.toMatch(/<style|<script/));
});

describe('the chart of years', () => {
	it('draws a bar for each kind of a year, none for a year without any', () => {
		const drill = (from: string, kind: string) => ({ properties: { from, kind } });
		const years = byYear(
			[drill('2020-07', 'air'), drill('2020', 'naval'), drill('2022', 'naval')],
			['naval', 'air']
		);
		expect(years.map(({ counts }) => counts)).toEqual([
			[1, 1],
			[0, 0],
			[1, 0]
		]);
		const fills = bars(yearsPicture(years, ['naval', 'air'])).map(({ fill }) => fill);
		expect(fills.sort()).toEqual(['var(--drills)', 'var(--drills)', 'var(--gas)']);
	});
});
