import type { Map } from 'maplibre-gl';
import { onEarth } from '../camera/camera';

const FENCE = 'fence';
/** In pixels: how thick a fence is, and how far apart its posts are. */
const THICK = 12;
const APART = 10;

/** The places along the edge of a map. */
function edge({ clientWidth: width, clientHeight: height }: HTMLElement): [number, number][] {
	const posts: [number, number][] = [];
	for (let x = 0; x <= width; x += APART) posts.push([x, 0], [x, height]);
	for (let y = 0; y <= height; y += APART) posts.push([0, y], [width, y]);
	return posts;
}

/**
 * Takes the room along the edge of a still map, by symbols that cannot be seen: so no name is cut in two by the frame.
 * MapLibre gives room to the uppermost style layer first.
 */
export function addFence(map: Map) {
	const coordinates = edge(map.getContainer())
		.filter(([x, y]) => onEarth(map, { x, y }))
		.map((post) => map.unproject(post).wrap().toArray());
	const size = { width: THICK, height: THICK };
	map.addImage(FENCE, { ...size, data: new Uint8Array(4 * THICK * THICK) });
	map.addSource(FENCE, {
		type: 'geojson',
		data: { type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates } }
	});
	map.addLayer({
		id: FENCE,
		type: 'symbol',
		source: FENCE,
		layout: { 'icon-image': FENCE, 'icon-allow-overlap': true }
	});
}
