const numbers = new Map<number, Intl.NumberFormat>();

function format(value: number, digits: number): string {
	let formatter = numbers.get(digits);
	if (!formatter) {
		formatter = new Intl.NumberFormat('en-GB', {
			minimumFractionDigits: digits,
			maximumFractionDigits: digits
		});
		numbers.set(digits, formatter);
	}
	return formatter.format(value);
}

/** Metres as kilometres: 3,550 km, or with decimals 403.1 km. */
export const kilometres = (metres: number, digits = 0): string =>
	`${format(metres / 1000, digits)} km`;

/** Square metres as square kilometres. */
export const squareKilometres = (squareMetres: number): string =>
	`${format(squareMetres / 1e6, 0)} km²`;

/**
 * A share from 0 to 1 as per cent. It says 100 % only of what is complete, and 0 % only of nothing.
 */
export function percent(share: number, complete: boolean): string {
	if (complete) return '100 %';
	if (share > 0 && share < 0.001) return 'below 0.1 %';
	return `${format(Math.min(share * 100, 99.9), 1)} %`;
}

/** A published figure as it stands in the record, with grouped thousands. */
export const figure = (value: number): string =>
	new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }).format(value);

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** A day, month or year: 2 December 2019, December 2019, 2019. */
export function date(when: string): string {
	const [year, month, day] = when.split('-');
	return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
		.filter(Boolean)
		.join(' ');
}

/** A span of dates, or one of them. */
export function span(from: string | undefined, to: string | undefined): string | null {
	if (!from) return to ? `until ${date(to)}` : null;
	return !to || to === from ? date(from) : `${date(from)} – ${date(to)}`;
}

/** A position in degrees with its hemispheres: 24.88° N, 118.93° E. */
export function position([lon, lat]: readonly [number, number], digits = 2): string {
	const part = (value: number, plus: string, minus: string) =>
		`${Math.abs(value).toFixed(digits)}° ${value < 0 ? minus : plus}`;
	return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`;
}
