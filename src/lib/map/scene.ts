import type { AtlasLayer, BuiltFeature } from '$lib/atlas/atlas';
import type { DrawnKind } from '$lib/atlas/drawn';
import type { System } from '$lib/atlas/schema';
import type { LonLat, Shape } from '$lib/geodesy';
import type { Camera, Projection, Selection, Years } from '$lib/view';
import type { Bounds } from './camera';
import type { Language } from './lettering';
import type { Movement } from './movement';

/** What the map shows: all that drawing depends on. */
export interface Scene {
	camera: Camera | null;
	projection: Projection;
	/** ids of the layers shown */
	layers: readonly string[];
	/** by layer, the kinds shown */
	kinds: Readonly<Record<string, readonly string[]>>;
	years: Years | null;
	select: Selection | null;
	/** the reader's sites: where their markers stand, what they are, and how far they reach */
	sites: readonly { position: [number, number]; label: string; reach: string; active: boolean }[];
	/** what is drawn about them */
	movement: Movement;
	/** whether the markers and discs of the reader's sites are drawn */
	sitesShown: boolean;
	/** what is asked about, outlined; null while it is fetched */
	target: Shape | null;
	/** the next click places a site */
	placing: boolean;
	/** the reader draws a target */
	drawing: DrawnKind | null;
	/** in which names are written */
	language: Language;
	/** changes when the colours of the page do */
	theme: string;
}

/** What the map tells. */
export interface MapEvents {
	/** the first picture is complete */
	ready(): void;
	/** the reader has looked elsewhere */
	camera(camera: Camera): void;
	select(select: Selection | null): void;
	/** what lies under the pointer, at which point of the map */
	hover(pointed: Selection | null, x: number, y: number): void;
	pickSite(site: number): void;
	dragSite(site: number, position: [number, number]): void;
	dropSite(site: number, position: [number, number]): void;
	/** the reader has clicked where a site is to stand */
	place(position: [number, number]): void;
	/** the reader has drawn a target, or given up */
	drawn(corners: LonLat[] | null): void;
	/** data that could not be had, by its name, or a part of the program: moving, drawing */
	failed(what: string): void;
	/** the browser has taken the graphics context away */
	lost(): void;
	/** the context is back, empty: the map can be made anew */
	restored(): void;
	/** metres a pixel at the centre of the map */
	scale(metresPerPixel: number): void;
}

/** Where the map gets its data. */
export interface MapData {
	basemap(part: string): Promise<unknown>;
	layer(id: string): Promise<BuiltFeature[]>;
	catalogue: readonly AtlasLayer[];
	/** the systems whose rings the notional sites carry */
	ringed: readonly System[];
	system(id: string): System | undefined;
	home: Bounds;
}
