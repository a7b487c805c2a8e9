import type { Map } from 'maplibre-gl';
import { onEarth } from '../camera/camera';
import type { Local } from './nearest';

// So many degrees that the screen tells them apart, and so few that the earth is flat between them.
const STEP = 0.01;

/** The place under a point of the screen, and what a degree is on the screen there; null beside the globe. */
export function localAt(
	map: Map,
	point: { x: number; y: number }
): (Local & { at: [number, number] }) | null {
	if (!onEarth(map, point)) return null;
	const { lng, lat } = map.unproject([point.x, point.y]);
	const here = map.project([lng, lat]);
	const step = (to: { x: number; y: number }, by: number): [number, number] => [
		(to.x - here.x) / by,
		(to.y - here.y) / by
	];
	const north = lat > 80 ? -STEP : STEP;
	return {
		at: [((((lng + 180) % 360) + 360) % 360) - 180, lat],
		east: step(map.project([lng + STEP, lat]), STEP),
		north: step(map.project([lng, lat + north]), north)
	};
}
