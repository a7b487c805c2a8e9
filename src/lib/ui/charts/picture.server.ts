import * as Plot from '@observablehq/plot';
import type { dataColours } from '$lib/atlas/colours';
import { parseHTML } from 'linkedom';

/** Charts are drawn at this width, in units of the drawing, and scale with their column. */
const WIDTH = 440;

/** How what is only planned, or was not read, is drawn: an outline in the colour of the rest. */
export const outlined = (colour: (typeof dataColours)[number]) =>
	({
		fill: 'var(--paper)',
		stroke: `var(--${colour})`,
		strokeWidth: 1.2,
		strokeDasharray: '3 2'
	}) as const;

/** The grid and the axes of bars by year, of which every fifth is named. */
export const yearAxes = (years: readonly number[], ticks: number): Plot.Markish[] => [
	Plot.gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
	Plot.axisY({ ticks, tickSize: 0, label: null }),
	Plot.axisX({
		ticks: years.filter((year) => year % 5 === 0),
		tickFormat: String,
		tickSize: 0,
		label: null
	})
];

/** Keeps text legible over lines. */
const halo = { stroke: 'var(--paper)', strokeWidth: 3 } as const;

/** Text that stands out from the axes. */
export const remark = { ...halo, fill: 'var(--ink)', fontWeight: 600 } as const;

/**
 * Draws a chart as SVG while the pages are built, so that it needs no script. Colours are the CSS
 * variables of the themes.
 */
export function picture(options: Plot.PlotOptions): string {
	const { document } = parseHTML('<html><body></body></html>');
	const svg = Plot.plot({ document, width: WIDTH, className: 'plot', ...options });
	// Its own style sheet would be inline, which the page's security policy need not allow.
	svg.querySelector('style')?.remove();
	svg.setAttribute('aria-hidden', 'true');
	// eslint-disable-next-line no-restricted-properties -- read, not written
	return svg.outerHTML;
}
