/** The radius of the sphere of web Mercator (EPSG:3857) in metres. */
const RADIUS = 6_378_137;
const DEGREES = 180 / Math.PI;

/** WGS84 in the ways that files name it, and the systems that lie within a metre or two of it. */
const WGS84 = /(?:CRS:?84h?|(?:EPSG|epsg)[:/]+[\d.]*[:/]*(?:4326|4979|4258|4269|4674|4490|7844))$/i;
const MERCATOR = /(?:EPSG|epsg)[:/]+[\d.]*[:/]*(?:3857|900913|3785|102100|102113)$/i;

/** Whether a name of a system of coordinates means longitude and latitude as they are used here. */
export const isWgs84 = (name: string): boolean => WGS84.test(name.trim());

/** Whether it means web Mercator. */
export const isMercator = (name: string): boolean => MERCATOR.test(name.trim());

/** A feature or geometry whose positions are in web Mercator, with longitude and latitude in degrees instead. */
export function unproject(value: unknown): unknown {
	if (Array.isArray(value))
		return typeof value[0] === 'number' && typeof value[1] === 'number'
			? degrees(value as number[])
			: value.map(unproject);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			['geometry', 'geometries', 'coordinates'].includes(key) ? unproject(inner) : inner
		])
	);
}

const degrees = ([x, y, ...rest]: number[]): number[] => [
	(x! / RADIUS) * DEGREES,
	(2 * Math.atan(Math.exp(y! / RADIUS)) - Math.PI / 2) * DEGREES,
	...rest
];
