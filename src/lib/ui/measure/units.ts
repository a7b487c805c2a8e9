import { t } from '$lib/messages';
import type { Unit } from '$lib/view';
import { fixed } from '../words/format';

/** Metres in each unit: the international mile of 1959, the international nautical mile of 1929. */
const METRES: Record<Unit, number> = { km: 1000, mi: 1609.344, nmi: 1852 };

/** A length as a bare number of a unit. */
export const lengthIn = (metres: number, unit: Unit): number => metres / METRES[unit];

/** An area as a bare number of the unit squared. */
const areaIn = (squareMetres: number, unit: Unit): number => squareMetres / METRES[unit] ** 2;

/** Three figures or so of what is small, whole units of what is large; `more` figures for tables. */
const digits = (value: number, more: number) =>
	Math.min(3, more + (value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3));

/** Metres in the reader's unit: 5,794 km, 3.27 nmi. */
export function length(metres: number, unit: Unit, more = 0): string {
	const value = lengthIn(metres, unit);
	return t(`measure.${unit}`, { number: fixed(value, digits(value, more)) });
}

/** Square metres in the reader's unit, squared. */
export function area(squareMetres: number, unit: Unit): string {
	const value = areaIn(squareMetres, unit);
	return t(`measure.${unit}2`, { number: fixed(value, digits(value, 0)) });
}

/** A direction in degrees to a tenth, below 360. */
export const azimuth = (degrees: number): string => fixed((Math.round(degrees * 10) / 10) % 360, 1);
