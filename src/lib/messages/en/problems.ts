/** What can be wrong with data that readers bring: what, and how to mend it. What was done stands beside it. */
export default {
	nothing: 'There is nothing in this file.',
	unreadable: 'The file could not be opened. It may have been moved or changed: choose it again.',
	unknown: 'Amur does not know this kind of file. It reads {formats}.',
	otherZip: 'This zip holds neither a Shapefile nor KML. Unpack it and add the files in it.',
	packed: 'This file is packed with gzip. Unpack it first.',
	tooLarge:
		'This file has {size} MB; at most {most} MB can be read at once. Make PMTiles of it (with tippecanoe, for example), which are read piece by piece, or divide it.',
	tooManyFeatures:
		'More than {most, number} features are too many to hold at once. Make PMTiles of them (with tippecanoe, for example), or divide the file.',
	tooManyPositions:
		'The shapes have more than {most, number} positions together. Simplify them, or make PMTiles of them.',
	tooManyColumns: 'More than {most, number} columns: this does not look like a table of places.',
	tooLong:
		'A line is longer than {most} million characters. Save the file as plain GeoJSON, or with one feature a line.',
	tooDeep: 'Lists are nested too deep in one another.',
	tooBroken:
		'From line {line} on, too much is broken to go on. Save the file again from where it came.',
	memory:
		'This device has too little memory for this file. Close other tabs, or make the file smaller: fewer fields, simpler shapes, or PMTiles.',
	worker:
		'Reading stopped before its end; memory may have run out. Try again, or with a smaller file.',
	failed: 'This could not be read: {reason}',
	otherEnding: 'The name ends in .{ending}, but what is in it is {format}; it was read as that.',
	encoding:
		'The text is not UTF-8; it was read as {encoding}. If letters look wrong, save it as UTF-8.',
	lostLetters:
		'Some letters could not be read and stand as �. Save the file as UTF-8 and add it again.',
	noFeatures: 'There is no feature and no geometry in this file.',
	noList: 'This is a collection without a list of features.',
	noFeature: 'This is not a feature: {value}',
	brokenFeature:
		'This feature is broken JSON: a bracket, quote or comma is missing, or the file ends too early.',
	brokenLine: 'This line is broken JSON: a bracket, quote or comma is missing.',
	brokenTopology:
		'This TopoJSON is broken: a bracket, quote or comma is missing, or the file ends too early.',
	noObjects: 'There are no objects in this TopoJSON.',
	transform: 'The transform of this TopoJSON is not two pairs of numbers: scale and translate.',
	badArcs: 'This shape asks for arcs that are not in the file, or that are no lists of positions.',
	lostArcs: 'Parts of a shape that ask for missing arcs were left out; the others are kept.',
	crs: 'The coordinates are in {name}. Save the file in WGS 84 (EPSG:4326) and add it again.',
	lateCrs:
		'Only at its end does this file say that its coordinates are in {name}. Save it in WGS 84 (EPSG:4326) and add it again.',
	mercator: 'The coordinates were in {name}, in metres; they were turned into degrees.',
	type: 'A geometry cannot be of the type {value}.',
	typeCase: 'The type was written {value}; small and capital letters count.',
	coordinates: 'The geometry has no list of coordinates, but {value}.',
	position: 'This is not a position: {value}. It should be [longitude, latitude].',
	number: 'A coordinate is not a number: {value}',
	textNumber: 'Coordinates stood in quotes, such as {value}; they were taken as numbers.',
	latitude:
		'A latitude is beyond ±90°, such as {value}. Perhaps longitude and latitude have changed places.',
	notDegrees:
		'A coordinate is beyond any degree, such as {value}. It may be in metres: save the file in WGS 84 (EPSG:4326).',
	moreNumbers: 'Positions had more than three numbers; the fourth and later ones were left out.',
	wrapped: 'Longitudes beyond ±180°, such as {value}, were taken round the earth.',
	cut: 'The shape crosses ±180°; it was cut there, and altitudes were left out.',
	duplicates: 'The same position stood twice in a row; one was left out.',
	shortLine: 'A line needs two different positions.',
	shortRing: 'An area needs three different corners.',
	unclosed: 'A ring did not end where it began; it was closed.',
	rewound: 'A ring ran the wrong way round; it was turned.',
	noExtent: 'The shape has no extent.',
	partLost: 'Positions or parts of a shape that cannot be used were left out; the others are kept.',
	collection: 'A collection of different shapes became one feature for each kind.',
	noPlace: 'This has no place. It stands in the table only.',
	emptyShape: 'The shape is empty. It stands in the table only.',
	properties: 'The properties are not named values, but {value}; they were left out.',
	fields:
		'There are more fields than can be shown: {together, number} that are rarely filled were put together into one.',
	apart:
		'So that many points draw at once, {count, plural, one {# feature} other {# features}} of another kind or without a place became a layer of their own, “{name}”.',
	noHeader: 'The first row holds no names; the columns are called by their numbers.',
	noColumns: 'No columns of longitude and latitude were found. Choose them.',
	noColumn: 'There is no column called {name}.',
	moreCells:
		'The row has more cells than the first one, which has {columns}; they are kept under their numbers.',
	fewerCells: 'The row has fewer cells than the first one, which has {columns}.',
	quotes:
		'A quotation mark opens a cell and does not close it, or the other way round. Check this row.',
	badPlace: 'This is not a longitude or latitude: {value}',
	badShape: 'This is not a shape in WKT or GeoJSON: {value}'
};
