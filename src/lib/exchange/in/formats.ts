import type { FormatReader } from './reading';

/** A format that can be brought. */
export interface Format {
	/** as readers know it */
	name: string;
	/** how names of such files end, without the dot, in lower case */
	endings: readonly string[];
	/** fetches the code that reads it, when such a file is brought */
	reader: () => Promise<FormatReader>;
}

/** The formats that `recognise` can tell apart. */
export type FormatId =
	| 'geojson'
	| 'ndjson'
	| 'topojson'
	| 'table'
	| 'kml'
	| 'kmz'
	| 'gpx'
	| 'shapefile'
	| 'flatgeobuf'
	| 'pmtiles';

/** All formats that can be brought, one line each. */
export const formats: Readonly<Record<FormatId, Format>> = {
	geojson: {
		name: 'GeoJSON',
		endings: ['geojson', 'json'],
		reader: async () => (await import('./geojson')).readGeoJson
	},
	ndjson: {
		name: 'NDJSON',
		endings: ['ndjson', 'jsonl', 'ldjson', 'geojsonl', 'geojsons', 'geojsonseq', 'ndgeojson'],
		reader: async () => (await import('./ndjson')).readNdjson
	},
	topojson: {
		name: 'TopoJSON',
		endings: ['topojson', 'json'],
		reader: async () => (await import('./topojson')).readTopoJson
	},
	table: {
		name: 'CSV',
		endings: ['csv', 'tsv', 'tab', 'txt'],
		reader: async () => (await import('./table')).readTable
	},
	kml: {
		name: 'KML',
		endings: ['kml'],
		reader: async () => (await import('./kml')).readKml
	},
	kmz: {
		name: 'KMZ',
		endings: ['kmz'],
		reader: async () => (await import('./kml')).readKmz
	},
	gpx: {
		name: 'GPX',
		endings: ['gpx'],
		reader: async () => (await import('./gpx')).readGpx
	},
	shapefile: {
		name: 'Shapefile',
		endings: ['shp', 'zip'],
		reader: async () => (await import('./shapefile')).readShapefile
	},
	flatgeobuf: {
		name: 'FlatGeobuf',
		endings: ['fgb'],
		reader: async () => (await import('./flatgeobuf')).readFlatGeobuf
	},
	pmtiles: {
		name: 'PMTiles',
		endings: ['pmtiles'],
		reader: async () => (await import('./pmtiles')).readPmtiles
	}
};

/** What they are called, each once. */
export const formatNames: readonly string[] = [
	...new Set(Object.values(formats).map(({ name }) => name))
];
