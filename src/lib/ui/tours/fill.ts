import { fillPlaces } from '$lib/atlas/reference';
import type { BuiltStop, TourFigure } from '$lib/atlas/tours';
import { language, nameOf, t } from '$lib/messages';
import { date, figure, kilometres, percent } from '../words/format';

// The record counts gas in 10⁹ m³ and oil in 10⁶ t, Chinese in 10⁸ m³ (亿) and 10⁴ t (万).
const CHINESE = { gas: 10, oil: 100 };

/** A figure of the record as the page’s language writes it. */
export function written(one: TourFigure): string {
	if ('metres' in one) return kilometres(one.metres, one.digits);
	if ('share' in one) return percent(one.share, one.complete);
	if ('when' in one) return date(one.when);
	const { number, high, of } = one;
	const times = of && language() === 'zh' ? CHINESE[of] : 1;
	// Multiplying must not leave 387.99999.
	const count = (value: number) => figure(Number((value * times).toPrecision(12)));
	const said = high === undefined ? count(number) : `${count(number)}–${count(high)}`;
	return of ? t(`tours.${of}`, { number: said }) : said;
}

/** The two sentences of a step in the reader’s language, with the figures of the record in their places. */
export const sentences = ({ text, figures }: Pick<BuiltStop, 'text' | 'figures'>): string =>
	fillPlaces(nameOf(text), (place) => (figures[place] ? written(figures[place]) : ''));
