import type { Map } from 'maplibre-gl';

// The equator in pixels at zoom 0, if the flat map had the scale that it has there.
const TILE = 512;
const RADIANS = Math.PI / 180;

/** How far the eye of a map is from the point it looks at, in pixels: the height of the map fills its field of view. */
export function eyeOf(map: Map): number {
	const { clientHeight } = map.getContainer();
	return clientHeight / 2 / Math.tan((map.getVerticalFieldOfView() * RADIANS) / 2);
}

/** The radius of the globe in pixels, for a camera that looks at a latitude at a zoom. */
export const globeRadius = (zoom: number, lat: number): number =>
	(TILE * 2 ** zoom) / (2 * Math.PI) / Math.cos(lat * RADIANS);

const zoomOf = (radius: number, lat: number): number =>
	Math.log2((radius * 2 * Math.PI * Math.cos(lat * RADIANS)) / TILE);

/** Pixels from the point that the camera looks at to where what is to be seen must end. */
export interface Room {
	up: number;
	right: number;
	down: number;
	left: number;
}

/**
 * The greatest zoom at which a camera straight above the globe has all places in the room about the place it looks at. A place
 * at x of the radius to a side and z along the line of sight, both from the centre of the globe, is seen at x·r·e / (e + r − z·r)
 * pixels, for a radius of r pixels and an eye e pixels above the ground; that is solved for r.
 * @param center [lon, lat] of what the camera looks at, in degrees; `places` likewise
 * @returns the zoom; infinite if no place is to any side
 */
export function globeZoom(
	[lon, lat]: readonly [number, number],
	places: readonly (readonly [number, number])[],
	{ up, right, down, left }: Room,
	eye: number
): number {
	let radius = Infinity;
	const sin = Math.sin(lat * RADIANS);
	const cos = Math.cos(lat * RADIANS);
	for (const [east, north] of places) {
		const turn = (east - lon) * RADIANS;
		const high = Math.sin(north * RADIANS);
		const wide = Math.cos(north * RADIANS);
		const x = wide * Math.sin(turn);
		const y = high * cos - wide * sin * Math.cos(turn);
		const z = high * sin + wide * cos * Math.cos(turn);
		for (const [far, room] of [
			[x, right],
			[-x, left],
			[y, up],
			[-y, down]
		] as const) {
			const least = far * eye - room * (1 - z);
			if (least > 0) radius = Math.min(radius, (room * eye) / least);
		}
	}
	return zoomOf(radius, lat);
}
