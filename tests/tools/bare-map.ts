// A map without the page around it, for tests and benches that draw and look.
import type { OwnFeatures, OwnLayer } from '../../src/lib/atlas/own';
import { stillness } from '../../src/lib/map/moving/movement';
import type { MapData, OwnDrawn, Scene } from '../../src/lib/map/scene';

/** A view of northern China in which nothing is shown. */
export const bareScene: Scene = {
	camera: { lon: 120, lat: 40, zoom: 5, bearing: 0, pitch: 0 },
	projection: 'mercator',
	tour: null,
	framed: false,
	layers: [],
	kinds: {},
	years: null,
	own: [],
	select: null,
	gaze: null,
	sites: [],
	movement: stillness,
	sitesShown: false,
	placing: false,
	drawing: null,
	measure: null,
	measuring: false,
	shortest: null,
	name: 'Map',
	language: 'en',
	theme: 'light'
};

const empty = { type: 'FeatureCollection', features: [] };
const bare = { type: 'GeometryCollection', geometries: [] };
const emptyTopology = {
	type: 'Topology',
	objects: {
		countries: bare,
		borders: bare,
		disputed: bare,
		coast: bare,
		lakes: bare,
		rivers: bare
	},
	arcs: []
};

const bareFile = (part: string) =>
	['far', 'overview', 'water', 'detail'].includes(part) ? emptyTopology : empty;

/** An atlas without layers, on a basemap without land. */
export const bareData: MapData = {
	basemap: (part) => Promise.resolve(bareFile(part)),
	basemapFile: (part) => Promise.resolve(new Blob([JSON.stringify(bareFile(part))])),
	layer: () => Promise.resolve([]),
	catalogue: [],
	ringed: [],
	system: () => undefined,
	home: [110, 30, 130, 50],
	own: () => undefined
};

/** A layer of the reader's own, drawn in red. */
export function ownLayer(
	id: string,
	content: Partial<OwnFeatures>,
	more: Partial<OwnLayer> = {}
): OwnLayer {
	return {
		id: `own-${id}`,
		name: id,
		from: `${id}.geojson`,
		format: 'GeoJSON',
		added: '2026-01-01',
		content: { kind: 'shapes', count: 1, columns: [], bounds: null, ...content },
		style: { colour: '#ff0000', size: 6, label: null, simplestyle: true },
		title: null,
		filter: null,
		time: null,
		range: null,
		...more
	};
}

/** A layer as it is shown: all of it, unless told otherwise. */
export const shown = (layer: OwnLayer, more: Partial<OwnDrawn> = {}): OwnDrawn => ({
	layer,
	mask: null,
	years: null,
	...more
});
