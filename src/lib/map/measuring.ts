import { densify, destination, outline, traverse, type LonLat } from '$lib/geodesy';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, Map, MapMouseEvent } from 'maplibre-gl';
import { onEarth } from './camera';
import { SiteMarkers } from './marker';
import { addMeasuringLayers, HINT, MEASURE, type Part } from './measuring-layers';
import type { Palette } from './palette';
import type { MapEvents, Measurement, Scene } from './scene';

export { measuringLayers } from './measuring-layers';

type Wanted = Pick<Scene, 'measure' | 'measuring' | 'shortest'>;
const nothing: Wanted = { measure: null, measuring: false, shortest: null };

const part = (part: Part, geometry: Geometry, text = ''): Feature => ({
	type: 'Feature',
	properties: { part, text },
	geometry
});
const collected = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});
// Then straight edges leave the geodesic by less than four metres: under a pixel at the largest zoom.
const fine = { spacing: 8_000 };

const geodesic = (...coordinates: LonLat[]) => densify({ type: 'LineString', coordinates }, fine);
const point = (coordinates: LonLat): Geometry => ({ type: 'Point', coordinates });

/** What is measured, as features: its area, its legs with their lengths, its points with their numbers. */
function features({ kind, points, legs }: Measurement): Feature[] {
	const closed = kind === 'area' && points.length > 2;
	const way = closed ? [...points, points[0]!] : points;
	return [
		...(closed ? [part('area', outline(points, fine))] : []),
		...traverse(way).flatMap(({ from, to, azimuth, metres }, i) => [
			part('leg', geodesic(from, to)),
			part('length', point(destination(from, azimuth, metres / 2)), legs[i])
		]),
		...points.map((at, i) => part('point', point(at), String(i + 1)))
	];
}

/** Draws what the reader measures, and lets clicks, fingers and keys measure on. */
export class Measuring {
	readonly #map: Map;
	readonly #events: MapEvents;
	readonly #handles: SiteMarkers;
	#now: Wanted = nothing;
	#pointer: LonLat | null = null;

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
		addMeasuringLayers(this.#map, palette);
	}

	update({ measure, measuring, shortest }: Wanted) {
		const old = this.#now;
		this.#now = { measure, measuring, shortest };
		if (measure !== old.measure) this.#draw(MEASURE, measure ? features(measure) : []);
		if (measure !== old.measure || measuring !== old.measuring) {
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
		if (measure !== old.measure || measuring !== old.measuring || shortest !== old.shortest)
			this.#hint();
	}

	remove() {
		this.#handles.remove();
	}

	#draw(source: string, some: Feature[]) {
		this.#map.getSource<GeoJSONSource>(source)?.setData(collected(some));
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
		const way = shortest
			? [
					...(shortest.from.join() === shortest.to.join()
						? []
						: [part('way', geodesic(shortest.from, shortest.to))]),
					part('end', point(shortest.to), shortest.text)
				]
			: [];
		this.#draw(HINT, [...ahead, ...way]);
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
