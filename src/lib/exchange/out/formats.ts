import type { AtlasLayer } from '$lib/atlas/atlas';
import type { MessageKey } from '$lib/messages';
import type { Taken, Written } from './taken';

/** What a format cannot hold as it is. */
export type Lack =
	/** features without a place: they are left out */
	| 'placeless'
	/** areas: they become closed lines */
	| 'areas'
	/** geometries of several types */
	| 'types'
	/** lists and objects: they become text */
	| 'nested'
	/** the sources and the method */
	| 'method';

export interface Format {
	name: string;
	extension: 'geojson' | 'kml' | 'gpx' | 'csv' | 'fgb';
	/** the media type */
	type: string;
	/** what it is good for */
	good: MessageKey;
	lacks: readonly Lack[];
	/** whether its files are no text */
	binary: boolean;
	/** Writes what is taken. The writer is fetched only then. */
	write(taken: Taken): Promise<Written>;
}

/** The formats that a layer can be taken away in, the one that holds most first. */
export const formats: readonly Format[] = [
	{
		name: 'GeoJSON',
		extension: 'geojson',
		type: 'application/geo+json',
		good: 'take.geojson',
		lacks: [],
		binary: false,
		write: async (taken) => (await import('./geojson')).geojson(taken)
	},
	{
		name: 'KML',
		extension: 'kml',
		type: 'application/vnd.google-earth.kml+xml',
		good: 'take.kml',
		lacks: ['nested'],
		binary: false,
		write: async (taken) => (await import('./kml')).kml(taken)
	},
	{
		name: 'GPX',
		extension: 'gpx',
		type: 'application/gpx+xml',
		good: 'take.gpx',
		lacks: ['placeless', 'areas', 'nested'],
		binary: false,
		write: async (taken) => (await import('./gpx')).gpx(taken)
	},
	{
		name: 'CSV',
		extension: 'csv',
		type: 'text/csv; charset=utf-8',
		good: 'take.csv',
		lacks: ['nested', 'method'],
		binary: false,
		write: async (taken) => (await import('./csv')).csv(taken)
	},
	{
		name: 'FlatGeobuf',
		extension: 'fgb',
		type: 'application/flatgeobuf',
		good: 'take.fgb',
		lacks: ['placeless', 'types', 'nested'],
		binary: true,
		write: async (taken) => (await import('./flatgeobuf')).flatgeobuf(taken)
	}
];

/** The formats for a layer of the atlas. One of countries says which they are, and has no shapes of its own. */
export const formatsOf = ({ symbol }: Pick<AtlasLayer, 'symbol'>): Format[] =>
	formats.filter(({ lacks }) => symbol !== 'countries' || !lacks.includes('placeless'));
