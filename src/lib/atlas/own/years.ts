import type { OwnFeatures } from './own';

// 2014-05-21, 2014-05 and the like; years before 1000 only where a date is written out in full.
const ISO = /^\s*([+-]?\d{4,6})-\d{2}(?!\d)/;
// 21.05.2014, May 2014, 2014
const STANDING = /(?<![\d.,])[12]\d{3}(?![\d]|[.,]\d)|(?<=\d[./])[12]\d{3}(?!\d)/;
// 20140521, as many tables write days
const DIGITS = /^\s*([12]\d{3})(0[1-9]|1[0-2])([0-2]\d|3[01])\s*$/;

/** The year that a value names; NaN if it names none. A date that is a number stands for its year: 2014.5 for 2014. */
export function yearOf(value: unknown): number {
	if (typeof value === 'number') {
		const year = Math.floor(value);
		return Math.abs(year) < 10_000 ? year : yearOf(String(value));
	}
	if (typeof value !== 'string') return NaN;
	const year = ISO.exec(value)?.[1] ?? DIGITS.exec(value)?.[1] ?? STANDING.exec(value)?.[0];
	return year === undefined ? NaN : Number(year);
}

/**
 * The year of each feature, from the field that holds it; NaN for a feature that names none.
 * @returns null if there is no such field
 */
export function yearsOf({ columns, count }: OwnFeatures, time: string | null): Float32Array | null {
	const column = columns.find(({ name }) => name === time);
	if (time === null || !column) return null;
	const years = new Float32Array(count).fill(NaN);
	if (column.kind === 'text') {
		const known = column.words.map((word, code) => (code ? yearOf(word) : NaN));
		for (let i = 0; i < count; i++) years[i] = known[column.values[i]!] ?? NaN;
	} else if (column.kind !== 'flag') {
		for (let i = 0; i < count; i++) years[i] = yearOf(column.values[i]);
	}
	return years;
}

/** Whether what was in a year is shown in these: what has no year always is, as in the atlas. */
export const inYears = (year: number, years: { first: number; last: number } | null): boolean =>
	!years || Number.isNaN(year) || (year >= years.first && year <= years.last);

/**
 * Whether a feature is shown in these years: the filter's mask lets it through, and its year is one of them.
 * @param chosen null stands for all years
 */
export const isShown = (
	index: number,
	mask: Uint8Array | null,
	years: Float32Array | null,
	chosen: { first: number; last: number } | null
): boolean => (!mask || mask[index] === 1) && (!years || inYears(years[index]!, chosen));
