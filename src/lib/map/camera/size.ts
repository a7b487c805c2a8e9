import type { Map } from 'maplibre-gl';
import { ASKED } from './camera';

/**
 * Gives a map the size of its box whenever that changes. MapLibre would do so too, but would tell of it as if the reader had
 * moved the map.
 * @param resized is told then, and whether nobody was moving the map
 * @returns what ends it
 */
export function followSize(map: Map, resized: (free: boolean) => void): () => void {
	let byReader = false;
	map.on('movestart', (event) => (byReader = !('asked' in event)));
	const container = map.getContainer();
	let known = false;
	const observer = new ResizeObserver(() => {
		const hidden = !container.clientWidth || !container.clientHeight;
		// The first time it tells of the size that the map was made with.
		if (known && !hidden) {
			const free = !map.isMoving() || !byReader;
			map.resize(ASKED);
			resized(free);
			// Before the page is painted: a canvas of another size is blank.
			map.redraw();
		}
		known = true;
	});
	observer.observe(container);
	return () => observer.disconnect();
}
