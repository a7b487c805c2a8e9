// The plain page of the bench: MapLibre, the basemap and the layers that ?layers= names, and no app around them.
import { Map, setWorkerUrl } from 'maplibre-gl';

setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);

const asked = new URLSearchParams(location.search);
/** @type {Record<string, string[]>} */
const kinds = await (await fetch('./kinds.json')).json();
const shown = asked.get('layers')?.split(',').filter(Boolean) ?? [];
const [lat = 0, lon = 0, zoom = 0] = (asked.get('at') ?? '').split(',').map(Number);

/** @param {string} name */
const source = (name) => ({ type: 'geojson', data: `./${name}.geojson` });
/** @param {string} of @param {string} color @param {number} width */
const line = (of, color, width) => ({
	id: of,
	type: 'line',
	source: of,
	paint: { 'line-color': color, 'line-width': width }
});
/** @param {string} of @param {string} color @param {number} [opacity] */
const fill = (of, color, opacity = 1) => ({
	id: `${of}-fill`,
	type: 'fill',
	source: of,
	paint: { 'fill-color': color, 'fill-opacity': opacity }
});
const ground = [
	{ id: 'sea', type: 'background', paint: { 'background-color': '#dfe7ec' } },
	line('graticule', '#c8d3da', 0.6),
	fill('countries', '#f7f4ec'),
	line('rivers', '#a9c3d3', 0.6),
	fill('lakes', '#dfe7ec'),
	line('lakes', '#8fa9b8', 0.5),
	line('coast', '#8fa9b8', 0.7),
	line('borders', '#9a8f80', 0.8),
	line('disputed', '#9a8f80', 1)
];
/** Each kind of geometry of a layer, drawn in the simplest way. @param {string} layer */
const drawn = (layer) =>
	(kinds[layer] ?? []).map((kind) => {
		const paint = {
			fill: { 'fill-color': '#b3541e', 'fill-opacity': 0.15 },
			line: { 'line-color': '#b3541e', 'line-width': 1.6 },
			circle: { 'circle-color': '#b3541e', 'circle-radius': 4 }
		}[kind];
		const geometry = { fill: 'Polygon', line: 'LineString', circle: 'Point' }[kind];
		return {
			id: `${layer}-${kind}`,
			type: kind,
			source: layer,
			filter: ['==', ['geometry-type'], geometry],
			paint
		};
	});
const parts = ['graticule', 'countries', 'rivers', 'lakes', 'coast', 'borders', 'disputed'];
const style = {
	version: 8,
	sources: Object.fromEntries([...parts, ...shown].map((name) => [name, source(name)])),
	layers: [...ground, ...shown.flatMap(drawn)]
};
const map = new Map({
	container: 'map',
	style: /** @type {any} */ (style),
	center: [lon, lat],
	zoom,
	attributionControl: false,
	fadeDuration: 0
});
// The first complete picture.
map.once('idle', () => (document.body.dataset.ready = ''));

// A layer and its switch, as Amur has one for each.
document.querySelector('button')?.addEventListener('click', () => {
	for (const { id } of shown.slice(0, 1).flatMap(drawn))
		map.setLayoutProperty(
			id,
			'visibility',
			map.getLayoutProperty(id, 'visibility') === 'none' ? 'visible' : 'none'
		);
});
