import type { Geometry } from 'geojson';
import type { MessageKey, Values } from '$lib/messages';
import type { DataColour } from '../colours';
import type { Column } from './column';

/** How the id of a layer begins that the reader brought: a link does not hold it. */
const PREFIX = 'own-';

/** Whether an id is that of a layer that the reader brought. */
export const isOwn = (id: string): boolean => id.startsWith(PREFIX);

/** A new id for a layer that the reader brings. */
export const ownId = (): string => PREFIX + crypto.randomUUID().slice(0, 8);

/** What a geometry may be. */
export const geometryTypes = [
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon',
	'GeometryCollection'
] as const;

/** [west, south, east, north] in degrees; west is greater than east where the box spans ±180°. */
export type Box = readonly [number, number, number, number];

/** Features in memory, the same number of values in each column. Features are counted from 0. */
export interface OwnFeatures {
	kind: 'points' | 'shapes';
	count: number;
	/** of points: longitude, latitude, longitude, latitude… in degrees */
	positions?: Float64Array;
	/** of shapes: WGS84, cut at ±180°, wound as RFC 7946 asks; null for a feature without a place */
	geometries?: (Geometry | null)[];
	columns: Column[];
	/** the ids that the file gave, where it gave any */
	ids?: (string | number | null)[];
	/** null if no feature has a place */
	bounds: Box | null;
}

/** A tiled archive: features are read from it piece by piece, as the map needs them. */
export interface OwnTiles {
	kind: 'tiles';
	/** an address, or the file itself */
	from: string | Blob;
	/** whether its tiles are vectors or pictures */
	tiles: 'vector' | 'raster';
	zooms: readonly [number, number];
	bounds: Box;
	/** the layers within vector tiles */
	layers: { id: string; fields: string[] }[];
	/** whom the archive asks to credit, as plain text */
	credit: string;
}

/** How a layer of the reader's own is drawn. */
export interface OwnStyle {
	/** a data colour of the design, or #rrggbb */
	colour: DataColour | `#${string}`;
	/** width of lines and radius of points in pixels */
	size: number;
	/** the field that is written beside each feature */
	label: string | null;
	/** whether colours and widths that features bring along (simplestyle) count */
	simplestyle: boolean;
}

/** Which features of a layer are shown: those whose field holds one of the words, or lies between two numbers. */
export type OwnFilter =
	{ field: string; words: readonly string[] } | { field: string; least: number; most: number };

/** A layer that the reader brought. It stays on this device. */
export interface OwnLayer {
	id: string;
	/** what the reader calls it; at first the name of the file */
	name: string;
	/** the file, address or paste that it came from, and the name of the format */
	from: string;
	format: string;
	/** ISO day on which it was added */
	added: string;
	content: OwnFeatures | OwnTiles;
	style: OwnStyle;
	/** the field that names a feature */
	title: string | null;
	filter: OwnFilter | null;
	/** the field that holds a year or a date, by which the timeline filters */
	time: string | null;
	/** the field that holds a range in kilometres, by which points can stand as sites */
	range: string | null;
}

/** Where in a file something is: each counted from 1. */
export interface At {
	/** the file within an archive */
	file?: string;
	line?: number;
	feature?: number;
}

/** Something that was wrong with what was brought, and what was done about it. */
export interface Problem {
	done: 'repaired' | 'skipped' | 'noted';
	key: MessageKey;
	values: Values;
	/** how often, and where first */
	count: number;
	places: At[];
}
