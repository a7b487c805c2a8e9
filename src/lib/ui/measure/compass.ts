import { t } from '$lib/messages';

const POINTS = [
	'n',
	'nne',
	'ne',
	'ene',
	'e',
	'ese',
	'se',
	'sse',
	's',
	'ssw',
	'sw',
	'wsw',
	'w',
	'wnw',
	'nw',
	'nnw'
] as const;

/** The one of the sixteen points of the compass that is nearest to a direction, in the reader's language. */
export const compass = (degrees: number): string =>
	t(`compass.${POINTS[Math.round(degrees / 22.5) % 16]!}`);
