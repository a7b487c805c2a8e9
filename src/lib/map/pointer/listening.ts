import type { Map } from 'maplibre-gl';
import { cameraOf, metresPerPixel } from '../camera/camera';
import { paintSpace } from '../camera/limb';
import { followSize } from '../camera/size';
import type { MapEvents, Scene } from '../scene';

/** What follows from what the map hears. */
interface Ears {
	scene(): Scene;
	/** the graphics context is gone */
	lose(): void;
	/** the map has been tilted */
	tilted(): void;
	/** it has another size; `free` if nobody was moving it */
	resized(free: boolean): void;
}

/**
 * Hears what happens to the map itself: where it looks, how large it is, and the loss of its graphics context.
 * @returns what ends the listening that does not end with the map
 */
export function listen(
	map: Map,
	events: MapEvents,
	{ scene, lose, tilted, resized }: Ears
): () => void {
	// Heard before MapLibre hears it: it would complain of deck.gl's layers, which cannot be kept.
	const container = map.getContainer();
	container.addEventListener('webglcontextlost', lose, true);
	map.on('webglcontextrestored', () => events.restored());
	map.on('moveend', (event) => {
		if (!('asked' in event)) events.camera(cameraOf(map));
	});
	const follow = () => {
		events.scale(metresPerPixel(map));
		paintSpace(map, scene().projection === 'globe');
	};
	map.on('move', follow);
	map.on('pitchend', tilted);
	const ignore = followSize(map, resized);
	return () => {
		container.removeEventListener('webglcontextlost', lose, true);
		ignore();
	};
}
