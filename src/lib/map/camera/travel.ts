import type { Camera } from '$lib/view';
import type { Map } from 'maplibre-gl';
import { ASKED, focusOf, sizeOf } from './camera';
import { middleOf, type Edges } from './margins';

/** What the cards left free where the views of the tours were saved: a window of 1440 × 900 pixels. */
const SAVED = { width: 686, height: 812 };

/** How much farther or closer another screen may look, in levels of zoom. */
const CLOSER = [-2, 0.5] as const;

const EASE_MS = 500;
const FLY_MS = 1800;

/**
 * Takes the map to a camera. It flies only for those who did not ask for less motion.
 * @param cards what the cards cover, for a camera that is to show on this screen what it showed where
 * it was saved, in the middle of what is free; null takes the camera as it is
 */
export function travel(
	map: Map,
	{ lat, lon, zoom, bearing, pitch }: Camera,
	cards: Edges | null,
	how: 'jump' | 'ease' | 'fly'
) {
	const { offset, closer } = cards ? framing(map, cards) : { offset: ORIGIN, closer: 0 };
	const to = {
		center: [lon, lat] as [number, number],
		zoom: zoom + closer,
		bearing,
		pitch,
		offset
	};
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	// MapLibre’s own jump would leave the offset out.
	if (how === 'fly' && !still) map.flyTo({ ...to, duration: FLY_MS }, ASKED);
	else map.easeTo({ ...to, duration: how === 'jump' || still ? 0 : EASE_MS }, ASKED);
}

const ORIGIN: [number, number] = [0, 0];

/** Where the middle of what is free lies from where the map looks, in pixels, and how much closer it may be. */
function framing(map: Map, cards: Edges) {
	const size = sizeOf(map);
	const [x, y] = middleOf(size, cards);
	const [fromX, fromY] = focusOf(map);
	const scale = Math.min(
		(size.width - cards.left - cards.right) / SAVED.width,
		(size.height - cards.top - cards.bottom) / SAVED.height
	);
	const closer = Math.max(CLOSER[0], Math.min(Math.log2(Math.max(scale, 0.01)), CLOSER[1]));
	return { offset: [x - fromX, y - fromY] as [number, number], closer };
}
