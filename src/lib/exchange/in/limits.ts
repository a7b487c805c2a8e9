/**
 * How much of what readers bring is read. Each limit keeps a file, made badly or in bad faith, from taking down the tab:
 * a browser gives a page two to four gigabytes, and a file of text grows three to six times when it is taken apart.
 */
export const LIMITS = {
	/** bytes of one file; also what fits into one string of V8 (2²⁹ − 24 characters) */
	bytes: 512_000_000,
	/** features of all layers together: what deck.gl draws and a table lists while the page still answers */
	features: 2_000_000,
	/** positions of all features together: as arrays of two numbers they take about 1.5 GB */
	positions: 20_000_000,
	/** lists within lists in JSON, elements within elements in XML; real files have fewer than twenty */
	depth: 200,
	/** fields of a layer, the fullest first; what the others hold is kept in one more field */
	fields: 500,
	/** columns that a file of features may name: FlatGeobuf counts them with two bytes */
	columns: 65_536,
	/** fields times features: eight bytes each, so half a gigabyte */
	cells: 64_000_000,
	/** characters of one feature or line: coastlines may be one feature; more is a file that does not end where it should */
	piece: 256_000_000,
	/** characters that are looked through again after broken features: some seconds */
	again: 1_000_000_000,
	/** edges of rings that are looked at to find which are the holes of which, in one Shapefile: some seconds */
	edges: 1_000_000_000,
	/** files within an archive */
	zipEntries: 10_000,
	/** times that a file within an archive grows when it is unpacked; text rarely shrinks to less than a thirtieth */
	zipRatio: 200,
	/** bytes of all that is unpacked from an archive */
	zipBytes: 512_000_000,
	/** places that a problem names; the others are counted */
	places: 20,
	/** kinds of problems that are told apart */
	problems: 200
} as const;
