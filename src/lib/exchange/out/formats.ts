import type { AtlasLayer } from '$lib/atlas/atlas';
import type { MessageKey } from '$lib/messages';
import type { Taken, Written } from './taken';

export interface Format {
	name: string;
	extension: 'geojson' | 'kml' | 'gpx' | 'csv' | 'fgb';
	/** the media type */
	type: string;
	/** what it is good for */
	good: MessageKey;
	/** whether it holds only what has a place */
	placed: boolean;
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
		placed: false,
		write: async (taken) => (await import('./geojson')).geojson(taken)
	},
	{
		name: 'KML',
		extension: 'kml',
		type: 'application/vnd.google-earth.kml+xml',
		good: 'take.kml',
		placed: false,
		write: async (taken) => (await import('./kml')).kml(taken)
	},
	{
		name: 'GPX',
		extension: 'gpx',
		type: 'application/gpx+xml',
		good: 'take.gpx',
		placed: true,
		write: async (taken) => (await import('./gpx')).gpx(taken)
	},
	{
		name: 'CSV',
		extension: 'csv',
		type: 'text/csv; charset=utf-8',
		good: 'take.csv',
		placed: false,
		write: async (taken) => (await import('./csv')).csv(taken)
	},
	{
		name: 'FlatGeobuf',
		extension: 'fgb',
		type: 'application/flatgeobuf',
		good: 'take.fgb',
		placed: true,
		write: async (taken) => (await import('./flatgeobuf')).flatgeobuf(taken)
	}
];

/** The formats for a layer of the atlas. One of countries says which they are, and has no shapes of its own. */
export const formatsOf = ({ symbol }: Pick<AtlasLayer, 'symbol'>): Format[] =>
	formats.filter(({ placed }) => !placed || symbol !== 'countries');
