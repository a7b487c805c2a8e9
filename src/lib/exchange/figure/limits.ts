import type { Geometry } from 'geojson';

/** [west, south, east, north] */
export type Limits = [number, number, number, number];

const known = new WeakMap<Geometry, Limits>();

/** The box around a geometry; nothing at all is an empty box, west of everything. */
export function limits(geometry: Geometry): Limits {
	let found = known.get(geometry);
	if (!found) known.set(geometry, (found = find(geometry)));
	return found;
}

function find(geometry: Geometry): Limits {
	const box: Limits = [Infinity, Infinity, -Infinity, -Infinity];
	const take = (part: unknown) => {
		if (!Array.isArray(part)) return;
		const [x, y] = part as number[];
		if (typeof x !== 'number' || typeof y !== 'number') {
			for (const one of part as unknown[]) take(one);
			return;
		}
		if (x < box[0]) box[0] = x;
		if (y < box[1]) box[1] = y;
		if (x > box[2]) box[2] = x;
		if (y > box[3]) box[3] = y;
	};
	if (geometry.type === 'GeometryCollection')
		for (const part of geometry.geometries) {
			const [west, south, east, north] = limits(part);
			take([west, south]);
			take([east, north]);
		}
	else take(geometry.coordinates);
	return box;
}
