import type { Map } from 'maplibre-gl';

// The equator in pixels at zoom 0, if the flat map had the scale that it has there.
const TILE = 512;
const RADIANS = Math.PI / 180;

/** A place in degrees. */
type Place = readonly [lon: number, lat: number];

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

/**
 * The greatest zoom at which a camera straight above a place has all others in a room about it. A place at x of the radius to
 * a side and z along the line of sight, both from the centre of the globe, is seen at x·r·e / (e + r − z·r) pixels, for a
 * radius of r pixels and an eye e pixels above the ground; that is solved for r.
 * @param size of the room, in pixels
 * @returns the zoom; infinite if no place lies beside the middle
 */
export function globeZoom(
	[lon, lat]: Place,
	places: readonly Place[],
	size: { width: number; height: number },
	eye: number
): number {
	let radius = Infinity;
	const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
	for (const [east, north] of places) {
		const turn = (east - lon) * RADIANS;
		const [high, wide] = [Math.sin(north * RADIANS), Math.cos(north * RADIANS)];
		const x = wide * Math.sin(turn);
		const y = high * cos - wide * sin * Math.cos(turn);
		const z = high * sin + wide * cos * Math.cos(turn);
		for (const [far, room] of [
			[Math.abs(x), size.width / 2],
			[Math.abs(y), size.height / 2]
		] as const) {
			const least = far * eye - room * (1 - z);
			if (least > 0) radius = Math.min(radius, (room * eye) / least);
		}
	}
	return zoomOf(radius, lat);
}

/**
 * Where a camera looks straight down that has a place at so many pixels to the right of that and below it, north up, on a globe
 * of a radius and from an eye, both in pixels.
 */
export function lookingPast(
	[lon, lat]: Place,
	[right, down]: readonly [number, number],
	radius: number,
	eye: number
): [lon: number, lat: number] {
	const off = Math.hypot(right, down);
	if (!off) return [lon, lat];
	// The ray through that point of the screen meets the globe at this angle from where the camera looks, seen from the globe's centre.
	const ray = Math.atan(off / eye);
	const angle = Math.asin(Math.min(1, ((eye + radius) / radius) * Math.sin(ray))) - ray;
	const x = (Math.sin(angle) * right) / off;
	const y = (-Math.sin(angle) * down) / off;
	const z = Math.cos(angle);
	const rise = Math.sin(lat * RADIANS) / Math.hypot(y, z);
	const at = Math.asin(Math.max(-1, Math.min(1, rise))) - Math.atan2(y, z);
	const turn = Math.atan2(x, z * Math.cos(at) - y * Math.sin(at));
	return [lon - turn / RADIANS, at / RADIANS];
}

/**
 * Where a camera looks, north up, that has places about a middle one in a room whose middle is so many pixels to the right of
 * where it looks, and below.
 * @param maxZoom how near it may come
 */
export function fitOnGlobe(
	middle: Place,
	places: readonly Place[],
	{ size, offset }: { size: { width: number; height: number }; offset: readonly [number, number] },
	eye: number,
	maxZoom: number
): { lon: number; lat: number; zoom: number } {
	const closest = Math.min(globeZoom(middle, places, size, eye), maxZoom);
	const radius = globeRadius(closest, middle[1]);
	const [lon, lat] = lookingPast(middle, offset, radius, eye);
	return { lon, lat, zoom: Math.min(zoomOf(radius, lat), maxZoom) };
}
