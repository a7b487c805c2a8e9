import type { Feature as GeoFeature, Geometry } from 'geojson';
import type { Catalogue, CatalogueLayer, Feature, Name, Systems } from './schema';

/** What the build measures on a feature, in metres on WGS84. */
export interface Measured {
	length?: number;
}

/** A feature as the list shows it: enough to name it before its layer is loaded. */
export interface IndexEntry {
	id: string;
	name: Name;
	kind?: string;
	status?: Feature['properties']['status'];
	from?: string;
	to?: string;
	article?: true;
	/** the record gives no place: it stands in the list, not on the map */
	unplaced?: true;
}

/** A layer of the legend with its measured figure and the index of its features. */
export interface AtlasLayer extends CatalogueLayer {
	/** metres for a length, otherwise features on the map */
	measure: number;
	features: IndexEntry[];
	/** ids of all sources that the layer cites */
	sources: string[];
}

/** Everything that is known before any layer's geometry is loaded. */
export interface Atlas {
	/** the day to which the record speaks: 2026-11-24 */
	asOf: string;
	home: Catalogue['home'] & {
		/** where the home site is assumed to stand: [lon, lat] */
		position: [number, number];
	};
	targets: Catalogue['targets'];
	groups: { id: string; title: Name; layers: AtlasLayer[] }[];
	/** what there is to take a tour of: each step’s view as a link holds it */
	tours: { id: string; title: Required<Name>; steps: string[] }[];
	systems: Systems;
	/** how many pages are cited, and how many of them were read; the sources themselves are in ./sources */
	sources: { count: number; read: number };
	/** whose view the map's boundaries follow: the dashed ones, and disputes that no line shows */
	boundaries: { drawn: BoundaryNote[]; absent: BoundaryNote[] };
}

/** What is said of a disputed boundary. */
interface BoundaryNote {
	name: string;
	sentence: string;
}

/** A feature of a layer's shapes: where it is, and what drawing it needs beside the index. */
export interface ShapeEntry extends Pick<
	Partial<Feature['properties']>,
	'accuracy' | 'system' | 'refs'
> {
	id: string;
	geometry: Geometry | null;
}

/** A feature as it is drawn: long edges densified along the geodesic, and what the index says of it. */
export type DrawnFeature = GeoFeature<
	Geometry | null,
	Pick<Feature['properties'], 'name' | 'kind' | 'status' | 'from' | 'to'> &
		Pick<Partial<Feature['properties']>, 'article' | 'accuracy' | 'system' | 'refs'>
> & { id: string };

/** What the record says of the features of a layer, by their ids. */
export type Records = Record<string, BuiltFeature['properties']>;

/** A feature as the build serves it: long edges densified along the geodesic, lengths measured. */
export type BuiltFeature = GeoFeature<
	Geometry | null,
	Feature['properties'] & { measured: Measured }
> & { id: string };
