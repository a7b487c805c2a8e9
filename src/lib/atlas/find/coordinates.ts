import { readDegrees, type Reading } from './degrees';
import { readMgrs } from './mgrs';

export type { Reading };

/**
 * The positions that a text may mean, the likeliest first; none if it is no position. Two numbers without
 * a hemisphere are latitude and longitude, or else the other way round.
 */
export function readCoordinates(text: string): Reading[] {
	if (!/\d/.test(text) || text.length > 100) return [];
	const square = readMgrs(text);
	if (square) return [{ ...square, notation: 'mgrs', lonFirst: false }];
	return readDegrees(text);
}
