import * as Plot from '@observablehq/plot';
import { gap } from './caption';
import { outlined, picture, remark, yearAxes } from './picture.server';
import type { TradeData } from './trade';

/** Bars of the goods trade by year, and how far the year of the article's goal fell short of it. Gap: goal. */
export function tradePicture({ series, article }: TradeData): string {
	const goal = article.find((point) => point.goal)!;
	const then = series.find(({ year }) => year === goal.year)!;
	const bars = { x: 'year', y: 'usd_bn', insetLeft: 2, insetRight: 2 } as const;
	return picture({
		height: 250,
		marginTop: 16,
		marginRight: 4,
		marginBottom: 24,
		marginLeft: 36,
		x: { type: 'band', padding: 0.1 },
		y: { nice: 5, domain: [0, Math.max(goal.usd_bn, ...series.map(({ usd_bn }) => usd_bn))] },
		marks: [
			yearAxes(
				series.map(({ year }) => year),
				5
			),
			Plot.barY(
				series.filter(({ read }) => read),
				{ ...bars, fill: 'var(--drills)' }
			),
			Plot.barY(
				series.filter(({ read }) => !read),
				{ ...bars, ...outlined('drills') }
			),
			Plot.tickY([goal], { x: 'year', y: 'usd_bn', stroke: 'var(--ink)', strokeWidth: 2 }),
			Plot.ruleX([goal], {
				x: 'year',
				y1: then.usd_bn + 3,
				y2: goal.usd_bn - 3,
				stroke: 'var(--ink)',
				strokeWidth: 1.5,
				strokeDasharray: '2 3'
			}),
			Plot.text([goal], {
				...remark,
				x: 'year',
				y: 'usd_bn',
				text: () => gap('goal'),
				textAnchor: 'end',
				dx: -16
			})
		]
	});
}
