/** What frames every page beside the map, and the signs that join texts. */
export default {
	skip: 'Skip to the content',
	pages: 'Pages',
	map: 'Map',
	claims: 'Claims',
	tours: 'Tours',
	layers: 'Layers',
	sources: 'Sources',
	method: 'Method',
	titled: '{title} · Amur',
	name: 'Amur',
	foot: 'Amur, an atlas of the Russia–China relationship. Lengths, distances and areas are measured on the WGS84 ellipsoid; every site of an air-defence system is notional.',
	showOnMap: 'Show on the map',
	stop: '.',
	colon: ': ',
	comma: ', '
};
