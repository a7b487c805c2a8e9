/** The files of the basemap in the order in which the map asks for them. */
export const stages = {
	/** what the first picture needs */
	first: ['overview', 'graticule', 'country-labels', 'water-labels', 'cities'],
	then: ['water', 'regions'],
	/** once the reader comes near */
	near: ['detail']
} as const;
