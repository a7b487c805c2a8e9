import { circle } from './circle';
import { reaches, type Site } from './site';

/**
 * The ring of one site for a drawing that moves: `count` points (even), counter-clockwise from north, evenly spaced in
 * azimuth, longitude and latitude by turns, degrees. Within a micrometre of the ring up to 2,500 km. Not RFC 7946:
 * longitudes run on over ±180°, without a jump, as a renderer wants them, and the first point is not repeated. The edge
 * between two points of 256 leaves the ring by 31 m at 400 km.
 */
export function ringPath(site: Site, altitude?: number, count = 256): Float64Array {
	const [{ lon, lat, range }] = reaches([site], altitude) as [ReturnType<typeof reaches>[number]];
	const path = new Float64Array(2 * count);
	if (range === 0) {
		for (let i = 0; i < count; i++) path.set([lon, lat], 2 * i);
		return path;
	}
	const ring = circle(lon, lat, range);
	// the ring mirrors itself in the meridian of the site: half of it is enough
	const half = count / 2;
	const axis = ring.north ? lon + 180 : lon;
	let last = axis;
	for (let i = 0; i <= half; i++) {
		ring.plot((Math.PI * i) / half, path, 2 * i);
		const step = lon + (path[2 * i] as number) - last;
		last += step - 360 * Math.round(step / 360);
		path[2 * i] = last;
	}
	for (let i = half + 1; i < count; i++) {
		const twin = 2 * (count - i);
		path[2 * i] = 2 * axis - (path[twin] as number);
		path[2 * i + 1] = path[twin + 1] as number;
	}
	if (ring.north === ring.south) return path;
	// round a pole the second half goes on where the first ends
	const whole = ring.north ? 360 : -360;
	for (let i = half + 1; i < count; i++) path[2 * i] = (path[2 * i] as number) + whole;
	return path;
}
