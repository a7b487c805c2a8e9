import type { Leg } from '$lib/geodesy';
import { record } from './csv';

/** A leg with its length, and the sum so far, in the unit of the table. */
type Row = Leg & { length: number; sum: number };

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/**
 * The legs of a measure as CSV: a row each, degrees and the unit named in the head. For the clipboard, so without the
 * mark that files begin with.
 */
export function measureCsv(legs: readonly Row[], unit: string): string {
	const head = [
		'leg',
		'from_latitude',
		'from_longitude',
		'to_latitude',
		'to_longitude',
		`distance_${unit}`,
		`total_${unit}`,
		'azimuth',
		'arrival_azimuth'
	];
	const rows = legs.map(({ from, to, length, sum, azimuth, arrival }, i) => [
		i + 1,
		from[1],
		from[0],
		to[1],
		to[0],
		round(length, 6),
		round(sum, 6),
		round(azimuth, 6),
		round(arrival, 6)
	]);
	return [head, ...rows].map(record).join('');
}
