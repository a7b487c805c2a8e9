/** How long the border is: the chart, the sketch, the tables. */
export default {
	heading: 'How long is the border?',
	intro:
		'A river border has no one length: the finer its bends are followed, the longer it is. The map drops bends smaller than {tolerance}, which gives {length}. All lengths are measured on WGS84.',
	notLoaded: 'The line could not be loaded.',
	again: 'Try again',
	loading: 'Loading the line …',
	drop: 'Drop bends smaller than <strong>{tolerance}</strong>',
	answer: '{tolerance}: {length} long',
	vertices: '{count, plural, one {# vertex} other {# vertices}}',
	tables: 'The figures as tables',
	credit: 'Line: <link>{licence}</link>, by way of geo-maps; generalised by Douglas–Peucker.',
	chart:
		'Length of the border against generalisation: {finest} with every vertex, falling to {coarsest} at {tolerance}',
	all: 'all',
	axis: 'Bends smaller than this are dropped, km',
	sketch: 'The border with bends smaller than {tolerance} dropped',
	east: 'Eastern section',
	west: 'Western section, enlarged',
	byTolerance: 'By generalisation, in km on WGS84',
	droppedBelow: 'Bends dropped below',
	eastPart: 'East',
	westPart: 'West',
	total: 'Total',
	vertexCount: 'Vertices',
	none: 'none',
	drawn: '{tolerance} (the map)',
	byDataset: 'By data set, in km on WGS84',
	data: 'Data',
	asPublished: 'As published',
	figure: 'Figure',
	kilometres: 'km'
};
