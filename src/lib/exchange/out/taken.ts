import type { Geometry } from 'geojson';
import type { Source } from '$lib/atlas/schema';
import type { Cell } from '../csv';

/** A feature on its way out. */
export interface TakenFeature {
	/** the same in every format and at every time */
	id: string | number;
	/** what it is called */
	name: string;
	/** null for one without a place */
	geometry: Geometry | null;
	/** any JSON */
	properties: Record<string, unknown>;
	/** #rrggbb, where it differs from the colour of the rest */
	colour?: string;
}

/** A field of the formats that hold nothing nested. */
export interface Field {
	name: string;
	of(feature: TakenFeature): Cell;
}

/** What is taken away, ready to be written in any format. Texts are in English, whatever the page speaks. */
export interface Taken {
	/** a short name for the file: amur-<name>-<date> */
	name: string;
	title: string;
	/** one sentence: what it holds */
	about: string;
	licence: string;
	/** may be gone through several times, and may be too many to keep in memory at once */
	features: Iterable<TakenFeature>;
	count: number;
	fields: readonly Field[];
	/** what the features cite */
	sources: readonly Source[];
	/** the earth model, how lengths are measured and the like, a sentence each */
	method: readonly string[];
	/** address of the view that it was taken from */
	link: string;
	/** ISO day on which it was taken */
	date: string;
	/** #rrggbb */
	colour: string;
}

/** When and from where something is taken. */
export type Occasion = Pick<Taken, 'link' | 'date'>;

/** What a format is written as, piece by piece, so that no text grows beyond what a string can hold. */
export type Written = Iterable<string | Uint8Array<ArrayBuffer>>;

/** What holds of every position that leaves. */
export const EARTH = 'Positions are longitude and latitude in degrees on WGS84.';

/** How lengths of lines come about. */
export const LENGTHS =
	'Lengths are measured along the line as drawn, with geodesics of the WGS84 ellipsoid.';

/** The name of the file in a format. */
export const fileName = ({ name, date }: Taken, extension: string): string =>
	`amur-${slug(name)}-${date}.${extension}`;

/** What every file system takes as part of a name; letters of any script stay. */
function slug(text: string): string {
	const words =
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.join('-').slice(0, 60).replace(/-$/, '') || 'layer';
}
