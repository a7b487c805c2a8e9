import type { Geometry, Position } from 'geojson';
import { planarArea } from '$lib/geodesy/plane';

// d3 joins positions by great circles, and takes for the inside of a ring what lies to its right. The data are straight in
// longitude and latitude, as RFC 7946 has it, and keep their inside to the left.

/** The longest edge in degrees that may be drawn as a great circle: it then strays by less than a line's width. */
const LONGEST = 1.5;

const known = new WeakMap<Geometry, Geometry>();

/** A geometry as d3 wants it on the sphere. */
export function forSphere(geometry: Geometry): Geometry {
	let made = known.get(geometry);
	if (!made) known.set(geometry, (made = convert(geometry)));
	return made;
}

function convert(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'LineString':
			return { ...geometry, coordinates: densified(geometry.coordinates) };
		case 'MultiLineString':
			return { ...geometry, coordinates: geometry.coordinates.map(densified) };
		case 'Polygon':
			return { ...geometry, coordinates: rings(geometry.coordinates) };
		case 'MultiPolygon':
			return { ...geometry, coordinates: geometry.coordinates.map(rings) };
		default:
			return geometry;
	}
}

const rings = (polygon: readonly Position[][]): Position[][] =>
	polygon.map((ring, i) => {
		const clockwise = planarArea(ring) < 0;
		const line = densified(ring);
		return clockwise === (i === 0) ? line : line.reverse();
	});

function densified(line: readonly Position[]): Position[] {
	const points: Position[] = [];
	line.forEach((point, i) => {
		const last = line[i - 1];
		if (last) {
			const [dx, dy] = [point[0]! - last[0]!, point[1]! - last[1]!];
			const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST);
			for (let step = 1; step < steps; step++)
				points.push([last[0]! + (dx * step) / steps, last[1]! + (dy * step) / steps]);
		}
		points.push(point);
	});
	return points;
}
