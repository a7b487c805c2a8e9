import type { dataColours } from '$lib/atlas/colours';

/** How many features of each kind began in each year, from the first year to the last. */
export interface Years {
	year: number;
	/** in the order of the kinds */
	counts: number[];
}

/** Counts by year and kind; years without any are there, with zeros. */
export function byYear(
	features: readonly { properties: { from?: string | undefined; kind?: string | undefined } }[],
	kinds: readonly string[]
): Years[] {
	const dated = features.flatMap(({ properties: { from, kind } }) =>
		from && kind ? [{ year: Number(from.slice(0, 4)), kind }] : []
	);
	const years = dated.map(({ year }) => year);
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
		year: first + i,
		counts: kinds.map(
			(id) => dated.filter(({ year, kind }) => year === first + i && kind === id).length
		)
	}));
}

/** The data colours, in the order of the kinds. */
const COLOURS: (typeof dataColours)[number][] = [
	'drills',
	'gas',
	'oil',
	'border',
	'zones',
	'neutral'
];

/** The name of the colour in which the kind with this place in the list is drawn. */
export const kindColour = (index: number): string => COLOURS[index % COLOURS.length]!;
