/** The data colours of the design: what a layer may be drawn in. Their values are in src/lib/ui/tokens.css. */
export const dataColours = [
	'border',
	'gas',
	'oil',
	'rail',
	'coverage',
	'drills',
	'zones',
	'lanes',
	'corridors',
	'places',
	'neutral'
] as const;
export type DataColour = (typeof dataColours)[number];
