/** What lies nearest to a feature. */
export default {
	title: 'Nearest features',
	among: 'Among',
	all: 'all layers',
	working: 'Working it out …',
	failed: 'It could not be worked out. Check the connection, then choose again.',
	none: 'Nothing else there has a place on the map.',
	way: '{length} {compass} ({degrees}°)',
	meets: 'meets it',
	method:
		'From the nearest point of one to the nearest point of the other, as drawn, on WGS84, with the direction in which the shortest way sets out. What crosses or lies within “meets it”. What stands for a whole country is left out.'
};
