/** The left card: the legend, the features, the credits. */
export default {
	card: 'Layers',
	name: 'Amur',
	subtitle: 'An atlas of the Russia–China relationship',
	pages: 'Pages',
	about: '{about}.',
	table: 'Open as a table<title>: {layer}</title>',
	strokes: 'What the lines mean',
	noPlace: 'no place',
	sourceCount: 'Sources ({count})',
	sourcesAll: 'All sources',
	sourcesRead:
		'Every feature cites its sources. Of {count} pages, {read} were read; the others are cited from the general public record.',
	pageRead: 'page read',
	pageNotOpened: 'page not opened',
	aboutMap: 'About the map',
	measured:
		'Lengths and distances are measured on the WGS84 ellipsoid. Sites are notional: no claim is made that a system stands there.',
	credits:
		'The land border: © OpenStreetMap contributors (ODbL 1.0), by way of geo-maps. Other boundaries, coast, lakes and rivers: Natural Earth 4.1, which shows who holds the ground and takes no side. Neither does Amur: what is drawn is no statement on any claim. Cities: GeoNames (CC BY 4.0). Names of countries in Russian and Chinese: Unicode. Some points of pipeline routes: Global Energy Monitor (CC BY 4.0) and OpenStreetMap contributors (ODbL).',
	disputed: 'Disputed boundaries, dashed',
	undrawn: 'Disputes that no line shows'
};
