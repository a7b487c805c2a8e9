import type { LonLat } from '$lib/geodesy';
import type { Map, MapMouseEvent } from 'maplibre-gl';
import { onEarth } from '../camera/camera';
import { SiteMarkers } from '../pointer/marker';
import { geodesic, measuredFeatures, part, wayFeatures } from './features';
import { HINT, MEASURE, measuringDrawings } from './layers';
import { FeatureSource } from '../layers/feature-source';
import type { Palette } from '../style/palette';
import type { MapEvents, Scene } from '../scene';

export { measuringLayers } from './layers';

type Wanted = Pick<Scene, 'measure' | 'measuring' | 'shortest'>;
const nothing: Wanted = { measure: null, measuring: false, shortest: null };

/** Draws what the reader measures, and lets clicks, fingers and keys measure on. */
export class Measuring {
	readonly #map: Map;
	readonly #events: MapEvents;
	readonly #handles: SiteMarkers;
	#now: Wanted = nothing;
	#drawn: Wanted = nothing;
	#pointer: LonLat | null = null;
	/** what is measured, and what only goes before it; null until the map has its style */
	#measured: FeatureSource | null = null;
	#ahead: FeatureSource | null = null;

	constructor(map: Map, events: MapEvents) {
		this.#map = map;
		this.#events = events;
		this.#handles = new SiteMarkers(
			map,
			(index) => ({
				pick: () => {},
				drag: (position) => events.movePoint(index, position, false),
				drop: (position) => events.movePoint(index, position, true),
				remove: () => this.#remove(index)
			}),
			'measure-handle'
		);
		map.on('click', (event) => this.#click(event));
		map.on('dblclick', (event) => {
			if (!this.#now.measuring) return;
			event.preventDefault();
			events.measured();
		});
		map.on('mousemove', ({ lngLat }) => this.#hover(lngLat.wrap().toArray() as LonLat));
		map.on('mouseout', () => this.#hover(null));
	}

	/** Adds the sources and the style layers. */
	add(palette: Palette) {
		const drawings = measuringDrawings(palette);
		const sourced = (id: string) =>
			new FeatureSource(
				this.#map,
				id,
				drawings.filter(({ spec }) => 'source' in spec && spec.source === id)
			);
		this.#measured = sourced(MEASURE);
		this.#ahead = sourced(HINT);
	}

	/** What answers the pointer from now on: clicks, and a handle at each point. */
	update({ measure, measuring, shortest }: Wanted) {
		const old = this.#now;
		this.#now = { measure, measuring, shortest };
		if (measure === old.measure && measuring === old.measuring) return;
		if (!measuring) this.#pointer = null;
		const { points = [], names = [], whole = '' } = measure ?? {};
		const handles = points.map((position, i) => ({
			position: position as LonLat,
			label: names[i]!,
			reach: whole,
			active: false
		}));
		this.#handles.update(measuring ? handles : [], true);
	}

	/** Draws what has changed since it last did. */
	draw() {
		const [old, now] = [this.#drawn, this.#now];
		this.#drawn = now;
		if (now.measure !== old.measure)
			this.#measured?.give(now.measure ? measuredFeatures(now.measure) : []);
		if (
			now.measure !== old.measure ||
			now.measuring !== old.measuring ||
			now.shortest !== old.shortest
		)
			this.#hint();
	}

	remove() {
		this.#handles.remove();
	}

	#click({ lngLat, point, originalEvent }: MapMouseEvent) {
		// The second click of a double one ends measuring, and is no point.
		if (!this.#now.measuring || originalEvent.detail > 1) return;
		if (!onEarth(this.#map, point)) return;
		this.#events.measure(lngLat.wrap().toArray() as LonLat);
	}

	#hover(at: LonLat | null) {
		if (!this.#now.measuring) return;
		this.#pointer = at;
		this.#hint();
	}

	/** What goes before a click, and the way to what is nearest. */
	#hint() {
		const { measure, measuring, shortest } = this.#now;
		const last = measuring ? measure?.points.at(-1) : undefined;
		const ahead = last && this.#pointer ? [part('ahead', geodesic(last, this.#pointer))] : [];
		this.#ahead?.give([...ahead, ...wayFeatures(shortest)]);
	}

	/** Where the last handle goes, the keys go to the one before it, or to the map. */
	#remove(index: number) {
		this.#events.removePoint(index);
		const left = this.#map.getContainer().querySelectorAll<HTMLElement>('.measure-handle');
		setTimeout(() => {
			if (document.activeElement !== document.body) return;
			(left[Math.min(index, left.length - 2)] ?? this.#map.getCanvas()).focus();
		});
	}
}
