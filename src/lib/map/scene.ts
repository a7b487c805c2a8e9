import type { AtlasLayer, DrawnFeature } from '$lib/atlas/atlas';
import type { DrawnKind } from '$lib/atlas/drawn';
import type { OwnLayer } from '$lib/atlas/own';
import type { System } from '$lib/atlas/schema';
import type { LonLat } from '$lib/geodesy';
import type { Camera, Projection, Selection, TourStep, Years } from '$lib/view';
import type { Bounds } from './camera/camera';
import type { Gaze } from './pointer/gaze';
import type { Language } from './style/lettering';
import type { Movement } from './moving/movement';

/** What the map shows: all that drawing depends on. */
export interface Scene {
	camera: Camera | null;
	projection: Projection;
	/** the step of a tour, if one is taken */
	tour: TourStep | null;
	/** the camera is the one that the step saved: this screen frames it in its own way */
	framed: boolean;
	/** ids of the layers shown */
	layers: readonly string[];
	/** by layer, the kinds shown */
	kinds: Readonly<Record<string, readonly string[]>>;
	years: Years | null;
	/** what the reader brought and shows; the first is drawn on top */
	own: readonly OwnDrawn[];
	select: Selection | null;
	/** a place that was found, with a mark around it */
	gaze: Gaze | null;
	/** the reader's sites: where their markers stand, what they are, and how far they reach */
	sites: readonly { position: [number, number]; label: string; reach: string; active: boolean }[];
	/** what is drawn about them */
	movement: Movement;
	/** whether any of it is drawn, and the markers of the reader's sites */
	sitesShown: boolean;
	/** the next click places a site */
	placing: boolean;
	/** the reader draws a target */
	drawing: DrawnKind | null;
	/** null: nothing is measured */
	measure: Measurement | null;
	/** clicks add points to it */
	measuring: boolean;
	shortest: Shortest | null;
	/** what the canvas is called, and which keys move it */
	name: string;
	/** in which names are written */
	language: Language;
	/** changes when the colours of the page do */
	theme: string;
}

/** What the reader measures, as it is drawn. */
export interface Measurement {
	kind: 'distance' | 'area';
	points: readonly LonLat[];
	/** written at the middle of each leg; of an area the last one leads back to the first point */
	legs: readonly string[];
	/** what each point's handle is called */
	names: readonly string[];
	/** the length or the area of it all; empty while there is none */
	whole: string;
}

/** The shortest way between two features, and what is written at its end. */
export interface Shortest {
	from: LonLat;
	to: LonLat;
	text: string;
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
	/** the reader adds a point to what is measured */
	measure(position: [number, number]): void;
	/** a point of it is on its way, or has been put down */
	movePoint(point: number, position: [number, number], settled: boolean): void;
	removePoint(point: number): void;
	/** the reader has ended measuring */
	measured(): void;
	/** data that could not be had, by the layer's id or as basemap, or a part of the program: moving, drawing */
	failed(what: string): void;
	/** the browser has taken the graphics context away */
	lost(): void;
	/** the context is back, empty: the map can be made anew */
	restored(): void;
	/** metres a pixel where the map looks */
	scale(metresPerPixel: number): void;
}

/** A layer of the reader's own as it is shown. */
export interface OwnDrawn {
	layer: OwnLayer;
	/** 1 for each feature that the layer's filter lets through; null: all */
	mask: Uint8Array | null;
	/** of a layer with years: the year of each feature, NaN for none */
	years: Float32Array | null;
}

/** Where the map gets its data. */
export interface MapData {
	basemap(part: string): Promise<unknown>;
	/** a file of the basemap as it comes, for the map's worker to read */
	basemapFile(part: string): Promise<Blob>;
	layer(id: string): Promise<DrawnFeature[]>;
	catalogue: readonly AtlasLayer[];
	/** the systems whose rings the notional sites carry */
	ringed: readonly System[];
	system(id: string): System | undefined;
	home: Bounds;
	/** a layer that the reader brought, shown or not */
	own(id: string): OwnLayer | undefined;
}
