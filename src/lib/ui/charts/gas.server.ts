import * as Plot from '@observablehq/plot';
import { gap } from './caption';
import { isDelivery, type GasBar } from './gas';
import { halo, outlined, picture, remark } from './picture.server';

const ROW = 30;
/** The name stands above its bar. */
const BAR = { insetTop: 16, insetBottom: 5 };

const key = ({ feature, what }: GasBar) => `${feature} ${what}`;

/**
 * Bars of what each gas line carries or could, against the volume that the article states, bcm a year.
 * Gaps: article, and for each bar from 0 on its name, bar0, and its value, value0.
 */
export function gasPicture(bars: readonly GasBar[], article: number): string {
	const place = { x: 'value', y: key, ...BAR } as const;
	const running = bars.filter(({ operating }) => operating);
	return picture({
		height: 18 + bars.length * ROW + 4,
		marginTop: 18,
		marginRight: 34,
		marginBottom: 4,
		marginLeft: 4,
		x: { domain: [0, Math.max(article, ...bars.map(({ value }) => value))], axis: null },
		y: { type: 'band', domain: bars.map(key), padding: 0, axis: null },
		marks: [
			Plot.ruleX([article], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '4 3' }),
			Plot.text([article], {
				...remark,
				x: article,
				frameAnchor: 'top',
				dy: -14,
				text: () => gap('article')
			}),
			Plot.barX(
				running.filter((bar) => !isDelivery(bar)),
				{ ...place, fill: 'var(--gas)' }
			),
			Plot.barX(running.filter(isDelivery), { ...place, fill: 'var(--drills)' }),
			Plot.barX(
				bars.filter(({ operating }) => !operating),
				{ ...place, ...outlined('gas') }
			),
			Plot.text(bars, {
				...halo,
				y: key,
				x: 0,
				text: (_, i) => gap(`bar${i}`),
				textAnchor: 'start',
				dy: -8,
				fill: 'var(--ink-soft)'
			}),
			Plot.text(bars, {
				...remark,
				x: 'value',
				y: key,
				text: (_, i) => gap(`value${i}`),
				textAnchor: 'start',
				dx: 5,
				dy: 5
			})
		]
	});
}
