import type { Figure } from '$lib/atlas/claims';
import { figure as asStated, percent, position, span } from '../format';

/** A number with a fixed count of decimals and grouped thousands. */
export const fixed = (value: number, digits: number): string =>
	new Intl.NumberFormat('en-GB', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(value);

/** One figure of a measurement as the page writes it. */
export function written(figure: Figure): string {
	if ('share' in figure) return percent(figure.share, figure.complete);
	if ('position' in figure) return position(figure.position);
	if ('from' in figure) return span(figure.from, figure.to)!;
	if ('words' in figure) return figure.words;
	const { value, unit, digits } = figure;
	return `${digits === undefined ? asStated(value) : fixed(value, digits)} ${unit}`;
}

/** A difference as a share of what it is compared with: +8.6 %, −15.1 %. */
export function signed(share: number): string {
	const text = fixed(Math.abs(share) * 100, 1);
	return text === fixed(0, 1) ? '0.0 %' : `${share < 0 ? '−' : '+'}${text} %`;
}

/** A difference in words: 15.1 % less than the article’s figure. */
export function against(share: number): string {
	const text = fixed(Math.abs(share) * 100, 1);
	if (text === fixed(0, 1)) return 'within 0.1 % of the article’s figure';
	return `${text} % ${share < 0 ? 'less' : 'more'} than the article’s figure`;
}
