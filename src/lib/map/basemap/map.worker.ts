// MapLibre's worker, taught to take the basemap's files apart itself.
import MapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { AddProtocolAction } from 'maplibre-gl';
import type { GeoJSON } from 'geojson';
import type { Topology } from 'topojson-specification';
import { live, newName } from '$lib/workers/life';
import { PIECES, readPiece } from './pieces';
import { readFeatures } from './unpack';

/** What MapLibre's worker offers to scripts beside it. */
declare const self: {
	worker?: unknown;
	addProtocol(scheme: string, load: AddProtocolAction): void;
};

// The package calls itself free of side effects: what nobody asks for is left out of the build.
if (!(self.worker instanceof MapWorker)) throw new Error('MapLibre’s worker has not begun.');

// Tells the page under which name it lives: MapLibre makes as many workers of one program as it likes.
const name = newName();
void live(name).then(() => new BroadcastChannel(location.hash.slice(1)).postMessage(name));

async function read(file: string): Promise<Topology | GeoJSON> {
	const response = await fetch(file);
	return (await response.json()) as Topology | GeoJSON;
}

self.addProtocol(PIECES, async ({ url }) => {
	const features = readFeatures(await read(readPiece(url)));
	// MapLibre sends what was read back to the page, which has no use for it: a copy takes only what can be enumerated.
	const data = Object.defineProperty({ type: 'FeatureCollection' }, 'features', {
		value: features
	});
	return { data };
});
