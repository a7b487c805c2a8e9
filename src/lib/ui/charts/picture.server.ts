import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Charts are drawn at this width, in units of the drawing, and scale with their column. */
const WIDTH = 440;

/** How what is only planned, or was not read, is drawn: an outline in the colour of the rest. */
export const outlined = (colour: string) =>
	({
		fill: 'var(--paper)',
		stroke: `var(--${colour})`,
		strokeWidth: 1.2,
		strokeDasharray: '3 2'
	}) as const;

/** The years to name on an axis: those that five divides. */
export const fifths = (years: readonly number[]): number[] =>
	years.filter((year) => year % 5 === 0);

/** Text that stands out from the axes, legible over lines. */
export const remark = {
	fill: 'var(--ink)',
	fontWeight: 600,
	stroke: 'var(--paper)',
	strokeWidth: 3
} as const;

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
	return svg.outerHTML;
}
