import { locale, t } from '$lib/messages';

// Making a formatter takes far longer than using one.
const formatters = new Map<string, Intl.NumberFormat>();

function format(value: number, options: Intl.NumberFormatOptions): string {
	const key = `${locale()} ${JSON.stringify(options)}`;
	let formatter = formatters.get(key);
	if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(locale(), options)));
	return formatter.format(value);
}

/** A number with a fixed count of decimals. */
export const fixed = (value: number, digits: number): string =>
	format(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Metres as kilometres: 3,550 km, or with decimals 403.1 km. */
export const kilometres = (metres: number, digits = 0): string =>
	format(metres / 1000, {
		style: 'unit',
		unit: 'kilometer',
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});

/** Square metres as square kilometres. */
export const squareKilometres = (squareMetres: number): string =>
	t('units.squareKilometres', { number: fixed(squareMetres / 1e6, 0) });

/**
 * A share from 0 to 1 as per cent. It says 100 % only of what is complete, and 0 % only of nothing.
 */
export function percent(share: number, complete: boolean): string {
	if (complete) return t('units.percent', { number: fixed(100, 0) });
	if (share > 0 && share < 0.001) return t('units.belowPercent', { number: fixed(0.1, 1) });
	return t('units.percent', { number: fixed(Math.min(share * 100, 99.9), 1) });
}

/** A published figure as it stands in the record, with grouped thousands. */
export const figure = (value: number): string => format(value, { maximumFractionDigits: 6 });

/** A number of unknown meaning: it may be a year, so that four digits stay together. */
export const bare = (value: number): string =>
	format(value, { maximumFractionDigits: 6, useGrouping: 'min2' });

/** The same with its unit: 20,000 m, 0.2 km. In full for what is read aloud: 20,000 metres. */
export const figureIn = (
	unit: 'meter' | 'kilometer',
	value: number,
	unitDisplay: 'short' | 'long' = 'short'
): string => format(value, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 6 });

/** A day, month or year: 2 December 2019, December 2019, 2019. */
export function date(when: string): string {
	const [year, month, day] = when.split('-').map(Number);
	if (!month) return String(year);
	const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(locale(), day ? { ...options, day: 'numeric' } : options).format(
		Date.UTC(year!, month - 1, day ?? 1)
	);
}

/** A span of dates, or one of them. */
export function span(from: string | undefined, to: string | undefined): string | null {
	if (!from) return to ? t('units.until', { date: date(to) }) : null;
	return !to || to === from ? date(from) : `${date(from)} – ${date(to)}`;
}

/** A position in degrees with its hemispheres: 24.88° N, 118.93° E. */
export const position = ([lon, lat]: readonly [number, number], digits = 2): string =>
	t('units.position', {
		lat: t(lat < 0 ? 'units.south' : 'units.north', { degrees: fixed(Math.abs(lat), digits) }),
		lon: t(lon < 0 ? 'units.west' : 'units.east', { degrees: fixed(Math.abs(lon), digits) })
	});
