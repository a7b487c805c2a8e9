/** The data colours of the design: what a layer may be drawn in. Their values are in src/lib/ui/styles/tokens.css. */
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

/** What they come to on light paper, for files that leave and know no themes: the same as in the style sheet. */
export const onPaper: Record<DataColour, `#${string}`> = {
	border: '#b3202a',
	gas: '#0a7f9c',
	oil: '#4a2c10',
	rail: '#6a3fa0',
	coverage: '#c8421a',
	drills: '#1f4e9e',
	zones: '#5c7a1f',
	lanes: '#4f7489',
	corridors: '#9a6a14',
	places: '#7d2460',
	neutral: '#5b6570'
};
