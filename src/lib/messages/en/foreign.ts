/** What is told of files in the formats of other programs: KML, GPX, Shapefile, FlatGeobuf, PMTiles, ZIP. */
export default {
	noXml: 'This is not XML: no element was found in it.',
	brokenXml: 'The XML cannot be read at line {line}. Open it in a text editor and mend that line.',
	notFormat: 'This is not {format}: its outermost element is {element}.',
	deep: 'More than {most} elements lie within one another at line {line}. Save the file with fewer folders.',
	manyElements:
		'More than {most} elements stand in one part of the file, at line {line}. Split it, or save it as FlatGeobuf.',
	parted: 'A {element} is very long. It was read in several parts.',
	endsEarly: 'The file ends too early. What stands before was read.',
	afterEnd: 'Something follows after the end of the document. It was not read.',
	damagedElement: 'A {element} whose markup is damaged was left out.',
	markup: 'Markup that does not match, or a sign that is not written as XML asks, was mended.',
	documentType: 'A document type was left out. Nothing is fetched or replaced because of it.',
	encoding: 'The file does not say how its text is encoded. It was read as {encoding}.',
	notFollowed:
		'A {element} points elsewhere. Nothing is fetched from there; bring that file by itself.',
	notDrawn: 'A {element} cannot be shown on this map and was left out.',
	styleElsewhere: 'A style stands in another file. It was not fetched.',
	positionsForm: 'Positions with misplaced commas were mended.',
	position: 'The position “{position}” cannot be read and was left out.',
	decimalComma: 'A decimal comma was read as a point.',
	fewPositions: 'A {shape} has too few positions and was left out.',
	zipBroken:
		'The archive is incomplete or damaged, or is not a ZIP. Download it again, or pack it anew.',
	zipDamaged: '{file} in the archive is damaged. Download the archive again, or pack it anew.',
	zipEncrypted: '{file} in the archive is encrypted. Unpack it and bring the files.',
	zipMethod:
		'{file} is packed in a way that is not known here (method {method}). Pack it anew as a plain ZIP.',
	zipEntries:
		'The archive holds {count} files; at most {most} are read. Bring only those that matter.',
	zipRatio:
		'{file} grows to more than {most} times its size, as only a harmful archive does. It was not unpacked.',
	zipBytes: 'The archive holds more than {most} MB. Unpack it and bring the files one by one.',
	zipPath: '{file} would lie outside the archive. It was left out.',
	zipNested: '{file} is an archive within the archive. Unpack it and bring it by itself.',
	zipChecksum: '{file} was damaged on its way: its checksum differs. What could be read was read.',
	zipWithout: 'No file that ends in {ending} was found in the archive.',
	shpAlone:
		'The {ending} file is missing: it holds the shapes. Bring all files of the Shapefile together, or as one ZIP.',
	shpBroken: '{file} is not a Shapefile, or its beginning is damaged.',
	shpEnds: 'The file ends too early, or is damaged: nothing can be read from shape {number} on.',
	shpLost: 'Shapes {from} to {to} are damaged and were left out.',
	shape: 'A shape is damaged. Its fields were kept without a place.',
	shapeKind: 'A shape cannot be shown on this map. Its fields were kept without a place.',
	manyRings:
		'A shape has too many rings to find in which each hole lies. The holes that were not found were left out. Save the file as FlatGeobuf or GeoJSON, which say it.',
	prjMissing: 'The .prj file is missing. The positions were taken as longitude and latitude.',
	noProjection:
		'The positions in {file} are not longitude and latitude, and the .prj file that would explain them is missing. Bring it together with the others.',
	projection:
		'The positions are in the projection {projection}, which cannot be read here. Save the file in WGS 84 (EPSG:4326).',
	datum:
		'How {projection} lies to WGS 84 is not known. Positions may be off by some hundred metres.',
	dbfMissing: 'The .dbf file is missing: the shapes have no fields.',
	dbfBroken: 'The table cannot be read: the shapes have no fields.',
	dbfEnds: 'The table ends too early: {rows} of {promised} rows were read.',
	dbfCount:
		'The table has {rows} rows for {shapes} shapes. Rows and shapes were matched by number.',
	dbfMemo: 'Long texts stand in a file of their own, which is not read.',
	fgbMagic: 'This is not a FlatGeobuf of version 3.',
	fgbBroken: 'The beginning of the FlatGeobuf is damaged. Download it again.',
	zstandard: 'This file is packed with Zstandard. Unpack it first.',
	fgbEnds: 'The file ends too early, or is damaged: nothing can be read from feature {number} on.',
	fgbCount: 'The file promises {promised} features and holds {found}.',
	crsMissing: 'The file names no projection. The positions were taken as longitude and latitude.',
	featureBroken: 'A feature is damaged and was left out.',
	binaryField: 'The field {field} holds no text and no numbers. It was left out.',
	tilesMagic: 'This is not a PMTiles archive.',
	tilesVersion:
		'This is PMTiles of version {version}; version 3 can be read. Convert it with “pmtiles convert”.',
	tilesBroken: 'The beginning of the archive is damaged or incomplete. Download it again.',
	tilesPacked: 'The archive is packed in a way that cannot be read here. Pack it with gzip.',
	tilesKind: 'The archive holds tiles of a kind that cannot be drawn here (kind {kind}).',
	tilesLayers:
		'The archive does not say which layers its tiles hold, so none can be drawn. Make it anew with “vector_layers”.',
	tilesEnd: 'The archive ends too early. Some of its tiles are missing.',
	tilesBounds: 'The archive gives no sound bounds. The whole earth was taken.',
	addressForm: 'An address begins with https:// or http://, or is a path on this site.',
	confirm: 'Nothing has been asked of {host} yet. Confirm that this page may.',
	noAnswer:
		'{host} does not answer, or leads on to another site. Try again later, or bring that other address.',
	noAccess:
		'{host} does not answer, or does not let other pages read its files (CORS). Download the file and bring it from your device.',
	status: '{host} answers with error {status}. Check the address.',
	broken: 'The connection to {host} broke off. Try again.',
	page: 'This address leads to a web page, not to a file. Look there for a link to the file itself.',
	addressLarge: 'The file is larger than {most} MB. Use PMTiles, which are read piece by piece.',
	noRanges:
		'{host} does not send parts of files, which PMTiles need. Download the archive and bring it from your device.'
};
