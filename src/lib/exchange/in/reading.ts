import type { At, OwnFeatures, OwnStyle, OwnTiles, Problem } from '$lib/atlas/own';
import type { MessageKey, Values } from '$lib/messages';

/** What a reader brings: a file, a paste or what an address holds. Several belong together in a Shapefile. */
export interface Brought {
	/** the file's name; of a paste it is empty */
	name: string;
	blob: Blob;
}

/** What the reader may correct before what was brought is read again. */
export interface Corrections {
	/** longitude and latitude change places */
	swapped?: boolean;
	/** of a table: the columns that hold the place, by name */
	columns?: { lon: string; lat: string } | { wkt: string };
}

/**
 * What a reader of a format hands what it finds to. It checks and repairs geometry, keeps count of problems and packs
 * the features into columns; a reader of a format only reads.
 */
export interface Sink {
	/** Begins a layer: the features that follow belong to it. A file of one layer need not call it. */
	layer(name: string): void;
	/**
	 * Says that the texts of the current layer are texts only because the format knows no other: a field whose texts
	 * all are numbers, or true and false, becomes one.
	 * @param comma whether decimals may stand behind a comma
	 */
	untyped(comma?: boolean): void;
	/**
	 * Takes a feature as it stands in the file. Whatever is wrong with it is told as a problem at its place.
	 * @param properties any JSON, or a map where the order of the fields counts: keys and values are never trusted
	 */
	feature(geometry: unknown, properties: unknown, at: At, id?: unknown): void;
	problem(done: Problem['done'], key: MessageKey, values?: Values, at?: At): void;
	/** How much of the file has been read, from 0 to 1. */
	progress(share: number): void;
	/** Of a table: its columns, and those that hold the place. */
	table(columns: string[], place: Corrections['columns'] | null): void;
}

/**
 * Reads one format.
 * @param beside what was brought together with it, for formats of several files
 * @throws Stop when nothing of the file can be used
 */
export type FormatReader = (
	brought: Brought,
	sink: Sink,
	corrections: Corrections,
	beside: readonly Brought[]
) => Promise<OwnTiles | void>;

/** Why nothing of a file can be used, as a message that can be sent between threads. */
export class Stop extends Error {
	readonly key: MessageKey;
	readonly values: Values;
	constructor(key: MessageKey, values: Values = {}) {
		super(key);
		this.key = key;
		this.values = values;
	}
}

/** A layer that was found in what was brought. */
export interface FoundLayer {
	name: string;
	content: OwnFeatures | OwnTiles;
	/** by geometry type: Point, LineString… and "none" */
	types: Record<string, number>;
	style: Partial<OwnStyle>;
	/** fields that look like a name, a year or date, a range in kilometres */
	title: string | null;
	time: string | null;
	range: string | null;
}

/** What was found in what was brought, for the reader to look at before it is added. */
export interface Found {
	/** the name of the format, such as GeoJSON */
	format: string;
	layers: FoundLayer[];
	problems: Problem[];
	/** most positions look as if latitude stood before longitude */
	swapSuspected: boolean;
	/** of a table: its columns, and those that hold the place */
	table: { columns: string[]; place: Corrections['columns'] | null } | null;
}
