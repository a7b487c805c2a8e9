import type { Position } from 'geojson';

const RADIANS = Math.PI / 180;
/** Mean radius of the earth in km. */
const RADIUS = 6371.0088;

/** Km from a vertex to a chord, in an equirectangular plane true to scale at the vertex. */
function offset(vertex: Position, from: Position, to: Position): number {
	const [lon, lat] = vertex as [number, number];
	const y = RADIUS * RADIANS;
	const x = y * Math.cos(lat * RADIANS);
	const [ax, ay] = [(from[0]! - lon) * x, (from[1]! - lat) * y];
	const [dx, dy] = [(to[0]! - from[0]!) * x, (to[1]! - from[1]!) * y];
	const square = dx * dx + dy * dy;
	const along = square && Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
	return Math.hypot(ax + along * dx, ay + along * dy);
}

/**
 * For each vertex of a line, the largest Douglas–Peucker tolerance in km at which it stays; the ends
 * stay always. A vertex is only looked at once the split above it has happened, so it is given at
 * most the significance of that split.
 */
export function significance(line: readonly Position[]): number[] {
	const result = line.map(() => Infinity);
	const stack = [{ first: 0, last: line.length - 1, above: Infinity }];
	for (let span = stack.pop(); span; span = stack.pop()) {
		const { first, last, above } = span;
		if (last - first < 2) continue;
		let farthest = first + 1;
		let most = -1;
		for (let i = first + 1; i < last; i++) {
			const km = offset(line[i]!, line[first]!, line[last]!);
			if (km > most) [farthest, most] = [i, km];
		}
		const km = Math.min(most, above);
		result[farthest] = km;
		stack.push({ first, last: farthest, above: km }, { first: farthest, last, above: km });
	}
	return result;
}
