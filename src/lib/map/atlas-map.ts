import './map.css';
import workerUrl from './basemap/map.worker?worker&url';
import type { Selection } from '$lib/view';
import { setWorkerUrl, type LayerSpecification, type Map } from 'maplibre-gl';
import { AfterPaint } from './after-paint';
import { basemapStyle } from './basemap/basemap';
import { BasemapLoader } from './basemap/loader';
import { blankMap, type MapUse, type StillOptions } from './blank-map';
import { metresPerPixel } from './camera/camera';
import type { Margins } from './camera/margins';
import { GazeMarker } from './pointer/gaze';
import { explain, type Gestures } from './pointer/gestures';
import { addIcons } from './style/icons';
import { paintSpace } from './camera/limb';
import { hits } from './draw';
import { AtlasLayers } from './layers/layers';
import { listen } from './pointer/listening';
import { SiteMarkers } from './pointer/marker';
import { Measuring, measuringLayers } from './measuring/measuring';
import { stillness } from './moving/movement';
import { Deck } from './moving/deck';
import { Reach } from './moving/reach';
import { restingLayers } from './moving/resting';
import { OwnLayers } from './own/own-layers';
import { readPalette, type Palette } from './style/palette';
import { Pointer } from './pointer/pointer';
import { featureAt } from './pointer/pointing';
import { repaint, reword } from './style/restyle';
import type { MapData, MapEvents, Scene } from './scene';
import { Sight } from './camera/sight';
import { Sketching } from './sketch/sketching';
import { channel, watchWorkers } from './basemap/workers';

setWorkerUrl(`${workerUrl}#${channel}`);

// Seen from straight above, the bowl would be a tangle of rings.
const BOWL_PITCH = 15;

/** The one imperative place: keeps a MapLibre map in step with the scene. */
export class AtlasMap {
	readonly #map: Map;
	readonly #data: MapData;
	readonly #events: MapEvents;
	/** where the map looks from */
	readonly sight: Sight;
	readonly #layers: AtlasLayers;
	readonly #own: OwnLayers;
	readonly #basemap: BasemapLoader;
	readonly #markers: SiteMarkers;
	readonly #measuring: Measuring;
	readonly #gaze: GazeMarker;
	#palette: Palette;
	#scene: Scene;
	/** the scene as it was last drawn, and what is to draw a newer one */
	#drawn: Scene;
	readonly #later = new AfterPaint(() => this.#draw());
	/** the map is to look elsewhere */
	#away = false;
	readonly #deck: Deck;
	readonly #reach: Reach;
	readonly #sketching: Sketching;
	readonly #deafen: () => void;
	readonly #unwatch: () => void;
	readonly #pointer: Pointer;
	readonly #still: StillOptions | undefined;
	#styled = false;
	#removed = false;

	constructor(
		container: HTMLElement,
		scene: Scene,
		data: MapData,
		events: MapEvents,
		margins: Margins,
		{ gestures, still }: MapUse = {}
	) {
		this.#data = data;
		this.#events = events;
		this.#scene = this.#drawn = scene;
		this.#palette = still?.palette ?? readPalette(container);
		this.#map = blankMap(container, scene, this.#palette, { gestures, still });
		this.#still = still;
		if (gestures) this.explain(gestures);
		this.#layers = new AtlasLayers(
			this.#map,
			data,
			this.#palette,
			events.failed,
			still?.pixelRatio
		);
		this.#deck = new Deck(this.#map, () => this.#pointer.cursor());
		this.#reach = new Reach(this.#map, this.#deck, this.#palette, () => events.failed('moving'));
		this.#own = new OwnLayers(this.#map, this.#deck, this.#palette, events.failed);
		this.#basemap = new BasemapLoader(this.#map, data.basemapFile, () => events.failed('basemap'));
		// The region is the element around the canvas; the canvas itself is what takes the keys.
		this.#map.getCanvas().setAttribute('role', 'application');
		this.sight = new Sight(this.#map, data, margins);
		this.sight.begin(scene);
		this.#map.once('style.load', () => this.#begin());
		this.#markers = new SiteMarkers(this.#map, (site) => ({
			pick: () => events.pickSite(site),
			drag: (position) => {
				this.#reach.dragged = true;
				this.#follow(() => events.dragSite(site, position));
			},
			drop: (position) => {
				this.#reach.dragged = false;
				events.dropSite(site, position);
				// Put down where it was taken up, it changes nothing else.
				this.#later.ask();
			},
			near: () => this.#reach.near()
		}));
		this.#measuring = new Measuring(this.#map, {
			...events,
			movePoint: (...point) => this.#follow(() => events.movePoint(...point))
		});
		this.#gaze = new GazeMarker(this.#map);
		this.#pointer = new Pointer(this.#map, events, {
			scene: () => this.#scene,
			find: (point, touch) => this.#find(point, touch),
			mark: (old, now) => {
				this.#layers.hover(now);
				this.#own.hover(old, now);
			}
		});
		this.#sketching = new Sketching(this.#map, events);
		this.#deafen = listen(this.#map, events, {
			scene: () => this.#scene,
			lose: () => this.#lose(),
			tilted: () => this.#styled && this.#drawSites(),
			resized: (free) => {
				this.sight.settle();
				if (free) this.sight.anew(this.#scene, false);
			}
		});
		this.#unwatch = watchWorkers((again) => {
			this.#lose();
			// What kills them time and again is not to be met by making maps time and again: the reader may ask for one.
			if (!again) events.restored();
		});
	}

	/**
	 * Brings the map in step with a new scene; only what differs is touched. What answers the pointer does so at once. What
	 * is only drawn waits until the page has been painted, but for what is dragged, which is drawn in the same frame.
	 */
	update(scene: Scene) {
		const old = this.#scene;
		this.#scene = scene;
		if (!this.#styled) return;
		if (scene.name !== old.name) this.#map.getCanvas().setAttribute('aria-label', scene.name);
		// Asked now: until it is drawn the reader may have moved the map on.
		if (scene.camera !== old.camera) this.#away = this.sight.isAway(scene);
		if (
			scene.placing !== old.placing ||
			scene.drawing !== old.drawing ||
			scene.measuring !== old.measuring
		)
			this.#pointer.show();
		// A site that is taken away while it is dragged is never put down.
		if (scene.sites.length < old.sites.length) this.#reach.dragged = false;
		this.#markers.update(scene.sites, scene.sitesShown);
		this.#measuring.update(scene);
		if (scene.drawing !== old.drawing)
			void this.#sketching.begin(scene.drawing, () => this.#palette);
		this.#later.ask();
	}

	/** Tells what is dragged: what follows from it is drawn in the same frame. */
	#follow(tell: () => void) {
		this.#later.ask(true);
		tell();
	}

	/** Draws what has changed since it last did. */
	#draw() {
		if (!this.#styled || this.#removed) return;
		const [old, scene] = [this.#drawn, this.#scene];
		this.#drawn = scene;
		if (scene.projection !== old.projection) this.#project();
		if (this.#away) this.sight.look(scene, scene.tour !== old.tour);
		this.#away = false;
		if (scene.gaze !== old.gaze) this.#gaze.show(scene.gaze);
		this.#measuring.draw();
		if (scene.theme !== old.theme) this.#repaint();
		if (scene.language !== old.language) reword(this.#map, this.#specs());
		if ((['layers', 'kinds', 'years', 'select'] as const).some((key) => scene[key] !== old[key]))
			void this.#layers.show(scene);
		this.#own.update(scene);
		this.#drawSites();
	}

	/** Says in other words how the map is moved within a page that scrolls. */
	explain(gestures: Gestures) {
		explain(this.#map, gestures);
	}

	focus() {
		this.#map.getCanvas().focus();
	}

	/** Asks again for what could not be had. */
	retry() {
		if (!this.#styled) return;
		void this.#layers.fetch();
		this.#own.retry();
		this.#reach.retry();
		void this.#basemap.retry();
	}

	zoomBy(levels: number) {
		this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: 250 });
	}

	/** The map as it looks now, as the address of a PNG. Drawn anew: the canvas is empty between two frames. */
	picture(): string {
		this.#map.redraw();
		return this.#map.getCanvas().toDataURL('image/png');
	}

	/** Resolves once everything that is there has been drawn, deck.gl's part too. */
	async drawn(): Promise<void> {
		await this.#deck.settled();
		// What deck.gl is given while the map loads it lays into place when the map has come to rest.
		for (let rest = 0; rest < 2; rest++) {
			const idle = new Promise((resolve) => this.#map.once('idle', resolve));
			this.#map.triggerRepaint();
			await idle;
		}
	}

	remove() {
		this.#removed = true;
		this.#later.cancel();
		this.#deafen();
		this.#unwatch();
		this.#basemap.remove();
		this.#layers.remove();
		this.#markers.remove();
		this.#measuring.remove();
		this.#own.remove();
		this.#deck.end();
		this.#sketching.end();
		this.#map.remove();
	}

	#begin() {
		this.#styled = true;
		this.#drawn = this.#scene;
		if (this.#scene.projection !== 'mercator') this.#project(false);
		addIcons(this.#map, this.#palette, this.#data.catalogue, this.#still?.pixelRatio);
		this.#layers.add(this.#scene.language);
		this.#own.add(this.#scene);
		this.#reach.add();
		this.#measuring.add(this.#palette);
		this.#measuring.update(this.#scene);
		this.#measuring.draw();
		void this.#complete(this.#layers.show(this.#scene));
		this.#gaze.show(this.#scene.gaze);
		this.#markers.update(this.#scene.sites, this.#scene.sitesShown);
		this.#drawSites();
		this.#pointer.show();
		this.#events.scale(metresPerPixel(this.#map));
		this.#still?.complete(this.#map);
		// A link to a feature alone shows it.
		if (this.#scene.select && !this.#scene.camera) void this.sight.reveal(this.#scene.select);
	}

	async #complete(layers: Promise<void>) {
		const painted = new Promise((resolve) => this.#map.once('idle', resolve));
		await Promise.all([layers, this.#basemap.start(), painted]);
		if (this.#removed) return;
		if (this.#still) await this.#deck.settled();
		this.#map.once('idle', () => this.#events.ready());
		// Where nothing could be had, nothing else would make the map draw and come to rest.
		this.#map.triggerRepaint();
	}

	/** Lays the earth out flat, or as a globe. */
	#project(animate = true) {
		const { projection } = this.#scene;
		this.#map.setProjection({ type: projection });
		paintSpace(this.#map, projection === 'globe');
		this.sight.anew(this.#scene, animate);
	}

	/** Every style layer as the palette and the language of now would have it. */
	#specs(): LayerSpecification[] {
		const { language } = this.#scene;
		return [
			...basemapStyle(this.#palette, language).layers,
			...measuringLayers(this.#palette),
			...restingLayers(this.#palette).map(({ spec }) => spec),
			...this.#layers.specs(this.#palette, language)
		];
	}

	#repaint() {
		this.#palette = readPalette(this.#map.getContainer());
		addIcons(this.#map, this.#palette, this.#data.catalogue, this.#still?.pixelRatio);
		repaint(this.#map, this.#specs());
		this.#layers.repaint(this.#palette);
		this.#own.repaint(this.#palette);
		this.#reach.repaint(this.#palette);
	}

	/** What lies under a point of the screen. */
	#find(point: { x: number; y: number }, touch: boolean): Selection | null {
		if (!this.#styled) return null;
		return featureAt(this.#map, point, [...hits, ...this.#own.hits()], touch, {
			recordOf: (properties) => this.#layers.recordOf(properties),
			pointAt: (at, reach) => this.#own.pointAt(at, reach)
		});
	}

	#drawSites() {
		const { sitesShown, movement } = this.#scene;
		const bowl = this.#map.getPitch() > BOWL_PITCH;
		this.#reach.draw(sitesShown ? { ...movement, bowl } : stillness);
	}

	#lose() {
		this.#styled = false;
		this.#deck.leave();
		this.#sketching.end();
		this.#events.lost();
	}
}
