import type { Change } from './change';
import { LIMITS, type Measure } from './view';

/** The changes that concern what is measured. */
type Measuring = Extract<
	Change,
	{ type: 'measure kind' | 'measure point' | 'remove point' | 'clear measure' }
>;

/** A point as fine as a link writes it: to a metre. */
export const fine = ([lon, lat]: readonly [number, number]): [number, number] => [
	Number(lon.toFixed(5)) + 0,
	Number(lat.toFixed(5)) + 0
];

/**
 * What is measured after a change. The point after the last one is added, while there is room; a distance without
 * points is nothing.
 */
export function measured(now: Measure | null, change: Measuring): Measure | null {
	const { kind, points } = now ?? { kind: 'distance', points: [] };
	switch (change.type) {
		case 'measure kind':
			return some({ kind: change.kind, points });
		case 'measure point': {
			if (change.point > points.length || change.point >= LIMITS.points) return now;
			return { kind, points: points.toSpliced(change.point, 1, fine(change.position)) };
		}
		case 'remove point':
			return some({ kind, points: points.toSpliced(change.point, 1) });
		case 'clear measure':
			return null;
	}
}

const some = (measure: Measure): Measure | null =>
	measure.kind === 'distance' && !measure.points.length ? null : measure;
