import * as Plot from '@observablehq/plot';
import { kindColour, type Years } from './drills';
import { picture, yearAxes } from './picture.server';

/** Stacked bars of how many features of each kind began in each year. */
export function yearsPicture(years: readonly Years[], kinds: readonly string[]): string {
	const counts = years.flatMap(({ year, counts }) =>
		counts.map((count, i) => ({ year, count, kind: kinds[i]! }))
	);
	return picture({
		height: 220,
		marginTop: 8,
		marginRight: 4,
		marginBottom: 24,
		marginLeft: 26,
		x: { type: 'band', padding: 0.2 },
		y: { nice: 4 },
		color: { domain: [...kinds], range: kinds.map((_, i) => `var(--${kindColour(i)})`) },
		marks: [
			yearAxes(
				years.map(({ year }) => year),
				4
			),
			Plot.barY(
				counts.filter(({ count }) => count),
				{
					x: 'year',
					y: 'count',
					fill: 'kind',
					order: [...kinds],
					stroke: 'var(--paper)',
					strokeWidth: 0.8
				}
			)
		]
	});
}
