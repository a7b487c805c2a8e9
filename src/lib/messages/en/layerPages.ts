/** The page of all layers, and the page of each. */
export default {
	description:
		'The {layers} layers of Amur with {features} features in all: each as a table, and as GeoJSON, KML, GPX, CSV and FlatGeobuf, with its licence.',
	lede: '{layers, plural, one {# layer} other {# layers}} hold {features, plural, one {# feature} other {# features}}. Each layer is a table here, and a file to take away.',
	features: '{count, plural, one {# feature} other {# features}}',
	asDrawn: '{length} as drawn',
	fileOf: '{format} of {layer}',
	layerDescription:
		'{about}. {count, plural, one {# feature} other {# features}} as a table, each with its sources; GeoJSON, KML, GPX, CSV and FlatGeobuf to download.',
	featuresUnplaced:
		'{count, plural, one {# feature} other {# features}}, {unplaced} of them not on the map, for want of a place',
	sources: '{count, plural, one {# source} other {# sources}}, {read} of them read',
	licence: 'Licence',
	download: 'Download {format}',
	byYear: 'By year',
	table: 'Table',
	lengths:
		'Measured lengths are those of the line as drawn, along WGS84 geodesics. The difference is theirs from the published length; over 10 % the table says why.'
};
