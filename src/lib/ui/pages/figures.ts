import type { Figure } from '$lib/atlas/claims';
import { t } from '$lib/messages';
import { figure as asStated, fixed, percent, position, span } from '../words/format';
import { amount } from './amounts';

/** One figure of a measurement as the page writes it. */
export function written(figure: Figure): string {
	if ('share' in figure) return percent(figure.share, figure.complete);
	if ('position' in figure) return position(figure.position);
	if ('from' in figure) return span(figure.from, figure.to)!;
	if ('words' in figure) return figure.words;
	const { value, unit, digits } = figure;
	return amount(digits === undefined ? asStated(value) : fixed(value, digits), value, unit);
}

const tenths = (share: number) => fixed(Math.abs(share) * 100, 1);

/** A difference as a share of what it is compared with: +8.6 %, −15.1 %. */
export function signed(share: number): string {
	const text = tenths(share);
	const sign = text === tenths(0) ? '' : share < 0 ? '−' : '+';
	return t('units.percent', { number: sign + text });
}

/** A difference in words: 15.1 % less than the article’s figure. */
export function against(share: number): string {
	const text = tenths(share);
	const per = (number: string) => ({ share: t('units.percent', { number }) });
	if (text === tenths(0)) return t('claims.within', per(fixed(0.1, 1)));
	return t(share < 0 ? 'claims.less' : 'claims.more', per(text));
}
