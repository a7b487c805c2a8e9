/** The files of the basemap in the order in which the map asks for them. */
export const stages = {
	/** what the first picture needs */
	first: ['far', 'graticule', 'country-labels', 'water-labels'],
	then: ['cities', 'water', 'regions'],
	/** once the reader comes near: it takes the place of `far` */
	near: ['overview'],
	/** once they come nearer still */
	nearest: ['detail']
} as const;

/** What a drawing for paper needs: never the far level. */
export const onPaper: readonly string[] = [
	...stages.near,
	...stages.first.filter((part) => part !== 'far'),
	...stages.then
];
