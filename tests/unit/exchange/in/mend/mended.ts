import { collection, geometries, reading, skipped, told } from '../brought';

/** What becomes of geometries, and what is told of it. */
export const mended = async (...all: unknown[]) => {
	const items = all.map((geometry) => ({ type: 'Feature', geometry, properties: {} }));
	const found = await reading('a.geojson', collection(...items));
	return { shapes: geometries(found), told: told(found), skipped: skipped(found), found };
};

export const SQUARE = [
	[0, 0],
	[2, 0],
	[2, 2],
	[0, 2],
	[0, 0]
];

export const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
